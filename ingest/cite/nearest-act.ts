/** The nearest words before an instrument that can relate a clause to it. */
import type { Span } from '#model/span';
import type { FoundAct } from './find-acts.ts';
import { isGlue } from './glue.ts';

/** A sentence with what was found in it; instruments and names in reading order. */
export type Scene = Span & {
  readonly folded: string;
  readonly acts: readonly FoundAct[];
  readonly names: readonly Span[];
  /** Instruments alone. */
  readonly instruments: readonly Span[];
};

const OF = 0x7684;
const BRACKET = 0x28;
/** 2018年签署、同年生效之《》: a verb within the clause that stands before the title. */
/** выдвинутую Китаем Инициативу: a participle that agrees with the title is part of what names it. */
const MADE = /^[а-я]{3,}(?:нн|т)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u;
/** "in 2031": when, and not where it says so. */
/** "the upgraded Agreement" */
const MADE_EN =
  /^(?:upgraded|revised|amended|updated|modified|renewed|extended|proposed|signed|adopted|agreed|approved)$/u;
const ARTICLE = /(?:^|[ ,])(?:the|its|their|an?|our|this) $/u;
const YEAR = /^ (?:\p{L}{3,9} )?\d{4} (?:году|the |г\.)/u;
const RELATIVE = /^(?:于[^,的]{0,16})?(?:、[^,的]{0,14})?[的之]["《]?$/u;
const DECIDES = new Set(['stance', 'conduct', 'appeal', 'event', 'content', 'hanger', 'need', 'forbid']);
/** A participle before the weak words says by what something was decided: "established by the Council in its resolution". */
const PARTICIPLE =
  /(?<word>\p{L}*(?:[a-z]ed|set|laid|made|given|taken|held)|\p{L}{3,}(?:нн|ем|им|т)(?:ой|ую|ая|ое|ые|ых|ым|ыми|ого|ому|ом)|\p{L}{3,}(?:ен|ан|ят)[аоы]?)(?: (?:out|forth|down|for|to \p{L}+|им|ему|ей|ею))?[ ,]*$/u;
/** "Recalling also that in its resolution", 回顾在第…号决议中 */
const RECALLED = /^(?: (?:also|further))?[, ]*(?:that|что|о том, что|其)?[, ]*(?:the )?[, ]*$/u;

export type Nearest = { readonly index: number; readonly act: FoundAct };

export function nearestAct(scene: Scene, group: Span): Nearest | null {
  const { acts, folded } = scene;
  let weak: Nearest | null = null;
  let made: Nearest | null = null;
  let attributive = false;
  for (let index = lastBefore(acts, group.start); index >= 0; index -= 1) {
    const act = acts[index] as FoundAct;
    const gap = { start: act.end, end: group.start };
    const wasAttributive: boolean = attributive;
    attributive =
      folded.charCodeAt(act.end) === OF ||
      (act.row.function === 'makes' && RELATIVE.test(folded.slice(act.end, group.start))) ||
      (wasAttributive && joinedTo(folded, act, acts[index + 1]));
    if (!DECIDES.has(act.row.kind) || act.row.id === 'ward') continue;
    if (attributive) continue;
    if (isAttribute(folded, act) && isGlue(folded, gap, scene.names)) {
      made ??= { index, act };
      continue;
    }
    if (act.row.adjacent === true && !isGlue(folded, gap, scene.names)) continue;
    if (act.row.id === 'concerning-zh' && folded.slice(gap.start, gap.end).includes('的')) continue;
    if (act.row.id === 'account' && folded.charCodeAt(group.start - 1) === BRACKET) continue;
    if (isTaken(scene, act, acts[index + 1], group)) continue;
    if (act.row.id === 'in-it') {
      if (YEAR.test(folded.slice(act.end, group.start))) continue;
      if (weak === null) weak = { index, act };
      continue;
    }
    if (weak !== null && (act.row.kind !== 'hanger' || !isGlue(folded, gap, scene.names))) break;
    return mood(scene, index);
  }
  if (weak === null) return made;
  const stance = acts[weak.index - 1];
  if (stance?.row.kind === 'stance' && RECALLED.test(withoutNames(scene, stance.end, weak.act.start))) {
    return { index: weak.index - 1, act: stance };
  }
  const participle = participleBefore(scene, weak.act.start);
  return participle === null ? weak : { index: weak.index, act: asBasis(weak.act, participle) };
}

/** A stretch without the names in it: "noting that the Assembly, by" is "noting that , by". */
function withoutNames({ folded, names }: Scene, start: number, end: number): string {
  let rest = '';
  let at = start;
  for (const name of names) {
    if (name.start < at) continue;
    if (name.start >= end) break;
    rest += folded.slice(at, name.start);
    at = Math.min(end, name.end);
  }
  return rest + folded.slice(at, end);
}

/** A participle that agrees with the title says what the instrument is, and not what is done with it. */
function isAttribute(folded: string, { start, end, row }: FoundAct): boolean {
  if (row.function !== 'makes') return false;
  const word = folded.slice(start, end);
  return MADE.test(word) || (MADE_EN.test(word) && ARTICLE.test(folded.slice(Math.max(0, start - 7), start)));
}

/** Where the participle starts that stands before an offset, with no more than a name between; null where none does. */
function participleBefore({ folded, names }: Scene, offset: number): number | null {
  let edge = offset;
  for (let index = names.length - 1; index >= 0; index -= 1) {
    const name = names[index] as Span;
    if (name.end > edge) continue;
    if (/[^\s,]/u.test(folded.slice(name.end, edge).replace(/\b(?:by|the|in|its)\b/gu, ''))) break;
    edge = name.start;
  }
  const before = folded.slice(Math.max(0, edge - 32), edge).replace(/(?: by)?(?: the)? $/u, ' ');
  const match = PARTICIPLE.exec(before);
  return match === null ? null : folded.lastIndexOf(match.groups?.word ?? '', edge);
}

/** "с удовлетворением отметили", 满意地注意到: noting takes the tone of the word at its side. */
export function mood({ acts, folded }: Scene, index: number): Nearest {
  const act = acts[index] as FoundAct;
  const tone = acts[index - 1];
  const toned =
    act.row.id === 'note' &&
    (tone?.row.id === 'welcome' || tone?.row.id === 'regret') &&
    /^[ 地]?$/u.test(folded.slice(tone.end, act.start));
  return toned ? { index, act: { ...act, start: tone.start, row: tone.row } } : { index, act };
}

/** Index of the last act that ends before an offset. */
export function lastBefore(acts: readonly FoundAct[], offset: number): number {
  let index = acts.length - 1;
  while (index >= 0 && (acts[index]?.end ?? 0) > offset) index -= 1;
  return index;
}

/** 通过并签署的: the first of two verbs of one relative clause. */
function joinedTo(folded: string, act: FoundAct, next: FoundAct | undefined): boolean {
  return (
    next !== undefined && next.start - act.end <= 2 && /^[并和及、或且]?$/u.test(folded.slice(act.end, next.start))
  );
}

/** Whether the act has another instrument for its object, in a clause that closes before this one. */
function isTaken({ folded, instruments }: Scene, act: FoundAct, next: FoundAct | undefined, group: Span): boolean {
  let object: Span | null = null;
  for (const instrument of instruments) {
    if (instrument.start < act.end) continue;
    if (instrument.end > group.start) break;
    object = instrument;
  }
  if (object === null || (next !== undefined && next.start < object.start && DECIDES.has(next.row.kind))) return false;
  const rest = folded.slice(object.end, Math.min(group.start, object.end + 60));
  if (/^[》"”)\s]*的/u.test(rest)) return true;
  // "Pursuant to Treaty A, the Parties …": a hanger reaches no further than its own phrase.
  return (
    act.row.kind === 'hanger' && /^[^,]{0,50},\s*(?:the|both|we|双方|各|两国|стороны|\p{Script=Han}{1,4}方)/u.test(rest)
  );
}

function asBasis(act: FoundAct, start: number): FoundAct {
  return { start, end: act.end, row: { ...act.row, id: 'participle', function: 'basis' } };
}
