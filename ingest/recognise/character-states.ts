/** Whom a Chinese character of a State means: what knowledge has, narrowed by what the text names. */
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { NameEntry } from './lexicon.ts';
import type { NameHit } from './scan.ts';

export type Found = { readonly start: number; readonly end: number; readonly character: string };

export type Table = { readonly states: ReadonlyMap<string, readonly string[]>; readonly isName: Uint8Array };

const tables = new WeakMap<Knowledge, Table>();

/** Names in reading order, of which so many stand before the stretch. */
export type NamesBefore = { readonly names: readonly NameHit[]; readonly count: number };

const FARTHEST_NAME = 12;
const SENTENCE = 240;

/** Of several States with one character the one whose name stands last before it in its sentence. */
export function lastNamed(
  folded: string,
  { names, count }: NamesBefore,
  at: number,
  states: readonly string[],
): string | null {
  for (let index = count - 1; index >= Math.max(0, count - FARTHEST_NAME); index -= 1) {
    const name = names[index];
    if (!name || at - name.end > SENTENCE || /[。;\n]/u.test(folded.slice(name.end, at))) return null;
    const meant = name.entries.find(({ id }) => states.includes(id));
    if (meant && name.entries.length === 1) return meant.id;
  }
  return null;
}

export function hitOf(
  found: Found,
  table: Table,
  named: ReadonlySet<string>,
  last: (states: readonly string[]) => string | null,
): NameHit {
  const states = statesOf(found.character, table);
  const all = states.filter((id) => named.has(id));
  const nearest = all.length > 1 ? last(all) : null;
  const here = nearest === null ? all : [nearest];
  const meant = here.length > 0 ? here : preferred(found.character, states);
  return { start: found.start, end: found.end, entries: meant.map(characterEntry) };
}

export function characterEntry(id: string): NameEntry {
  return { id, type: 'State', sort: 'name', printed: null, rule: `name:${id}/zh-character` };
}

/** Where the text names none of the States with this character: the one that it means by itself. */
function preferred(character: string, states: readonly string[]): readonly string[] {
  const usual = USUAL.get(character);
  return usual && states.includes(usual) ? [usual] : states;
}

const USUAL: ReadonlyMap<string, string> = new Map([
  ...([
    ['中', 'state:CN'],
    ['华', 'state:CN'],
    ['美', 'state:US'],
    ['俄', 'state:RU'],
    ['英', 'state:GB'],
    ['法', 'state:FR'],
  ] as const),
  ...([
    ['德', 'state:DE'],
    ['日', 'state:JP'],
    ['韩', 'state:KR'],
    ['朝', 'state:KP'],
    ['印', 'state:IN'],
    ['苏', 'state:SUHH'],
  ] as const),
  ...([
    ['越', 'state:VN'],
    ['蒙', 'state:MN'],
  ] as const),
]);

export function statesOf(character: string, table: Table): readonly string[] {
  return table.states.get(character) ?? [];
}

/** Of the Han: the columns of knowledge hold no others, but a user may write any. */
const RUN = /[一-鿿]/u;

export function characterTable(knowledge: Knowledge): Table {
  const known = tables.get(knowledge);
  if (known) return known;
  const table = new Map<string, string[]>();
  const isName = new Uint8Array(0x10000);
  for (const row of knowledge.states) {
    for (const character of row.characters ?? []) {
      if (!RUN.test(character)) continue;
      isName[character.charCodeAt(0)] = 1;
      const states = table.get(character);
      if (states) states.push(row.id);
      else table.set(character, [row.id]);
    }
  }
  const made: Table = { states: table, isName };
  tables.set(knowledge, made);
  return made;
}
