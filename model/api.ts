/** What the server answers and the page asks: one set of schemas for both, and for OpenAPI. */
import { z } from 'zod';
import {
  annotatedDocumentSchema,
  citationSchema,
  documentSchema,
  entitySchema,
  relationSchema,
} from '#model/annotated-document';
import { SCRIPTS } from '#model/language';

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  /** Of a syntax error in a query; both from 1. */
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  offset: z.number().int().optional(),
});

export const documentSummarySchema = documentSchema.extend({
  clauses: z.number().int(),
  citations: z.number().int(),
  mentions: z.number().int(),
  findings: z.number().int(),
});

export const documentAnswerSchema = annotatedDocumentSchema;

/** One place where a clause names or cites something, with enough text around it to be read alone. */
export const occurrenceSchema = z.object({
  document: z.string(),
  documentTitle: z.string(),
  documentDate: z.string().nullable(),
  language: z.string(),
  script: z.enum(SCRIPTS),
  clause: z.string(),
  number: z.string(),
  paragraph: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  exact: z.string(),
  /** The words before and after `exact`, cut at the clause. */
  before: z.string(),
  after: z.string(),
});

export const citingSchema = occurrenceSchema.extend({
  instrument: z.string(),
  instrumentName: z.string(),
  act: z.string().nullable(),
  function: citationSchema.shape.function,
  polarity: citationSchema.shape.polarity,
  speakers: z.array(z.string()),
  agents: z.array(z.string()),
  pinpoints: z.array(z.string()),
  rule: z.string(),
});

export const relatedSchema = relationSchema.extend({
  /** Whose words they are, where a text says it. */
  document: z.string().nullable(),
  /** The other end, so that a card can name it. */
  other: entitySchema.pick({ id: true, type: true, name: true, date: true }),
});

export const entityAnswerSchema = z.object({
  entity: entitySchema,
  /** Ids joined by SAME_AS, this one included; `canonical` stands for all of them. */
  canonical: z.string(),
  sameAs: z.array(z.string()),
  citedBy: z.array(citingSchema),
  /** Places that name it without citing it. */
  mentionedBy: z.array(occurrenceSchema),
  relations: z.array(relatedSchema),
  /** Documents that are a text of it. */
  documents: z.array(documentSchema.pick({ id: true, title: true, language: true, script: true, date: true })),
  /** Clauses that cite it, a clause of several texts of one instrument counted once; and in how many texts. */
  counts: z.object({ clauses: z.number().int(), texts: z.number().int(), mentions: z.number().int() }),
});

export const graphNodeSchema = z.object({
  id: z.string(),
  kind: z.enum(['Document', 'Clause', 'Part', 'State', 'Organisation', 'Instrument', 'Place', 'Term']),
  caption: z.string(),
  name: z.string(),
  date: z.string().nullable(),
  status: z.string().nullable(),
  /** Of clauses: number, order within the document, and the document. */
  number: z.string().optional(),
  order: z.number().int().optional(),
  document: z.string().optional(),
});

export const graphEdgeSchema = z.object({
  id: z.string(),
  type: z.string(),
  source: z.string(),
  target: z.string(),
  /** How many spans stand behind it. */
  count: z.number().int(),
  act: z.string().nullable(),
  function: citationSchema.shape.function.nullable(),
});

export const graphAnswerSchema = z.object({
  nodes: z.array(graphNodeSchema),
  edges: z.array(graphEdgeSchema),
  /** What was left out, in plain words, or null. */
  truncated: z.string().nullable(),
});

export const searchHitSchema = z.object({
  id: z.string(),
  kind: graphNodeSchema.shape.kind,
  caption: z.string(),
  /** The matching name or stretch of text. */
  snippet: z.string(),
  document: z.string().nullable(),
  /** Of the document that holds the hit. */
  documentTitle: z.string().nullable(),
  number: z.string().nullable(),
});
export const searchAnswerSchema = z.object({ hits: z.array(searchHitSchema), truncated: z.string().nullable() });

const graphValue: z.ZodType<import('#model/graph-value').GraphValue> = z.any();
export const queryResultSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(graphValue)),
  truncated: z.string().nullable(),
  milliseconds: z.number(),
});

export const UI_LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'ru'] as const;
export const questionSchema = z.object({
  name: z.string(),
  question: z.record(z.enum(UI_LANGUAGES), z.string()),
  cypher: z.string(),
  parameters: z.array(
    z.object({ name: z.string(), required: z.boolean(), example: z.string(), description: z.string() }),
  ),
});
export const questionsAnswerSchema = z.array(questionSchema);

export const cypherRequestSchema = z.object({
  query: z.string().min(1).max(100_000),
  parameters: z.record(z.string(), z.unknown()).default({}),
});

export const traceAnswerSchema = z.object({
  /** What was asked about. */
  subject: z.object({ id: z.string(), kind: z.enum(['Instrument', 'Clause']), name: z.string() }),
  rows: z.array(citingSchema),
  counts: z.object({ clauses: z.number().int(), texts: z.number().int() }),
});

export const schemaAnswerSchema = z.object({
  labels: z.array(
    z.object({ label: z.string(), description: z.string(), count: z.number().int(), properties: z.array(z.string()) }),
  ),
  relationshipTypes: z.array(
    z.object({
      type: z.string(),
      description: z.string(),
      count: z.number().int(),
      from: z.array(z.string()),
      to: z.array(z.string()),
      properties: z.array(z.string()),
    }),
  ),
  store: z.object({ kind: z.enum(['embedded', 'neo4j']), address: z.string() }),
});

export type Problem = z.infer<typeof problemSchema>;
export type DocumentSummary = z.infer<typeof documentSummarySchema>;
export type Occurrence = z.infer<typeof occurrenceSchema>;
export type Citing = z.infer<typeof citingSchema>;
export type EntityAnswer = z.infer<typeof entityAnswerSchema>;
export type GraphNode = z.infer<typeof graphNodeSchema>;
export type GraphEdge = z.infer<typeof graphEdgeSchema>;
export type GraphAnswer = z.infer<typeof graphAnswerSchema>;
export type SearchHit = z.infer<typeof searchHitSchema>;
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
export type Question = z.infer<typeof questionSchema>;
export type TraceAnswer = z.infer<typeof traceAnswerSchema>;
export type SchemaAnswer = z.infer<typeof schemaAnswerSchema>;
export type UiLanguage = (typeof UI_LANGUAGES)[number];
