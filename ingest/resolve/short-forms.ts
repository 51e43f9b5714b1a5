/** Short forms that the text does not define: the Treaty, 《条约》, этого Протокола, the Commission. Exactly one antecedent, or a finding. */
import type { Reading } from '#ingest/reading';
import type { Entity, Finding } from '#model/annotated-document';
import { fold } from '#model/fold';
import { cut, type Span } from '#model/span';
import { type Draft, type Drafts, finding } from './draft.ts';
import { headNouns, russianBodyNoun, russianInstrumentNoun } from './head-nouns.ts';

export type ShortForm = Span & {
  readonly language: 'en' | 'ru' | 'zh';
  readonly type: 'Instrument' | 'Organisation';
  /** Bracketed or capitalised: a short form. Otherwise an anaphor with its determiner: 该公约. */
  readonly isMarked: boolean;
  /** Printed with it: the Treaty of 1950, 1951年《公约》. */
  readonly date?: string | null;
};

type Antecedent = { readonly start: number; readonly entity: Entity; readonly nouns: ReadonlySet<string> };

export function resolveShortForms(
  { text, folded }: Reading,
  shortForms: readonly ShortForm[],
  drafts: readonly Draft[],
  own: Entity | null,
  /** What stands above the text: titles and headings. */
  titles: readonly Span[],
): Drafts {
  if (shortForms.length === 0) return { drafts: [], findings: [] };
  const antecedents = antecedentsOf(text, drafts);
  const ownNouns = own ? headNouns(own, own.name) : null;
  const ownRussian = own ? firstRussianNoun(own.name) : null;
  const ownTitle = fold([own?.name ?? '', ...titles.map((title) => cut(text, title))].join('\n')).replace(
    /[^\S\n]+/g,
    ' ',
  );
  const inTitle = new Set<string>();
  const found: Draft[] = [];
  const findings: Finding[] = [];
  const byNoun = new Map<string, Map<string, Entity>>();
  let next = 0;
  for (const form of [...shortForms].sort((a, b) => a.start - b.start)) {
    while (next < antecedents.length && (antecedents[next]?.start ?? 0) < form.start) {
      const antecedent = antecedents[next] as Antecedent;
      const isAbove = titles.some((title) => title.start <= antecedent.start && antecedent.start < title.end);
      if (isAbove || isInTitle(antecedent.entity, ownTitle)) inTitle.add(antecedent.entity.id);
      for (const noun of antecedent.nouns) {
        const entities = byNoun.get(`${antecedent.entity.type}/${noun}`) ?? new Map<string, Entity>();
        if (entities.size < MOST_CANDIDATES) entities.set(antecedent.entity.id, antecedent.entity);
        byNoun.set(`${antecedent.entity.type}/${noun}`, entities);
      }
      next += 1;
    }
    const noun = nounOf(folded, form);
    if (noun === null) continue;
    const span = { start: form.start, end: form.end };
    const isSelf = form.type === 'Instrument' && isOwn(folded, form);
    const candidates = [...(byNoun.get(`${form.type}/${noun}`)?.values() ?? [])].filter(
      (entity) => entity.id !== own?.id && mayBeOf(entity, form.date),
    );
    const mayBeOwn =
      form.type === 'Instrument' &&
      own !== null &&
      ownNouns?.has(noun) === true &&
      mayBeOf(own, form.date) &&
      (form.language !== 'ru' || noun === ownRussian);
    if (isSelf || (mayBeOwn && form.language !== 'zh') || (mayBeOwn && candidates.length === 0)) {
      if (own) found.push({ ...span, entity: own, candidates: [], rule: 'coreference:self', form: 'self' });
      continue;
    }
    const titled = candidates.length > 1 ? candidates.filter(({ id }) => inTitle.has(id)) : candidates;
    const [only] = titled;
    if (only && titled.length === 1) {
      const rule = form.isMarked ? 'coreference:short-form' : 'coreference:anaphor';
      found.push({ ...span, entity: only, candidates: [], rule, form: form.isMarked ? 'short' : 'anaphor' });
    } else if (form.type === 'Instrument' && findings.length < MOST_FINDINGS && WORTH_A_FINDING.test(noun)) {
      const ids = candidates.map(({ id }) => id);
      const note =
        ids.length === 0
          ? 'No antecedent of this short form is named before it.'
          : 'Several antecedents of this short form are named before it.';
      findings.push(
        finding(text, span, 'resolve/unresolved-short-form', note, ids.length === 0 ? 'info' : 'warning', ids),
      );
      if (form.isMarked && ids.length > 1)
        found.push({ ...span, entity: null, candidates: ids, rule: 'coreference:short-form', form: 'short' });
    }
  }
  return { drafts: found, findings };
}

