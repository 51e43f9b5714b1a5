/** The one contract: what `ingest` makes of a text, and all that the graph, the exports, the scorers and the reader read. */
import { z } from 'zod';
import { CITATION_FUNCTIONS, POLARITIES } from '#model/citation-words';
import { isEdtf } from '#model/edtf';
import { LANGUAGES, NAME_LANGUAGES, SCRIPTS } from '#model/language';

const offset = z.number().int().nonnegative();
const span = { start: offset, end: offset };
const quoted = { ...span, exact: z.string() };
export const edtf = z.string().refine(isEdtf, 'not an EDTF date: write 2016, 2016-06, 2016-06-25 or an interval a/b');

export const ENTITY_TYPES = ['State', 'Organisation', 'Instrument', 'Place', 'Term'] as const;
export const entityType = z.enum(ENTITY_TYPES);

export const entitySchema = z.object({
  id: z.string(),
  type: entityType,
  /** Organisation: organisation, organ, group, forum. Instrument: treaty, agreement, resolution, … */
  kind: z.string().optional(),
  name: z.string(),
  names: z.partialRecord(z.enum(NAME_LANGUAGES), z.array(z.string())).default({}),
  aliases: z.array(z.string()).default([]),
  date: edtf.optional(),
  /** Of instruments: adopted, inForce, planned. Of States: historic. */
  status: z.string().optional(),
  /** `iso3166`, `wikidata`, `unSymbol`, … */
  identifiers: z.record(z.string(), z.string()).default({}),
});

export const UNIT_KINDS = [
  'preamble',
  'clause',
  'article',
  'paragraph',
  'subparagraph',
  'annex',
  'chapter',
  'section',
  'title',
  'heading',
  'dateline',
  'signoff',
  'formula',
  'note',
  'footnote',
] as const;

export const clauseSchema = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(UNIT_KINDS),
  citable: z.boolean(),
  parent: z.string().nullable(),
  ...span,
  /** The unit's own opening verb. */
  act: z.string().nullable(),
});

export const mentionSchema = z.object({
  id: z.string(),
  clause: z.string(),
  entity: z.string().nullable(),
  /** Entity ids, where the name could mean several and `entity` is null. */
  candidates: z.array(z.string()),
  ...quoted,
  /** Ordinal, from 1, of the unnumbered paragraph within the clause. */
  paragraph: z.number().int().positive(),
  rule: z.string(),
});

export const citationSchema = z.object({
  id: z.string(),
  clause: z.string(),
  instrument: z.string(),
  ...quoted,
  paragraph: z.number().int().positive(),
  act: z.object({ text: z.string(), spans: z.array(z.object(span)) }).nullable(),
  function: z.enum(CITATION_FUNCTIONS),
  polarity: z.enum(POLARITIES),
  /** Entity ids. */
  speakers: z.array(z.string()),
  /** Entity ids or `others`. */
  agents: z.array(z.string()),
  /** `art51.4`, `para7`, … in reading order. */
  pinpoints: z.array(z.string()),
  rule: z.string(),
});

export const RELATION_TYPES = [
  'ISSUED',
  'PARTY_TO',
  'PART_OF',
  'SUCCEEDED_BY',
  'AMENDS',
  'REPLACES',
  'TERMINATES',
  'ANNEXED_TO',
  'ENDORSES',
  'BECAME',
] as const;

export const relationSchema = z.object({
  id: z.string(),
  type: z.enum(RELATION_TYPES),
  from: z.string(),
  to: z.string(),
  /** Of ISSUED: issuer, signatory, adopter, proposer. */
  role: z.string().optional(),
  since: edtf.optional(),
  until: edtf.optional(),
  /** Where the text itself says it. Exactly one of `evidence` and `authority` is given. */
  evidence: z.object({ ...quoted, rule: z.string() }).optional(),
  /** The source of the knowledge row that says it. */
  authority: z.string().optional(),
});

export const findingSchema = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  rule: z.string(),
  ...quoted,
  note: z.string(),
  candidates: z.array(z.string()).default([]),
});

export const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  language: z.enum([...LANGUAGES, 'und']),
  script: z.enum(SCRIPTS),
  date: edtf.nullable(),
  place: z.string().nullable(),
  publisher: z.string().nullable(),
  textStatus: z.enum(['authentic', 'translation', 'press', 'converted', 'unknown']),
  /** Of the bytes that were read, in hex. */
  sha256: z.string(),
  source: z.object({ path: z.string(), mediaType: z.string(), charset: z.string() }),
  /** The instrument that this document is a text of. */
  instrument: z.string().nullable(),
});

export const annotatedDocumentSchema = z.object({
  document: documentSchema,
  text: z.string(),
  clauses: z.array(clauseSchema),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  citations: z.array(citationSchema),
  relations: z.array(relationSchema),
  findings: z.array(findingSchema),
});

type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export type EntityType = (typeof ENTITY_TYPES)[number];
export type UnitKind = (typeof UNIT_KINDS)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type Entity = Frozen<z.infer<typeof entitySchema>>;
export type Clause = Frozen<z.infer<typeof clauseSchema>>;
export type Mention = Frozen<z.infer<typeof mentionSchema>>;
export type Citation = Frozen<z.infer<typeof citationSchema>>;
export type Relation = Frozen<z.infer<typeof relationSchema>>;
export type Finding = Frozen<z.infer<typeof findingSchema>>;
export type DocumentRecord = Frozen<z.infer<typeof documentSchema>>;
export type AnnotatedDocument = Frozen<z.infer<typeof annotatedDocumentSchema>>;
