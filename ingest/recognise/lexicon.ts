/** Knowledge compiled into dictionaries, one a script, each when a text first has a character of it. */

import type { Knowledge } from '#ingest/knowledge/knowledge';
import { HIDDEN_NAMES } from '#ingest/languages/hidden-names';
import { decline } from '#ingest/languages/ru/decline';
import { TRIGGERS, type TriggerName } from '#ingest/patterns/triggers';
import type { EntityType } from '#model/annotated-document';
import { fold } from '#model/fold';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { type KnownName, knownNames, type NameSort } from './known-names.ts';
import { type LexiconScript, scriptOfUnit } from './lexicon-script.ts';

export type NameEntry = {
  readonly id: string;
  readonly type: EntityType;
  readonly sort: NameSort;
  /** As printed, of what is matched with its case. */
  readonly printed: string | null;
  readonly rule: string;
};

/** What a string of the dictionary means; of `names` each row that has it. */
export type Slot = {
  readonly names: NameEntry[];
  /** The string only hides the names in it: 发展中国家. */
  hides: boolean;
  trigger: TriggerName | null;
};

export type ScriptLexicon = { readonly dictionary: Dictionary; readonly slots: readonly Slot[] };
export type Lexicon = { readonly of: (script: LexiconScript) => ScriptLexicon };

/** Offices, meetings and descriptions: in them the name of the organisation alone is named; and no name runs over a bracket. */
const UNNAMED =
  /^(?:最不发达国家|发展中国家|least developed|landlocked developing|small island|наименее развит|малые островные|не имеющие выхода)|(?:会晤|峰会|领导人会议|首脑会议|秘书长|理事国|外长会议?|特使)$|》|(?:summit|meeting)$|secretary-general|special envoy|permanent members|генеральный секретарь|генсек|^саммит |^встреча |постоянные члены|посланник/iu;

/** Meetings that are bodies of their own: in their names stands no other. */
const STANDING =
  /^(?:east asia summit|asia.europe meeting|ibero-american summit|summit of the americas|东亚峰会|亚欧首脑会议|美洲(?:国家)?(?:峰会|首脑会议)|伊比利亚美洲(?:国家)?(?:峰会|首脑会议)|саммит америк|саммит «азия — европа»)$/iu;

function isUnnamed({ printed, type }: KnownName): boolean {
  // A title in brackets within a title is whole; a name of two titles runs over the brackets between them.
  if (type === 'Instrument') return printed.includes('》') && !/^[^《》]*(?:《[^《》]*》[^《》]*)+$/u.test(printed);
  return UNNAMED.test(printed) && !STANDING.test(printed);
}

const PREFIX = 3;

const cache = new WeakMap<Knowledge, Lexicon>();

export function lexiconOf(knowledge: Knowledge): Lexicon {
  const known = cache.get(knowledge);
  if (known) return known;
  const made = new Map<LexiconScript, ScriptLexicon>();
  let common: readonly KnownName[] | null = null;
  const namesOf = (script: LexiconScript): readonly KnownName[] => {
    if (script === 'Zyyy' && common) return common;
    const names = knownNames(knowledge, script);
    if (script !== 'Zyyy') common = names.common;
    return names.own;
  };
  const lexicon: Lexicon = {
    of: (script) => {
      const before = made.get(script);
      if (before) return before;
      const compiled = compile(namesOf(script), script);
      made.set(script, compiled);
      return compiled;
    },
  };
  cache.set(knowledge, lexicon);
  return lexicon;
}

function compile(names: readonly KnownName[], script: LexiconScript): ScriptLexicon {
  const dictionary = createDictionary();
  const slots: Slot[] = [];
  const slotAt = new Map<number, Slot>();
  const slotOf = (node: number): Slot => {
    const known = slotAt.get(node);
    if (known) return known;
    const slot: Slot = { names: [], hides: false, trigger: null };
    dictionary.mark(node, slots.length);
    slots.push(slot);
    slotAt.set(node, slot);
    return slot;
  };
  const put = (node: number, entry: NameEntry) => {
    const { names } = slotOf(node);
    if (!names.some(({ id, printed }) => id === entry.id && printed === entry.printed)) names.push(entry);
  };
  const tails = new Map<string, number>();
  const addDeclined = (name: string, entry: NameEntry) => {
    const { heads, tail } = decline(name);
    const foldedHeads = heads.map(fold);
    if (tail === '') {
      for (const head of foldedHeads) put(dictionary.add(head), entry);
      return;
    }
    const lemma = foldedHeads[0] ?? '';
    let tailRoot = tails.get(lemma);
    if (tailRoot === undefined) {
      tailRoot = dictionary.detached();
      tails.set(lemma, tailRoot);
      for (const head of foldedHeads) dictionary.connect(dictionary.add(head), tailRoot);
    }
    put(dictionary.add(fold(tail), tailRoot), entry);
  };
  const addName = (name: KnownName) => {
    if (isUnnamed(name)) return;
    const entry = entryOf(name);
    if (name.declines) addDeclined(name.printed, entry);
    else put(dictionary.add(fold(name.printed)), entry);
  };
  /** Names wait at their first letters until a text leads there: a short text compiles a handful of thirty thousand. */
  const waiting = new Map<string, KnownName[]>();
  for (const name of names) {
    if (mustNotWait(name)) {
      addName(name);
      continue;
    }
    const prefix = name.printed.slice(0, PREFIX);
    const others = waiting.get(prefix);
    if (others) others.push(name);
    else waiting.set(prefix, [name]);
  }
  for (const name of HIDDEN_NAMES) {
    if (scriptOfUnit(name.charCodeAt(0)) === script) slotOf(dictionary.add(fold(name))).hides = true;
  }
  for (const [trigger, strings] of Object.entries(TRIGGERS) as [TriggerName, readonly string[]][]) {
    for (const string of strings) {
      if (scriptOfUnit(string.charCodeAt(0)) === script) slotOf(dictionary.add(string)).trigger = trigger;
    }
  }
  for (const [prefix, those] of waiting) {
    dictionary.defer(dictionary.add(fold(prefix)), () => {
      for (const name of those) addName(name);
    });
  }
  return { dictionary, slots };
}

/** Case forms of a short first word differ within its first letters: Ось, Оси. */
function mustNotWait({ printed, declines }: KnownName): boolean {
  if (printed.length <= PREFIX) return true;
  const blank = declines ? printed.indexOf(' ') : -1;
  return declines && (blank < 0 ? printed.length : blank) <= PREFIX;
}

function entryOf({ row, type, source, language, sort, printed, cased }: KnownName): NameEntry {
  return {
    id: row.id,
    type,
    sort: cased && sort === 'weak' ? 'weak-acronym' : sort,
    printed: cased ? printed : null,
    rule: `${source}:${row.id}/${language.slice(0, 2)}`,
  };
}
