/** What sequences of title tokens mean: concepts, kinds, names of States, bodies and places; one trie a language. */
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { KnowledgeRow, Names } from '#ingest/knowledge/rows';
import { decline } from '#ingest/languages/ru/decline';
import type { Language } from '#model/language';
import { titleTokens } from './title-tokens.ts';
import type { ConceptWeight, TitleWords } from './title-words.ts';

export type Meaning = {
  readonly concepts: readonly { readonly id: string; readonly weight: ConceptWeight | 'number' | 'name' }[];
  /** The kind of instrument that the words name. */
  readonly kind?: string;
};

export type TitleLexicon = {
  readonly tries: Readonly<Record<Language, TrieNode>>;
  /** The kind that an entity's own kind belongs to. */
  readonly kindOf: ReadonlyMap<string, string>;
  /** One-character names of States, by state id: 中 for state:CN. */
  readonly characters: ReadonlyMap<string, readonly string[]>;
};

export type TrieNode = { readonly next: Map<string, TrieNode>; meaning: Meaning | null };

/** Bodies known by an acronym; the words of a bilateral commission's name are read one by one. */
const WORLD_BODY = /^organisation:[A-Z0-9]/u;
const STOP: Meaning = { concepts: [] };
const LANGUAGE_OF: Readonly<Record<keyof Names, Language>> = { en: 'en', 'zh-Hans': 'zh', 'zh-Hant': 'zh', ru: 'ru' };

export function titleLexicon(words: TitleWords, knowledge: Knowledge): TitleLexicon {
  const tries = { zh: node(), en: node(), ru: node() };
  const add = (names: Names | undefined, meaning: Meaning) => {
    for (const [key, list] of Object.entries(names ?? {})) {
      const language = LANGUAGE_OF[key as keyof Names];
      for (const name of list) put(tries[language], titleTokens(name, language), meaning);
    }
  };
  const addName = (names: Names | undefined, meaning: Meaning) => {
    add(names, meaning);
    // Short names are not always told by their stems: Китай, Китая.
    for (const name of names?.ru ?? []) {
      const { heads, tail } = decline(name);
      for (const head of heads) put(tries.ru, titleTokens(head + tail, 'ru'), meaning);
    }
  };
  // Names of the world come first: where a word is both, what the lexicon says of titles holds.
  for (const row of knowledge.organisations) if (WORLD_BODY.test(row.id)) addRow(row, add);
  for (const row of [...knowledge.places, ...knowledge.states]) addRow(row, addName);
  for (const row of knowledge.states) add(row.adjectives, { concepts: [{ id: row.id, weight: 'name' }] });
  const weights = new Map(words.concepts.map(({ id, weight }) => [id, weight]));
  for (const { id, weight, names } of words.concepts) add(names, { concepts: [{ id, weight }] });
  for (const { means, names } of words.phrases) {
    const concepts = means.map(
      (id) => ({ id, weight: id.startsWith('#') ? 'number' : (weights.get(id) ?? 'topic') }) as const,
    );
    add(names, { concepts });
  }
  add(words.stop, STOP);
  for (const { id, names } of words.kinds) add(names, { concepts: [], kind: id });
  return {
    tries,
    kindOf: new Map(words.kinds.flatMap(({ id, covers }) => covers.map((kind) => [kind, id] as const))),
    characters: new Map(knowledge.states.map(({ id, characters }) => [id, characters ?? []])),
  };
}

function addRow(row: KnowledgeRow, add: (names: Names | undefined, meaning: Meaning) => void): void {
  const meaning: Meaning = { concepts: [{ id: row.id, weight: 'name' }] };
  add(row.names, meaning);
  add(row.acronyms, meaning);
}

/** The longest entry that begins at `from`, and where it ends. */
export function longestMeaning(
  trie: TrieNode,
  tokens: readonly string[],
  from: number,
): { readonly meaning: Meaning; readonly end: number } | null {
  let at: TrieNode | undefined = trie;
  let found: { readonly meaning: Meaning; readonly end: number } | null = null;
  for (let end = from; end < tokens.length; end += 1) {
    at = at.next.get(tokens[end] ?? '');
    if (!at) break;
    if (at.meaning) found = { meaning: at.meaning, end: end + 1 };
  }
  return found;
}

function put(trie: TrieNode, tokens: readonly string[], meaning: Meaning): void {
  let at = trie;
  for (const token of tokens) {
    const next = at.next.get(token) ?? node();
    at.next.set(token, next);
    at = next;
  }
  if (tokens.length === 0) return;
  // A word may name a kind and have a meaning of its own (план, program): as a head it is the kind, elsewhere the meaning.
  at.meaning = meaning.kind && at.meaning ? { ...at.meaning, kind: meaning.kind } : meaning;
}

function node(): TrieNode {
  return { next: new Map(), meaning: null };
}
