/** Short forms that the text defines, where they are introduced and wherever they stand after that. */
import { decline } from '#ingest/languages/ru/decline';
import { type Definition, definitionBefore, definitionsBehind } from '#ingest/patterns/definitions';
import type { Reading } from '#ingest/reading';
import { CHARACTER_KIND, HAN, isWordUnit, standsAlone, WORD } from '#ingest/recognise/characters';
import { createDictionary } from '#ingest/recognise/dictionary';
import type { Entity } from '#model/annotated-document';
import { fold } from '#model/fold';
import type { Draft } from './draft.ts';
import { headNouns, nounsIn } from './head-nouns.ts';
import { knownNameAt } from './known-by-acronym.ts';

const MAX_TERMS = 400;

type Term = Definition & { readonly draft: Draft };

/** `drafts` in reading order, nested ones among them. */
export function findDefinedTerms({ text, folded }: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const terms: Term[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (terms.length >= MAX_TERMS) break;
    if (!draft.entity || draft.form === 'nested') continue;
    const before = draft.entity.type === 'State' ? null : definitionBefore(text, folded, draft.start);
    if (before) terms.push({ ...before, draft });
    const definitions = definitionsBehind(text, folded, draft.end);
    const inner = innerMeant(drafts, index, definitions);
    for (const definition of definitions) {
      if (inner) {
        terms.push({ ...definition, draft: inner });
        continue;
      }
      // "… with the International Atomic Energy Agency (IAEA)": the acronym of a body is no treaty's.
      const known = knownNameAt(drafts, index, definition.start, definition.end)?.entity;
      if (known && known.type !== draft.entity.type && !areInitials(text, definition, draft)) continue;
      if (mayName(text, folded, draft, draft.entity, definition)) terms.push({ ...definition, draft });
    }
  }
  if (terms.length === 0) return [];
  return occurrences(text, folded, terms);
}

/**
 * Совет глав государств Шанхайской организации сотрудничества (далее – ШОС): the bracket behind the name of an organ is
 * its organisation's, whose known acronym stands in it.
 */
function innerMeant(drafts: readonly Draft[], index: number, definitions: readonly Definition[]): Draft | null {
  const outer = drafts[index]?.entity;
  if (outer?.type !== 'Organisation') return null;
  for (const { isAcronym, start, end } of definitions) {
    const known = isAcronym ? knownNameAt(drafts, index, start, end) : null;
    if (known?.entity?.type === 'Organisation' && known.entity.id !== outer.id && holdsName(outer, known.entity))
      return known;
  }
  return null;
}

function holdsName(outer: Entity, inner: Entity): boolean {
  const names = Object.values(inner.names).flat();
  return Object.values(outer.names)
    .flat()
    .concat(outer.aliases)
    .some((name) =>
      names.concat(inner.aliases).some((part) => part.length > 1 && part.length < name.length && name.includes(part)),
    );
}

/** RCEP behind the agreement's full name is the agreement, though a body has the letters too. */
function areInitials(text: string, { start, end }: Definition, { start: from, end: to, entity }: Draft): boolean {
  const acronym = text.slice(start, end);
  return [text.slice(from, to), ...(entity?.names.en ?? [])].some((name) =>
    [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('').startsWith(acronym),
  );
}

/** "the Committee established pursuant to resolution 1988 (“the Committee”)": the bracket is not the resolution's. */
function mayName(text: string, folded: string, draft: Draft, entity: Entity, term: Definition): boolean {
  const printed = text.slice(term.start, term.end);
  const name = folded.slice(draft.start, draft.end);
  if (term.isAcronym)
    return CHARACTER_KIND[text.charCodeAt(draft.start)] === HAN || isAcronymOf(fold(printed), name, entity);
  if (entity.type !== 'Instrument' && entity.type !== 'Organisation') return false;
  const termNouns = nounsIn(printed, entity.type);
  if (termNouns.size > 0) {
    const nouns = headNouns(entity, name);
    return [...termNouns].some((noun) => nouns.has(noun));
  }
  if (nounsIn(printed, entity.type === 'Instrument' ? 'Organisation' : 'Instrument').size > 0) return false;
  return sharesWords(fold(printed), name);
}

/** Its letters stand in the name in their order, the first of them at the beginning of a word. */
function isAcronymOf(acronym: string, name: string, entity: Entity): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '');
  return [name, ...Object.values(entity.names).flat().map(fold)].some((candidate) => {
    if (!new RegExp(`(?:^|[^\\p{L}])${letters[0] ?? ''}`, 'u').test(candidate)) return false;
    let at = 0;
    let found = 0;
    for (const letter of letters) {
      const next = candidate.indexOf(letter, at);
      if (next < 0) continue;
      found += 1;
      at = next + 1;
    }
    return found * 3 >= letters.length * 2;
  });
}

