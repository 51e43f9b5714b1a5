/** Which places that cite stand in one list under one act. */
import type { Entity } from '#model/annotated-document';
import type { Span } from '#model/span';

/** A place that cites: an index into the mentions, with what it names. */
export type Place = Span & { readonly mention: number; readonly unit: number; readonly entity: Entity };

/** Lists under one act: instruments between which no act and no more than a conjunction stands. */
export function groupsOf(
  folded: string,
  acts: readonly Span[],
  places: readonly Place[],
): readonly (readonly Place[])[] {
  const groups: Place[][] = [];
  let act = 0;
  for (const place of places) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    while (act < acts.length && (acts[act]?.end ?? 0) <= (last?.end ?? 0)) act += 1;
    const nextAct = acts[act];
    const free = nextAct === undefined || nextAct.start >= place.start;
    const listed =
      last !== undefined &&
      (BARE_NUMBER.test(folded.slice(place.start, place.start + 14)) ||
        (free && isListGlue(folded.slice(last.end, place.start))));
    if (group !== undefined && listed) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

function isListGlue(gap: string): boolean {
  if (gap.length <= MOST && HAN_CONTENT_LIST.test(gap)) return true;
  if (gap.length > MOST || /[。;]|的(?!、)/u.test(gap)) return false;
  return /\p{Script=Han}|[《》、]/u.test(gap) ? HAN_LIST.test(gap) : WORD_LIST.test(gap);
}

/** "…, 74/277 of 18 June 2020": the number alone continues a list, whatever the title before it says. */
export const BARE_NUMBER = /^\d{1,4}(?:\/\d|[a-z]? ?\((?:\d{4}|[ivxlc]+)\))/u;
const MOST = 90;
const HAN_LIST =
  /^[》"”')\s\d年月日号()第]*,?(?:、|和|及|以及|与|或|并|特别是|尤其是|包括|其中)?(?:其|各项|有关|相关|联合国|大会|安理会|安全理事会|[\d年月日第《"“'\s(])*$/u;
/** 《甲》的宗旨和原则、公认的国际法准则以及2002年《乙》 */
const HAN_CONTENT_LIST =
  /^[》"”)]*的?(?:宗旨|原则|精神|规定|目标|义务|条款)[^,。;:《》]{0,40}(?:以及|和|及|、)其?(?:[\d〇一二三四五六七八九十]{0,4}年?[\d〇一二三四五六七八九十年月日]*)?(?:签署的|签订的)?[《"“]?$/u;
const WORD_LIST = /^[\s")]*$|,|\b(?:and|or)\b|(?<!\p{L})и(?!\p{L})|\(/u;
