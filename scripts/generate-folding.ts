/**
 * Writes model/folding.generated.ts: every UTF-16 code unit that folding changes, with what it becomes;
 * and ingest/language/simplified.generated.ts: the characters that traditional texts do not print.
 */
import { writeFileSync } from 'node:fs';
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import traditional from 'opencc-js/dict/STCharacters';
import simplified from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import { KEPT, REVIEWED } from './folding-variants.ts';

const FOLDING = new URL('../model/folding.generated.ts', import.meta.url);
const SIMPLIFIED = new URL('../ingest/language/simplified.generated.ts', import.meta.url);
const ORIGIN = 'Made by scripts/generate-folding.ts from opencc-js (Apache-2.0)';
const LATIN = /^[\u00c0-\u024f\u1e00-\u1eff]$/u;

const dictionaries = [simplified, taiwan, hongKong, compatibility].map(parse);
const reviewed = new Map(REVIEWED.flatMap(({ from, to }) => [...from].map((character) => [character, to] as const)));

const pairs: string[] = [];
for (let unit = 0; unit < 0x10000; unit += 1) {
  if (unit >= 0xd800 && unit < 0xe000) continue;
  const character = String.fromCharCode(unit);
  const folded = settle(character);
  if (folded !== character) pairs.push(escaped(character) + escaped(folded));
}
writeFileSync(
  FOLDING,
  `/** ${ORIGIN} and reviewed variants: pairs of a code unit and what it folds to. */\nexport const FOLDING =\n  '${pairs.join('')}';\n`,
);
// 国 can only be the simplified 國, but 后 is 後 and 后.
const simplifiedOnly = traditional.split('|').flatMap((entry) => {
  const [from = '', ...forms] = entry.split(' ');
  return from.length === 1 && !forms.includes(from) ? [from] : [];
});
writeFileSync(
  SIMPLIFIED,
  `/** ${ORIGIN}: characters that only simplified texts print. */\nexport const SIMPLIFIED_ONLY =\n  '${simplifiedOnly.sort().join('')}';\n`,
);
console.log(`${pairs.length} pairs, ${simplifiedOnly.length} simplified characters`);

/** What the character ends as when every step is repeated until none changes it: so folding twice is folding once. */
function settle(character: string): string {
  let current = character;
  for (let step = 0; step < 8; step += 1) {
    const next = foldOnce(current);
    if (next === current) return current;
    current = next;
  }
  throw new Error(`folding of ${character} does not settle`);
}

function foldOnce(character: string): string {
  if (KEPT.includes(character)) return character;
  const listed = reviewed.get(character);
  if (listed !== undefined) return listed;
  for (const dictionary of dictionaries) {
    const target = dictionary.get(character);
    // A regional form leads to the standard traditional one, which may simplify to where it came from.
    const settled = target && (dictionaries[0]?.get(target) ?? target);
    if (settled && settled.length === 1 && settled !== character) return settled;
  }
  const compatible = fullWidth(character);
  if (compatible !== character) return compatible;
  const lower = character.toLowerCase();
  if (lower.length === 1 && lower !== character) return lower;
  return LATIN.test(character) ? bare(character) : character;
}

function fullWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Kangxi radicals and single-letter Roman numerals: one character each, and the same one to a reader.
  if ((code >= 0x2f00 && code <= 0x2fd5) || (code >= 0x2160 && code <= 0x217f)) {
    const normal = character.normalize('NFKC');
    return normal.length === 1 ? normal : character;
  }
  return character;
}

/** é → e, where the base is one letter of the same length. */
function bare(character: string): string {
  const base = character.normalize('NFD').charAt(0);
  return /^[a-z]$/u.test(base.toLowerCase()) ? base : character;
}

function parse(dictionary: string): ReadonlyMap<string, string> {
  return new Map(
    dictionary.split('|').map((entry) => {
      const [from = '', to = ''] = entry.split(' ');
      return [from, to] as const;
    }),
  );
}

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  const plain =
    code >= 0x20 && code < 0x7f ? character !== "'" && character !== '\\' : /^[\p{L}\p{S}]$/u.test(character);
  return plain ? character : `\\u${code.toString(16).padStart(4, '0')}`;
}
