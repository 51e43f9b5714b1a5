/** Commas and dashes that a Russian name runs over: о мире, дружбе и сотрудничестве; государств – участников СНГ. */

const WORD =
  /[ \t]{0,2}\n?[ \t]{0,4}(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'/-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)/uy;
const MAX_WORDS = 32;
const MAX_ITEM = 6;
/** What no item of an enumeration begins with: participles of what was done to the whole among them. */
const NO_ITEM_BEGINS =
  /^(?:чтобы|котор|включая|однако|будучи|стороны$|согласно|одобренн|принят|подписанн|заключенн|утвержденн|учрежденн|созданн|являющ|действующ|вступивш)/u;
const NO_ITEM = /^(?:а|но|как|где|также|том|в|во|на|по|о|об|от|до|к|с|со|из|за|для|при|под|если)$/u;

/** The cases that the ending of a word allows. */
const CASES: readonly (readonly [RegExp, string])[] = [
  [/(?:ого|его)$/u, 'g'],
  [/(?:ому|ему)$/u, 'd'],
  [/(?:ыми|ими|ами|ями|ью)$/u, 'i'],
  [/(?:ым|им)$/u, 'di'],
  [/(?:ом|ем)$/u, 'pi'],
  [/(?:ой|ей)$/u, 'gdpi'],
  [/(?:ых|их)$/u, 'gp'],
  [/(?:ах|ях)$/u, 'p'],
  [/(?:ам|ям)$/u, 'd'],
  [/(?:у|ю)$/u, 'da'],
  [/е$/u, 'dp'],
  [/и$/u, 'gdp'],
  [/[аяы]$/u, 'g'],
  [/[бвгджзйклмнпрстфхцчшщь]$/u, 'ga'],
];

export function agrees(one: string, other: string): boolean {
  const cases = casesOf(other);
  return [...casesOf(one)].some((letter) => cases.includes(letter));
}

function casesOf(word: string): string {
  return CASES.find(([ending]) => ending.test(word))?.[1] ?? '';
}

/**
 * Whether the comma at a place divides the items of an enumeration: words in small letters, no verb among them, up to
 * an "и", with the case of the word before the comma.
 */
export function commaDivides(
  text: string,
  folded: string,
  comma: number,
  before: string,
  isVerb: (word: string) => boolean,
): boolean {
  if (folded[comma] !== ',') return false;
  let at = comma + 1;
  let opens = true;
  let length = 0;
  for (let count = 0; count < MAX_WORDS; count += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(folded)?.groups?.word;
    if (!word) return false;
    const start = WORD.lastIndex - word.length;
    at = WORD.lastIndex;
    if (word === 'и') {
      if (opens) return false;
      WORD.lastIndex = at;
      const last = WORD.exec(folded)?.groups?.word;
      return last !== undefined && !isVerb(last) && agrees(before, last);
    }
    if (isVerb(word) || (/\p{Lu}/u.test(text[start] ?? '') && opens)) return false;
    if (opens && (isNoItem(word) || !agrees(before, word))) return false;
    length = opens ? 1 : length + 1;
    if (length > MAX_ITEM) return false;
    opens = folded[at] === ',';
    if (opens) at += 1;
  }
  return false;
}

function isNoItem(word: string): boolean {
  return NO_ITEM.test(word) || NO_ITEM_BEGINS.test(word);
}

const DASH = /\s{0,2}-\s{0,2}/y;

/** The end of the dash in "государств – участников" and "2021 – 2031", or null. */
export function dashJoins(folded: string, at: number, before: string): number | null {
  DASH.lastIndex = at;
  if (!DASH.test(folded)) return null;
  const { lastIndex } = DASH;
  const behind = folded.slice(lastIndex, lastIndex + 9);
  const joins =
    (/^(?:государств|стран)(?:а|о|ам|ами|ах|ы)?$/u.test(before) && /^(?:участни|член|сторон|постоян)/u.test(behind)) ||
    (/^\d{4}$/.test(before) && /^\d{4}(?!\d)/.test(behind));
  return joins ? lastIndex : null;
}

/** Past tenses that no noun looks like, and the third person in -ит and -ят. */
const FINITE =
  /^(?!.*(?:кредит|транзит|лимит|аудит|дефицит|профицит|визит|гранит|магнит|петит|бисквит|орбит)$)\p{L}{3,}(?:ит|(?<!с)ят)$|(?:[дтзвнчш]и|ели|ржа|каза)ли$|(?:ирова|ова|каза)л[аои]?$|(?:ается|яется|уется|ются|утся|ится|ятся)$/u;

export function isFiniteVerb(word: string): boolean {
  return word.length > 4 && FINITE.test(word);
}
