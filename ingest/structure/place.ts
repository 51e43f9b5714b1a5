/** The place that a dateline or a sign-off prints beside its date. */
import type { Reading } from '#ingest/reading';
import { readDate } from '#ingest/structure/dates';
import type { Span } from '#model/span';

const LONGEST = 400;
const CHINESE = /(?:于|在)(?<place>[\u4e00-\u9fff]{2,8}?)(?=签|订|写|发|举|通|$|[,。,、\s)])/;
const AGENCY = /^(?:新华社|中新社|人民网)(?<place>[\u4e00-\u9fff]{2,8}?)(?:\d{1,2}月)?\d{1,2}日/;
const ENGLISH =
  /(?:done|signed|adopted|issued)\s(?:and signed\s|in \w+\s)?(?:at|in)\s(?:the city of\s)?(?<place>[a-z][a-z.' -]{1,40}?)(?=,|\son(?![a-z])|\sthis(?![a-z])|\sin(?![a-z])|\sthe(?![a-z])|\s?$)/;
const RUSSIAN = /(?:^|\s)(?:в|г\.)\s?(?:(?:городе|г\.)\s?)?(?<place>[а-я][а-я-]{2,25}(?:\s[а-я]{3,12}(?=,|\s\d|$))?)/;
/** Nothing beside the date but the place. */
const ALONE = /^\(?(?<place>[\u4e00-\u9fff]{2,8}|[a-zа-я][a-zа-я.' -]{2,30}?),?\s?$/;
/** Places that are signed in, out of the case they are printed in. */
const NOMINATIVE: ReadonlyMap<string, string> = new Map(
  'Москве:Москва Пекине:Пекин Минске:Минск Астане:Астана Ташкенте:Ташкент Бишкеке:Бишкек Ереване:Ереван Кабуле:Кабул Шанхае:Шанхай Уфе:Уфа Самарканде:Самарканд Алма-Ате:Алма-Ата Санкт-Петербурге:Санкт-Петербург Казани:Казань Женеве:Женева Вене:Вена Нью-Йорке:Нью-Йорк Вашингтоне:Вашингтон Париже:Париж Берлине:Берлин Киеве:Киев Ашхабаде:Ашхабад Тегеране:Тегеран Ханое:Ханой Пхеньяне:Пхеньян Гаване:Гавана Праге:Прага Варшаве:Варшава Будапеште:Будапешт Каире:Каир Анкаре:Анкара Белграде:Белград Лондоне:Лондон Стамбуле:Стамбул Владивостоке:Владивосток'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

export function printedPlace({ text, folded, language }: Reading, { start, end }: Span): string | null {
  const to = Math.min(end, start + LONGEST);
  const words = folded.slice(start, to);
  const agency = AGENCY.exec(words);
  if (agency?.groups?.place) {
    const from = start + words.indexOf(agency.groups.place);
    return text.slice(from, from + agency.groups.place.length);
  }
  const date = readDate(folded, start, to);
  if (!date) return null;
  const pattern = language === 'zh' ? CHINESE : language === 'ru' ? RUSSIAN : ENGLISH;
  // Before the date in English and Russian, after it in Chinese; or around it alone.
  for (const [from, until] of [
    [start, date.start],
    [date.end, Math.min(to, date.end + 60)],
  ] as const) {
    const beside = folded.slice(from, until);
    const found = pattern.exec(beside) ?? ALONE.exec(beside);
    const place = found?.groups?.place;
    if (!found || !place) continue;
    const at = from + found.index + found[0].indexOf(place);
    const printed = text.slice(at, at + place.length).trim();
    return NOMINATIVE.get(printed) ?? printed;
  }
  return null;
}