const MOST_CANDIDATES = 12;
const MOST_FINDINGS = 2000;
const WORTH_A_FINDING =
  /^(?:treaty|convention|covenant|agreement|protocol|charter|declaration|memorandum|договор|конвенци|соглашени|протокол|устав|деклараци|меморандум|条约|公约|协定|议定书|宪章|宣言|备忘录)$/;

/** One of the two dates holds the other, or one is not known. */
function mayBeOf({ date }: Entity, printed: string | null | undefined): boolean {
  return !printed || date === undefined || date.startsWith(printed) || printed.startsWith(date);
}

/** A Protocol amending an Agreement is no Agreement: the first noun of a Russian title is its head. */
function firstRussianNoun(title: string): string | null {
  for (const word of fold(title).split(/[^\p{L}]+/u)) {
    const noun = russianInstrumentNoun(word);
    if (noun !== null) return noun;
  }
  return null;
}

/** The treaty that the text's title names, in Russian in whatever case: участников Договора о …. */
function isInTitle({ names }: Entity, title: string): boolean {
  const russian = (names.ru ?? []).some((name) => {
    const tail = fold(name).replace(/^\S+\s?/u, '');
    return tail.includes(' ') && title.includes(tail);
  });
  return (
    russian ||
    [...(names.en ?? []), ...(names['zh-Hans'] ?? []), ...(names['zh-Hant'] ?? [])].some(
      (name) => name.length >= (/[一-鿿]/u.test(name) ? 4 : SHORTEST_NAME) && title.includes(fold(name)),
    )
  );
}

const SHORTEST_NAME = 12;

/** Each entity once, where it is first named. */
function antecedentsOf(text: string, drafts: readonly Draft[]): readonly Antecedent[] {
  const seen = new Set<string>();
  const antecedents: Antecedent[] = [];
  for (const { entity, form, start, end } of drafts) {
    if (!entity || form === 'self' || seen.has(entity.id)) continue;
    if (entity.type !== 'Instrument' && entity.type !== 'Organisation') continue;
    seen.add(entity.id);
    antecedents.push({ start, entity, nouns: headNouns(entity, text.slice(start, end)) });
  }
  return antecedents;
}

function nounOf(folded: string, { start, end, language, type }: ShortForm): string | null {
  const words = folded.slice(start, end);
  if (language === 'zh') return words.replace(/^(?:该|上述|前述|本|此)/u, '');
  if (language === 'en') return words.split(/\s+/).at(-1) ?? null;
  return type === 'Instrument' ? russianInstrumentNoun(words) : russianBodyNoun(words);
}

/** this Agreement, the present Convention, настоящее Соглашение, 本协定. */
function isOwn(folded: string, { start, language }: ShortForm): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  if (language === 'zh') return folded[start] === '本';
  return language === 'en'
    ? /(?:^|[^\p{L}])(?:this|present)\s{1,3}(?:joint\s)?$/u.test(before)
    : /настоящ\p{L}{2,4}\s{1,3}(?:совместн\p{L}{2,3}\s)?$/u.test(before);
}
