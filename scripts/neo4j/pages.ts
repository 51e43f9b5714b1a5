/** The pages of docs/ that are generated: a test holds what is committed to what is made here. */
import { NAMED_QUERIES } from '#cypher/queries/index';
import { GRAPH_SCHEMA, OWN_LABEL } from '#cypher/schema';
import type { SchemaProperty } from '#cypher/schema-parts';
import { neo4jSchemaStatements } from '#cypher/schema-statements';
import { UNSUPPORTED } from '#graph/embedded/unsupported';
import { COOKBOOK } from '../../tests/cypher/cookbook/index.ts';

const NOTE = '<!-- Made by `npx tsx scripts/neo4j-docs.ts`: change what it is made from. -->';

export function generatedPages(): readonly (readonly [path: string, text: string])[] {
  return [
    ['docs/data-model/README.md', dataModel()],
    ['docs/queries/README.md', namedQuestions()],
    ['docs/queries/cookbook.md', cookbook()],
    ['docs/queries/embedded.md', embedded()],
  ];
}

function dataModel(): string {
  const labels = GRAPH_SCHEMA.labels.flatMap(({ label, description, properties }) => [
    `### \`:${label}\``,
    `${description}.`,
    table(properties),
  ]);
  const relationships = GRAPH_SCHEMA.relationships.flatMap(({ type, description, from, to, properties }) => [
    `### \`${type}\``,
    `${description}. From ${list(from)} to ${list(to)}.`,
    table(properties),
  ]);
  return page([
    '# The data model',
    `Every node also has the label \`:${OWN_LABEL}\`: by it the program deletes and constrains, and in a database that it shares with others it touches nothing else. Offsets count UTF-16 code units and are half open. Properties are scalars or lists of scalars; one that is absent is not there.`,
    `Version ${GRAPH_SCHEMA.version} of the schema.`,
    '## Nodes',
    ...labels,
    '## Relationships',
    ...relationships,
    '## Constraints and indexes in Neo4j',
    `\`\`\`cypher\n${neo4jSchemaStatements().join(';\n')};\n\`\`\``,
  ]);
}

function namedQuestions(): string {
  return page([
    '# Named questions',
    'Run one by its name: `clausegraph query NAME`, `POST /api/queries/NAME`, or a click in the console. `cookbook.md` holds more to start from, `embedded.md` what only Neo4j runs.',
    ...NAMED_QUERIES.flatMap(({ name, question, describes, cypher }) => [
      `## ${name}`,
      `${question.en}\n${question['zh-Hans']} · ${question.ru}`,
      ...(describes.length > 0
        ? [
            describes
              .map(
                (one) =>
                  `- \`${one.name}\`${one.required ? '' : ' (optional)'}: ${one.description}, as \`${one.example}\``,
              )
              .join('\n'),
          ]
        : []),
      code(cypher),
    ]),
  ]);
}

function cookbook(): string {
  return page([
    '# Cookbook',
    'Each question is run on both stores by the tests, and the rows are compared. In Neo4j Browser, cypher-shell or a driver they run as they are; `docs/queries/tools.md` shows how to connect.',
    ...COOKBOOK.flatMap(({ title, questions }) => [
      `## ${title}`,
      ...questions.flatMap(({ asks, cypher, parameters, neo4jOnly }) => [
        `### ${asks}`,
        ...(neo4jOnly ? ['Neo4j alone.'] : []),
        code(cypher),
        ...(parameters
          ? [
              `With ${Object.entries(parameters)
                .map(([name, value]) => `\`${name}\`: \`${JSON.stringify(value)}\``)
                .join(', ')}.`,
            ]
          : []),
      ]),
    ]),
  ]);
}

function embedded(): string {
  return page([
    '# What the embedded store does not run',
    'It answers as Neo4j does, or says that it cannot. Where its engine would give another answer, the query is rewritten; where that is not possible, it is refused with a reason. Each line is a test.',
    '| it | write instead | for example |\n|---|---|---|\n' +
      UNSUPPORTED.map(
        ({ does, instead, examples }) =>
          `| ${escaped(does)} | ${escaped(instead ?? 'only Neo4j does it')} | \`${escaped(examples[0] ?? '')}\` |`,
      ).join('\n'),
    'Functions that the engine does not know (`point`, `isEmpty`, `isNaN`, `randomUUID`, `btrim`, `cot`, `haversin`, `valueType`, `toStringOrNull`, all of APOC) are refused by name. Order among rows that no ORDER BY settles is not the same on both stores.',
  ]);
}

function table(properties: readonly SchemaProperty[]): string {
  if (properties.length === 0) return 'No properties.';
  return `| property | type | |\n|---|---|---|\n${properties.map(({ name, type, description }) => `| \`${name}\` | ${type} | ${escaped(description)} |`).join('\n')}`;
}

function page(parts: readonly string[]): string {
  return `${NOTE}\n\n${parts.join('\n\n')}\n`;
}

function code(cypher: string): string {
  return `\`\`\`cypher\n${cypher}\n\`\`\``;
}

function list(labels: readonly string[]): string {
  return labels.map((label) => `\`:${label}\``).join(', ');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|');
}
