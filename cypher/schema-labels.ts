/** The labels of the graph with their properties. */
import { property as p, type SchemaLabel, type SchemaProperty } from './schema-parts.ts';

const integer = (name: string, description: string) => p(name, description, 'INTEGER');

const COMMON = [p('id', 'Unique in the whole graph'), p('caption', 'Short, for any tool to display')];
const OWNER = p('document', 'Id of the document that it belongs to');
const SPAN = [
  integer('start', 'Offset of the first character in the text, in UTF-16 code units'),
  integer('end', 'Offset after the last character'),
];
const DATES = [
  p('date', 'EDTF with its precision: 2016, 2016-06, 2016-06-25, or an interval a/b'),
  p('dateFrom', 'The first day that the date may mean', 'DATE'),
  p('dateTo', 'The last day that the date may mean', 'DATE'),
];
const SEARCH = p('search', 'Folded names or text, of letters and digits alone: what search looks at');

const DOCUMENT: readonly SchemaProperty[] = [
  ...COMMON,
  p('title', 'As printed'),
  p('language', 'zh, en, ru or und'),
  p('script', 'ISO 15924: Hans, Hant, Latn, Cyrl or Zyyy'),
  ...DATES,
  p('place', 'Where it was done, as printed'),
  p('publisher', 'Who published this text'),
  p('textStatus', 'authentic, translation, press, converted or unknown'),
  p('sha256', 'Of the bytes that were read'),
  p('source', 'Path of the source, relative to the folder that was ingested'),
  p('mediaType', 'Of the source'),
  p('charset', 'In which the source was decoded'),
  integer('clauseCount', 'How many citable clauses it has'),
  integer('citationCount', 'How many citations it has'),
  integer('mentionCount', 'How many mentions it has'),
  integer('findingCount', 'How many findings it has'),
  p('contentHash', 'Of all that the document says: equal hashes are equal graphs'),
  integer('schemaVersion', 'Version of the schema that it was written in'),
  SEARCH,
];

const TEXT: readonly SchemaProperty[] = [
  ...COMMON,
  OWNER,
  p('text', 'The whole text; never drawn'),
  p('textSha256', 'Of the text in UTF-8'),
  p('annotated', 'All else of the annotated document, as canonical JSON'),
];

const UNIT: readonly SchemaProperty[] = [
  ...COMMON,
  OWNER,
  p('number', 'Arabic form: 3, 3(a), art1.2, pp4, op3, preamble, p5; of parts title, signoff'),
  p('kind', 'preamble, clause, article, paragraph, title, dateline, footnote and so on'),
  integer('order', 'Position in reading order, over all units of the document'),
  p('text', 'Its own, without that of the units inside it'),
  ...SPAN,
  p('act', 'Its own opening verb'),
  p('parent', 'Id of the unit that contains it'),
  p(
    'pieces',
    'Starts and ends of what `text` was put together from, where that is more than one piece',
    'LIST OF INTEGER',
  ),
  SEARCH,
];

const ENTITY: readonly SchemaProperty[] = [
  ...COMMON,
  p('name', 'The name to show'),
  p('kind', 'Organisation: organisation, organ, group, forum. Instrument: treaty, agreement, resolution and so on'),
  p('status', 'Of instruments: adopted, signed, inForce, ended, planned. Of States: historic'),
  ...DATES,
  p('namesEn', 'Names in English, the usual one first', 'LIST OF STRING'),
  p('namesZhHans', 'Names in simplified Chinese', 'LIST OF STRING'),
  p('namesZhHant', 'Names in traditional Chinese', 'LIST OF STRING'),
  p('namesRu', 'Names in Russian', 'LIST OF STRING'),
  p('aliases', 'Acronyms and short forms', 'LIST OF STRING'),
  p('unSymbol', 'A/RES/73/27'),
  p('iso3166', 'Alpha-2 code of a State'),
  p('wikidata', 'Q and a number'),
  p('canonical', 'Id of the entity that stands for all that SAME_AS joins; its own where nothing does'),
  p('rowHash', 'Of the properties: tells whether a write would change anything'),
  SEARCH,
];

const FINDING: readonly SchemaProperty[] = [
  ...COMMON,
  OWNER,
  p('rule', 'What found it'),
  p('severity', 'error, warning or info'),
  ...SPAN,
  p('exact', 'The characters in question'),
  p('note', 'What could not be told'),
  p('candidates', 'Ids of what it may be', 'LIST OF STRING'),
  integer('order', 'Position in the document'),
];

export const SCHEMA_LABELS: readonly SchemaLabel[] = [
  { label: 'Document', description: 'One text that was read', properties: DOCUMENT },
  { label: 'DocumentText', description: 'Its characters, and its annotations as JSON', properties: TEXT },
  { label: 'Clause', description: 'A unit that a lawyer would cite on its own', properties: UNIT },
  {
    label: 'Part',
    description: 'A unit that is not cited: title, heading, dateline, sign-off, footnote',
    properties: UNIT,
  },
  { label: 'Entity', description: 'A thing in the world that texts name', properties: ENTITY },
  { label: 'State', description: 'A State, present or historic', properties: ENTITY },
  { label: 'Organisation', description: 'An organisation, organ, group or forum', properties: ENTITY },
  {
    label: 'Instrument',
    description: 'An identifiable legal or political text, also a planned one',
    properties: ENTITY,
  },
  { label: 'Place', description: 'An area named without a claim of statehood', properties: ENTITY },
  { label: 'Term', description: "A user's own vocabulary", properties: ENTITY },
  { label: 'Finding', description: 'What is wrong or uncertain in a text, with its place', properties: FINDING },
];
