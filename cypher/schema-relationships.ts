/** The relationship types of the graph with their ends and properties. */
import { property as p, type SchemaProperty, type SchemaRelationship } from './schema-parts.ts';

const ID = p('id', 'Unique among relationships of its type');
const OWN = [ID, p('document', 'Id of the document that says or holds it')];
const ORDER = p('order', 'Position in reading order', 'INTEGER');
const EVIDENCE = [
  ...OWN,
  p('start', 'Offset of the first character of the quote', 'INTEGER'),
  p('end', 'Offset after its last character', 'INTEGER'),
  p('exact', 'The quote'),
  p('rule', 'The piece of knowledge that found it'),
];
const PARAGRAPH = p('paragraph', 'Which unnumbered paragraph of the clause, from 1', 'INTEGER');
const CITES = [
  ...EVIDENCE,
  PARAGRAPH,
  p('act', 'The words that relate the clause to the instrument'),
  p('function', 'basis, recalls, reaffirms, complies, breaches, appraises, appeals, makes, ends, names or unknown'),
  p('polarity', 'supports, neutral or opposes'),
  p('speakers', 'Ids of those who say it', 'LIST OF STRING'),
  p('agents', 'Ids of those who do it, where they are not the speakers', 'LIST OF STRING'),
  p('pinpoints', 'art51.4, para7: the places cited within the instrument', 'LIST OF STRING'),
];
const AUTHORITY = [ID, p('authority', 'The source that says it')];
const TERM = [p('since', 'EDTF'), p('until', 'EDTF')];
const ROLE = p('role', 'issuer, signatory, adopter or proposer');

const UNITS = ['Clause', 'Part'];
const ENTITIES = ['State', 'Organisation', 'Instrument', 'Place', 'Term'];
const BODIES = ['State', 'Organisation'];

const r = (
  type: string,
  from: readonly string[],
  to: readonly string[],
  description: string,
  properties: readonly SchemaProperty[],
): SchemaRelationship => ({ type, from, to, description, properties });

export const TEXT_RELATIONSHIPS: readonly SchemaRelationship[] = [
  r('HAS_TEXT', ['Document'], ['DocumentText'], 'The document’s characters', [...OWN, ORDER]),
  r('HAS_CLAUSE', ['Document', ...UNITS], ['Clause'], 'A document has all its clauses, a unit those directly in it', [
    ...OWN,
    ORDER,
  ]),
  r('HAS_PART', ['Document', ...UNITS], ['Part'], 'A document has all its parts, a unit those directly in it', [
    ...OWN,
    ORDER,
  ]),
  r('NEXT', UNITS, UNITS, 'The next unit in reading order', OWN),
  r('HAS_FINDING', ['Document'], ['Finding'], 'What is wrong or uncertain in it', [...OWN, ORDER]),
  r('TEXT_OF', ['Document'], ['Instrument'], 'The instrument that the document is a text of', OWN),
  r('MENTIONS', UNITS, ENTITIES, 'One span that names an entity', [...EVIDENCE, PARAGRAPH]),
  r('MAY_MENTION', UNITS, ENTITIES, 'One span that may name the entity, one for each candidate', [
    ...EVIDENCE,
    PARAGRAPH,
  ]),
  r('CITES', UNITS, ['Instrument'], 'One place that cites an instrument', CITES),
];

export const AUTHORITY_RELATIONSHIPS: readonly SchemaRelationship[] = [
  r('ISSUED', BODIES, ['Instrument'], 'Who issued, signed, adopted or proposed it, by a text or by an authority', [
    ...EVIDENCE,
    ROLE,
    p('authority', 'The source that says it'),
    ...TERM,
  ]),
  r('PARTY_TO', BODIES, ['Instrument'], 'Only treaties, only by an authority', [...AUTHORITY, ...TERM]),
  r('PART_OF', ENTITIES, ENTITIES, 'An organ of an organisation, a part of an instrument', AUTHORITY),
  r('SUCCEEDED_BY', ENTITIES, ENTITIES, 'What came in its place', AUTHORITY),
  r('AMENDS', ['Instrument'], ['Instrument'], 'Changes it', AUTHORITY),
  r('REPLACES', ['Instrument'], ['Instrument'], 'Takes its place', AUTHORITY),
  r('TERMINATES', ['Instrument'], ['Instrument'], 'Ends it', AUTHORITY),
  r('ANNEXED_TO', ['Instrument'], ['Instrument'], 'Stands in its annex', AUTHORITY),
  r('ENDORSES', ['Instrument'], ['Instrument'], 'Makes it its own', AUTHORITY),
  r('BECAME', ENTITIES, ENTITIES, 'What it turned into', AUTHORITY),
  r('SAME_AS', ['Instrument'], ['Instrument'], 'Joins to the canonical one, by `link`', [
    p('rule', 'Why they are one'),
  ]),
];
