/** Short forms that the text defines, where they are introduced and wherever they stand after that. */
import { decline } from '#ingest/languages/ru/decline';
import { type Definition, definitionsBehind } from '#ingest/patterns/definitions';
import type { Reading } from '#ingest/reading';
import { CHARACTER_KIND, HAN, isWordUnit, standsAlone, WORD } from '#ingest/recognise/characters';
import { createDictionary } from '#ingest/recognise/dictionary';
import { fold } from '#model/fold';
import type { Draft } from './draft.ts';

const MAX_TERMS = 400;

type Term = Definition & { readonly draft: Draft };

/** `drafts` in reading order, nested ones among them. */
export function findDefinedTerms({ text, folded }: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const terms: Term[] = [];
  for (const draft of drafts) {
    if (terms.length >= MAX_TERMS) break;
    if (!draft.entity || draft.form === 'nested') continue;
    for (const definition of definitionsBehind(text, folded, draft.end)) {
      if (draft.entity.type !== 'State' || definition.isAcronym) terms.push({ ...definition, draft });
    }
  }
  if (terms.length === 0) return [];
  return occurrences(text, folded, terms);
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
    const kind = CHARACTER_KIND[folded.charCodeAt(at)];
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
  if (!meant) return null;
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
