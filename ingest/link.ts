/** Which instruments, known from different texts, are one: a pure function of all of them, in whatever order they come. */
import { builtInKnowledge, type Knowledge } from './knowledge/knowledge.ts';
import { withAdoptedTexts } from './link/adopted-texts.ts';
import { join, type Pair } from './link/join.ts';
import { type Linkable, type LinkableInstrument, toLinkable } from './link/linkable.ts';
import type { SameAs } from './link/same-as.ts';
import { type TitleLexicon, titleLexicon } from './link/title-lexicon.ts';
import { builtInTitleWords } from './link/title-words.ts';

export type { LinkableInstrument } from './link/linkable.ts';

/** Two instruments that may be one: said, never joined. */
export type LinkFinding = {
  readonly severity: 'info' | 'warning';
  readonly rule: string;
  readonly instruments: readonly [string, string];
  readonly note: string;
};

export type Linked = { readonly links: readonly SameAs[]; readonly findings: readonly LinkFinding[] };

const RULE = 'link:issuers-date-title';

export function link(instruments: readonly LinkableInstrument[]): Linked {
  const lexicon = lexiconOf(builtInKnowledge);
  const byIssuers = new Map<string, Linkable[]>();
  for (const instrument of instruments) {
    const linkable = toLinkable(instrument, lexicon);
    if (linkable.issuers === '') continue;
    const group = byIssuers.get(linkable.issuers) ?? [];
    group.push(linkable);
    byIssuers.set(linkable.issuers, group);
  }
  const joined = [...byIssuers.values()].map(join);
  return {
    links: withAdoptedTexts(
      instruments.map(({ entity }) => entity.id),
      joined.flatMap(({ groups }) => groups).flatMap(linksOf),
    ).toSorted((a, b) => order(a.from, b.from)),
    findings: joined
      .flatMap(({ doubts }) => doubts)
      .map(findingOf)
      .sort((a, b) => order(a.instruments.join(' '), b.instruments.join(' '))),
  };
}

/** Reading all names costs more than linking a small store: once a process is enough. */
const LEXICONS = new WeakMap<Knowledge, TitleLexicon>();

function lexiconOf(knowledge: Knowledge): TitleLexicon {
  const known = LEXICONS.get(knowledge);
  if (known) return known;
  const lexicon = titleLexicon(builtInTitleWords, knowledge);
  LEXICONS.set(knowledge, lexicon);
  return lexicon;
}

function linksOf(group: readonly Linkable[]): readonly SameAs[] {
  const [canonical, ...others] = [...group].sort(canonicalOrder);
  return canonical ? others.map(({ id }) => ({ from: id, canonical: canonical.id, rule: RULE })) : [];
}

/** What knowledge has comes first, then what has the narrower date, then the id. */
function canonicalOrder(a: Linkable, b: Linkable): number {
  if (a.isKnown !== b.isKnown) return a.isKnown ? -1 : 1;
  const byDate = Number(isOneDay(b)) - Number(isOneDay(a));
  return byDate || order(a.id, b.id);
}

function findingOf({ a, b, comparison }: Pair): LinkFinding {
  const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  const isUnsure = comparison.likeness === 'unsure';
  return {
    severity: isUnsure ? 'info' : 'warning',
    rule: isUnsure ? 'link/perhaps-same' : 'link/several-candidates',
    instruments: [first, second],
    note: isUnsure
      ? 'the same issuers and a compatible date, but the titles do not tell whether they are one'
      : 'each fits several instruments that are not one',
  };
}

function isOneDay({ date }: Linkable): boolean {
  return date !== null && date.from === date.to;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
