/** A title in any language as what can be compared: its kind, its topics, its numbers and what is left over. */
import type { Language } from '#model/language';
import { numeralAt } from './numerals.ts';
import { longestMeaning, type Meaning, type TitleLexicon } from './title-lexicon.ts';
import { titleTokens } from './title-tokens.ts';

export type TitleReading = {
  readonly language: Language;
  /** Null where no word of the title names one. */
  readonly kind: string | null;
  readonly topics: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Words that the lexicon does not know. */
  readonly unknown: readonly string[];
};

/** `issuers` are ids: that the parties stand in the title says nothing more. */
export function readTitle(
  title: string,
  language: Language,
  issuers: ReadonlySet<string>,
  lexicon: TitleLexicon,
): TitleReading {
  const tokens = titleTokens(title, language);
  const { meanings, numbers, unknown } = scan(tokens, language, issuers, lexicon);
  const kinds = meanings.flatMap(({ kind }, index) => (kind ? [index] : []));
  // A Chinese title ends in what it is, an English or a Russian one begins with it.
  const head = language === 'zh' ? kinds.at(-1) : kinds[0];
  const topics = new Set<string>();
  const common = new Set<string>();
  const roles = new Set<string>();
  for (const [index, meaning] of meanings.entries()) {
    if (index === head) continue;
    if (meaning.kind && meaning.concepts.length === 0) topics.add(`kind:${meaning.kind}`);
    for (const { id, weight } of meaning.concepts) {
      if (weight === 'number') numbers.add(id.slice(1));
      else if (weight === 'common') common.add(id);
      else if (weight === 'role') roles.add(id);
      else if (!issuers.has(id)) topics.add(id);
    }
  }
  const kind = head === undefined ? null : (meanings[head]?.kind ?? null);
  return { language, kind, topics, common, roles, numbers, unknown };
}

type Scanned = {
  readonly meanings: readonly Meaning[];
  readonly numbers: Set<string>;
  readonly unknown: readonly string[];
};

function scan(
  tokens: readonly string[],
  language: Language,
  issuers: ReadonlySet<string>,
  lexicon: TitleLexicon,
): Scanned {
  const meanings: Meaning[] = [];
  const numbers = new Set<string>();
  const unknown: string[] = [];
  const short = shortNames(issuers, lexicon);
  let isRun = false;
  for (let at = 0; at < tokens.length; ) {
    const numeral = numeralAt(tokens, at, language);
    if (numeral) {
      numbers.add(String(numeral.value));
      at = numeral.end;
      isRun = false;
      continue;
    }
    const found = longestMeaning(lexicon.tries[language], tokens, at);
    const pair = language === 'zh' ? pairEnd(tokens, at, short) : at;
    if (pair > (found?.end ?? at)) {
      at = pair;
      isRun = false;
      continue;
    }
    if (found) {
      meanings.push(found.meaning);
      at = found.end;
      isRun = false;
      continue;
    }
    const token = tokens[at] ?? '';
    // Chinese characters side by side are one word that is not known.
    if (language === 'zh' && isRun) unknown.push((unknown.pop() ?? '') + token);
    else unknown.push(token);
    isRun = true;
    at += 1;
  }
  return { meanings, numbers, unknown };
}

/** 中俄, 中哈吉: one-character names are read only side by side, each of another issuer. */
function pairEnd(tokens: readonly string[], at: number, short: ReadonlyMap<string, string>): number {
  const seen = new Set<string>();
  let end = at;
  for (let issuer = short.get(tokens[end] ?? ''); issuer && !seen.has(issuer); issuer = short.get(tokens[end] ?? '')) {
    seen.add(issuer);
    end += 1;
  }
  return seen.size > 1 ? end : at;
}

function shortNames(issuers: ReadonlySet<string>, { characters }: TitleLexicon): ReadonlyMap<string, string> {
  return new Map([...issuers].flatMap((id) => (characters.get(id) ?? []).map((one) => [one, id] as const)));
}
