/** The class of each UTF-16 code unit that the language and the script of a text are told by. */
import { SIMPLIFIED_ONLY } from '#ingest/language/simplified.generated';
import { FOLDING } from '#model/folding.generated';

export const OTHER_CHARACTER = 0;
export const LATIN = 1;
export const CYRILLIC = 2;
/** Letters of Ukrainian, Belarusian, Serbian, Kazakh, Mongolian, …: none of Russian. */
export const CYRILLIC_FOREIGN = 3;
export const HAN = 4;
export const HAN_TRADITIONAL = 5;
export const HAN_SIMPLIFIED = 6;
export const KANA = 7;
/** Letters of every other script: Hangul, Arabic, Hebrew, Greek, Thai, Devanagari, … */
export const OTHER_LETTER = 8;
export const CLASSES = 9;

/** Folded to another character, and yet printed in simplified texts: 著名, 覆盖, 乾坤, 瞭望. */
const IN_BOTH = '著藉覆乾瞭徵夥';

export const LETTER_CLASS: Uint8Array = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (from: number, to: number, value: number) => table.fill(value, from, to + 1);
  set(0x41, 0x5a, LATIN);
  set(0x61, 0x7a, LATIN);
  set(0xc0, 0x24f, LATIN);
  set(0x1e00, 0x1eff, LATIN);
  set(0x370, 0x3ff, OTHER_LETTER);
  set(0x400, 0x52f, CYRILLIC_FOREIGN);
  set(0x410, 0x44f, CYRILLIC);
  set(0x401, 0x401, CYRILLIC);
  set(0x451, 0x451, CYRILLIC);
  set(0x531, 0x10ff, OTHER_LETTER);
  set(0x1100, 0x1cff, OTHER_LETTER);
  set(0x3041, 0x30ff, KANA);
  set(0x30fb, 0x30fb, OTHER_CHARACTER);
  set(0x3400, 0x4dbf, HAN);
  set(0x4e00, 0x9fff, HAN);
  set(0xac00, 0xd7a3, OTHER_LETTER);
  set(0xf900, 0xfaff, HAN);
  set(0xfb50, 0xfefc, OTHER_LETTER);
  for (let at = 0; at < FOLDING.length; at += 2) {
    const unit = FOLDING.charCodeAt(at);
    if (table[unit] === HAN && unit < 0xf900 && !IN_BOTH.includes(FOLDING.charAt(at))) table[unit] = HAN_TRADITIONAL;
  }
  for (let at = 0; at < SIMPLIFIED_ONLY.length; at += 1) table[SIMPLIFIED_ONLY.charCodeAt(at)] = HAN_SIMPLIFIED;
  return table;
}
