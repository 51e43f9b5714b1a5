/** What kind of character each UTF-16 code unit is, as far as the borders of words need it; 0 is any other. */

/** Letters, digits and marks of scripts that put spaces between words. */
export const WORD = 1;
/** Han: no spaces between words. */
export const HAN = 2;
export const SPACE = 3;

const HAN_RANGES: readonly (readonly [number, number])[] = [
  [0x3005, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
];

export const CHARACTER_KIND: Uint8Array = kinds();

export function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && CHARACTER_KIND[text.charCodeAt(at)] === WORD;
}

/** No letter or digit of the same word stands directly before `start` or behind `end`. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !(isWordUnit(text, start - 1) && isWordUnit(text, start)) && !(isWordUnit(text, end) && isWordUnit(text, end - 1))
  );
}

function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const word = /[\p{L}\p{N}\p{M}]/u;
  // Only the blocks of Latin, Greek, Cyrillic and their neighbours: testing 65,536 characters would cost 20 ms a start.
  for (let unit = 0x30; unit < 0x1100; unit += 1) {
    if (word.test(String.fromCharCode(unit))) table[unit] = WORD;
  }
  for (let unit = 0x1e00; unit < 0x2000; unit += 1) table[unit] = WORD;
  for (const [from, to] of HAN_RANGES) table.fill(HAN, from, to + 1);
  for (const space of [0x09, 0x0a, 0x0d, 0x20, 0xa0, 0x2009, 0x200a, 0x202f, 0x3000]) table[space] = SPACE;
  return table;
}
