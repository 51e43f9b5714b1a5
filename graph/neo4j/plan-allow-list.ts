/** What a stranger's query may do, told by the plan that the database's own parser and planner make of it. */
import type { Plan } from 'neo4j-driver';

/** Operators that read the graph, join, filter, sort and count. What is not here is refused, also what is yet to come. */
const OPERATORS = new Set(
  `AllNodesScan AntiConditionalApply AntiSemiApply Apply Argument AssertSameNode AssertSameRelationship
  BFSPruningVarLengthExpand CacheProperties CartesianProduct ConditionalApply DirectedAllRelationshipsScan
  DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek DirectedRelationshipIndexContainsScan
  DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan DirectedRelationshipIndexSeek
  DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan DirectedRelationshipUniqueIndexSeek
  DirectedUnionRelationshipTypesScan Distinct Eager EagerAggregation EmptyRow ExhaustiveLimit Expand(All) Expand(Into)
  Filter IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit
  MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore NodeHashJoin
  NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeLeftOuterHashJoin
  NodeRightOuterHashJoin NodeUniqueIndexSeek NodeUniqueIndexSeekByRange Optional OptionalExpand(All)
  OptionalExpand(Into) OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop ProduceResults
  ProjectEndpoints Projection RelationshipCountFromCountStore Repeat(Trail) Repeat(Walk) Repeat BidirectionalRepeat(Trail)
  RollUpApply SelectOrAntiSemiApply SelectOrSemiApply SemiApply ShortestPath Skip Sort
  StatefulShortestPath(All) StatefulShortestPath(Into) SubtractionNodeByLabelsScan Top TriadicBuild TriadicFilter
  TriadicSelection UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek
  UndirectedRelationshipIndexContainsScan UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan
  UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan
  UndirectedRelationshipUniqueIndexSeek UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind
  ValueHashJoin VarLengthExpand(All) VarLengthExpand(Into) VarLengthExpand(Pruning) VarLengthExpand(Pruning,BFS)
  VarLengthExpand(Pruning,BFS,All) VarLengthExpand(Pruning,BFS,Into) SlottedRow Input ArgumentTracker
  PartitionedAllNodesScan PartitionedNodeByLabelScan PartitionedNodeIndexScan PartitionedNodeIndexSeek PartitionedUnwind`.split(
    /\s+/,
  ),
);

/** Read the schema and the full-text index, nothing of the server. */
const PROCEDURES = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
]);

/** What is not allowed in the plan, in words, or null. */
export function refusedInPlan(plan: Plan): string | null {
  const pending: Plan[] = [plan];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const refused = refusedOperator(next);
    if (refused) return refused;
    pending.push(...(next.children ?? []));
  }
  return null;
}

function refusedOperator({ operatorType, arguments: details }: Plan): string | null {
  const operator = operatorType.split('@', 1)[0] ?? operatorType;
  if (operator === 'ProcedureCall') {
    const name =
      /^\s*(?<name>[\w.`]+)\s*\(/.exec(String(details?.Details ?? ''))?.groups?.name?.replaceAll('`', '') ?? '';
    return PROCEDURES.has(name) ? null : `the procedure ${name || 'it calls'}`;
  }
  return OPERATORS.has(operator) ? null : (SAID[operator] ?? `the operation ${operator}`);
}

const SAID: { readonly [operator: string]: string } = {
  LoadCSV: 'LOAD CSV',
  TransactionApply: 'CALL … IN TRANSACTIONS',
  TransactionForeach: 'CALL … IN TRANSACTIONS',
  TerminateTransactions: 'TERMINATE TRANSACTIONS',
  AdministrationCommand: 'an administration command',
};