/** A Chinese short form is made of characters of the name, another of its words. */
function sharesWords(term: string, name: string): boolean {
  if (CHARACTER_KIND[term.charCodeAt(0)] === HAN)
    return [...term].filter((character) => name.includes(character)).length * 2 > term.length;
  return term
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && name.includes(word.slice(0, Math.max(4, word.length - 3))));
}

function occurrences(text: string, folded: string, terms: readonly Term[]): readonly Draft[] {
  const dictionary = createDictionary();
  const meanings: { readonly term: Term; readonly isExact: boolean }[][] = [];
  const slots = new Map<string, number>();
  for (const term of terms) {
    const printed = text.slice(term.start, term.end);
    const forms =
      /^[а-яё]/iu.test(printed) && !term.isAcronym
        ? decline(printed).heads.map((head) => `${head}${decline(printed).tail}`)
        : [printed];
    for (const form of new Set(forms.map(fold))) {
      const known = slots.get(form);
      if (known === undefined) {
        slots.set(form, meanings.length);
        dictionary.mark(dictionary.add(form), meanings.length);
        meanings.push([{ term, isExact: term.isAcronym }]);
      } else meanings[known]?.push({ term, isExact: term.isAcronym });
    }
  }
  const drafts: Draft[] = [];
  let at = 0;
  let best: { value: number; end: number } | null = null;
  const note = (value: number, end: number) => {
    if (standsAlone(folded, at, end)) best = { value, end };
  };
  while (at < folded.length) {
    const unit = folded.charCodeAt(at);
    if (!dictionary.mayBegin(folded, at)) {
      at += 1;
      continue;
    }
    const kind = CHARACTER_KIND[unit];
    if ((kind === WORD && !isWordUnit(folded, at - 1)) || kind === HAN) {
      best = null;
      dictionary.walk(folded, at, note);
      const found = best as { value: number; end: number } | null;
      const draft = found ? draftOf(text, at, found.end, meanings[found.value] ?? []) : null;
      if (found && draft) {
        drafts.push(draft);
        at = found.end;
        continue;
      }
    }
    at += 1;
  }
  return drafts;
}

/** The Court of Appeal, where the Court is another: the short form has a name of its own behind it. */
const OWN_COMPLEMENT = /^\s{1,2}(?:of|for)\s(?:the\s)?\p{Lu}/u;

/** The meaning that was given last before the place; the case must be as it was defined. */
function draftOf(
  text: string,
  start: number,
  end: number,
  meanings: readonly { readonly term: Term; readonly isExact: boolean }[],
): Draft | null {
  let meant: Term | null = null;
  for (const { term, isExact } of meanings) {
    const defined = text.slice(term.start, term.end);
    if (term.start > start) break;
    if (isExact && text.slice(start, end) !== defined) continue;
    if ((text[start] ?? '') !== (defined[0] ?? '')) continue;
    meant = term;
  }
  if (!meant || (!meant.isAcronym && OWN_COMPLEMENT.test(text.slice(end, end + 12)))) return null;
  const isIntroduction = meant.start === start;
  return {
    start,
    end,
    entity: meant.draft.entity,
    candidates: [],
    rule: 'coreference:defined-term',
    form: isIntroduction ? 'name' : 'short',
  };
}
