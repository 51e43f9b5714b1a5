/** Whether nothing but articles, numbers, dates and organs stands between a word and the name it belongs to. */
import type { Span } from '#model/span';

const WORD = /[\p{L}\d]+/gu;
const EN = new Set(
  `the a an its their our his this that said relevant these those such all both of and or to in by for with at on as well from
  paragraph paragraphs para paras article articles art section chapter annex part preamble operative provisions provision
  resolution resolutions decision decisions treaty convention conventions charter agreement agreements protocol statute declaration
  statement united nations security council general assembly economic social new bilateral draft respective respectively
  january february march april may june july august september october november december aforementioned existing mentioned above
  text terms most recently subsequently also i ii iii iv v vi vii viii ix x xi xii`.split(/\s+/),
);
const RU =
  /^(?:настоящ|эт|указанн|упомянут|сво|пункт|подпункт|стать|глав|част|раздел|приложени|резолюци|решени|договор|соглашени|конвенци|устав|протокол|совет|безопасност|генеральн|ассамбле|организаци|объединенн|наци|и$|а$|также|от$|г$|год[ау]$|ее$|его$|их$|в$|к$|с$|положени|\d|январ|феврал|март|апрел|ма[йя]$|июн|июл|август|сентябр|октябр|ноябр|декабр|данн|сам|все|данны|соответствующ|новы|новог)/u;
const HAN =
  /^(?:[在由经所其该本的之及和与以、第条款段联合国大会安理事年月日号\d\s()《"'各项一份上述有关相关这个新])*$/u;
const MOST = 90;

/** `names` in reading order; those inside the stretch are passed over. */
export function isGlue(folded: string, stretch: Span, names: readonly Span[]): boolean {
  if (stretch.end - stretch.start > MOST * 2) return false;
  let rest = '';
  let at = stretch.start;
  for (const name of names) {
    if (name.end <= stretch.start || name.start < at) continue;
    if (name.start >= stretch.end) break;
    rest += `${folded.slice(at, name.start)} `;
    at = Math.min(name.end, stretch.end);
  }
  rest += folded.slice(at, stretch.end);
  if (rest.length > MOST) return false;
  if (HAN.test(rest)) return true;
  for (const [word] of rest.matchAll(WORD)) {
    if (!(EN.has(word) || RU.test(word) || /^\d/u.test(word) || HAN.test(word))) return false;
  }
  return !/[;:]/u.test(rest);
}
