/** Knowledge compiled into dictionaries, one a script, each when a text first has a letter of it. */

import { hasTextOfItsOwn, isNumbered, textId } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { KnowledgeRow, Names } from '#ingest/knowledge/rows';
import { HIDDEN_NAMES } from '#ingest/languages/hidden-names';
import { decline } from '#ingest/languages/ru/decline';
import { TRIGGERS, type TriggerName } from '#ingest/patterns/triggers';
import type { EntityType } from '#model/annotated-document';
import { FOLDED_UNIT, fold } from '#model/fold';
import { CHARACTER_KIND, HAN } from './characters.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';

export type NameSort = 'name' | 'acronym' | 'weak' | 'weak-acronym' | 'side';

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
export type LexiconScript = 'Latn' | 'Cyrl' | 'Hani';
export type Lexicon = { readonly of: (script: LexiconScript) => ScriptLexicon };

/** Offices, meetings and descriptions: in them the name of the organisation alone is named; and no name runs over a bracket. */
const UNNAMED =
  /^(?:最不发达国家|发展中国家|least developed|landlocked developing|small island|наименее развит|малые островные|не имеющие выхода)|(?:会晤|峰会|领导人会议|首脑会议|秘书长|理事国|外长会议?|特使)$|》|(?:summit|meeting)$|secretary-general|special envoy|permanent members|генеральный секретарь|генсек|^саммит |^встреча |постоянные члены|посланник/iu;

const PREFIX = 3;

const cache = new WeakMap<Knowledge, Lexicon>();

export function lexiconOf(knowledge: Knowledge): Lexicon {
  const known = cache.get(knowledge);
  if (known) return known;
  const made = new Map<LexiconScript, ScriptLexicon>();
  const lexicon: Lexicon = {
    of: (script) => {
      const before = made.get(script);
      if (before) return before;
      const compiled = compile(knowledge, script);
      made.set(script, compiled);
      return compiled;
    },
  };
  cache.set(knowledge, lexicon);
  return lexicon;
}

export function scriptOfUnit(unit: number): LexiconScript {
  if (CHARACTER_KIND[unit] === HAN) return 'Hani';
  return unit >= 0x400 && unit < 0x530 ? 'Cyrl' : 'Latn';
}

function compile(knowledge: Knowledge, script: LexiconScript): ScriptLexicon {
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
  /** Names wait at their first letters until a text leads there: a short text compiles a handful of thirty thousand. */
  const waiting = new Map<string, (() => void)[]>();
  const addLater = (name: string, entry: NameEntry, declines: boolean) => {
    const add = () => {
      if (UNNAMED.test(name)) return;
      if (declines) addDeclined(name, entry);
      else put(dictionary.add(fold(name)), entry);
    };
    const firstBlank = name.indexOf(' ');
    const first = firstBlank < 0 ? name.length : firstBlank;
    // Case forms of a short first word differ within its first letters: Ось, Оси.
    if (name.length <= PREFIX || (declines && first <= PREFIX)) {
      add();
      return;
    }
    const prefix = name.slice(0, PREFIX);
    const others = waiting.get(prefix);
    if (others) others.push(add);
    else waiting.set(prefix, [add]);
  };
  const scriptOf = (name: string) => scriptOfUnit(FOLDED_UNIT[name.charCodeAt(0)] ?? 0);
  const addRow = (row: KnowledgeRow, type: EntityType, prefix: string) => {
    const addNames = (names: Names | undefined, sort: NameSort) => {
      for (const [language, list] of Object.entries(names ?? {})) {
        for (const printed of list) {
          const name = /^[Tt]he /.test(printed) ? printed.slice(4) : printed;
          if (scriptOf(name) !== script) continue;
          const cased = sort === 'acronym' || (sort === 'weak' && /^[\p{Lu}\p{N}.-]+$/u.test(name));
          const entry: NameEntry = {
            id: row.id,
            type,
            sort: cased && sort === 'weak' ? 'weak-acronym' : sort,
            printed: cased ? name : null,
            rule: `${prefix}:${row.id}/${language.slice(0, 2)}`,
          };
          addLater(name, entry, language === 'ru' && !cased);
        }
      }
    };
    addNames(row.names, 'name');
    addNames(row.acronyms, 'acronym');
    addNames(row.weak, 'weak');
  };
  for (const row of knowledge.states) {
    addRow(row, 'State', 'name');
    for (const [language, list] of Object.entries(row.adjectives ?? {})) {
      for (const adjective of list) {
        for (const noun of language === 'ru' ? ['сторона'] : ['side', 'party']) {
          const name = language === 'ru' ? `${feminine(adjective)} ${noun}` : `${adjective} ${noun}`;
          if (scriptOf(name) !== script) continue;
          const entry: NameEntry = {
            id: row.id,
            type: 'State',
            sort: 'side',
            printed: null,
            rule: `name:${row.id}/${language}`,
          };
          addLater(name, entry, language === 'ru');
        }
      }
    }
  }
  for (const row of knowledge.organisations) addRow(row, 'Organisation', 'name');
  for (const row of knowledge.instruments) {
    // Numbers are read by patterns; the names are those of the text that the resolution adopts.
    if (hasTextOfItsOwn(row))
      addRow({ ...row, id: textId(row.id), names: unnumbered(row.names) }, 'Instrument', 'name');
    else if (row.unSymbol === undefined) addRow(row, 'Instrument', 'name');
  }
  for (const row of knowledge.places) addRow(row, 'Place', 'name');
  for (const row of knowledge.users) addRow(row, row.type, 'user');
  for (const name of HIDDEN_NAMES) {
    if (scriptOfUnit(name.charCodeAt(0)) === script) slotOf(dictionary.add(fold(name))).hides = true;
  }
  for (const [trigger, strings] of Object.entries(TRIGGERS) as [TriggerName, readonly string[]][]) {
    for (const string of strings) {
      if (scriptOfUnit(string.charCodeAt(0)) === script) slotOf(dictionary.add(string)).trigger = trigger;
    }
  }
  for (const [prefix, adds] of waiting) {
    dictionary.defer(dictionary.add(fold(prefix)), () => {
      for (const add of adds) add();
    });
  }
  return { dictionary, slots };
}

function unnumbered(names: Names): Names {
  return Object.fromEntries(
    Object.entries(names).map(([language, list]) => [language, list.filter((name: string) => !isNumbered(name))]),
  );
}

/** российский → российская. */
function feminine(adjective: string): string {
  return adjective.replace(/(?:ый|ий|ой)$/u, 'ая');
}
