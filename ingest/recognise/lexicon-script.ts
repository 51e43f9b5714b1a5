/** The dictionary that a string is looked up in: by the script of its first character. */
import { CHARACTER_KIND, HAN } from './characters.ts';

/** `Zyyy`: digits, quotation marks and the like, which texts of every script have. */
export type LexiconScript = 'Latn' | 'Cyrl' | 'Hani' | 'Zyyy';

/** Of a folded code unit. */
export function scriptOfUnit(unit: number): LexiconScript {
  if (CHARACTER_KIND[unit] === HAN) return 'Hani';
  if (unit >= 0x400 && unit < 0x530) return 'Cyrl';
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x400) ? 'Latn' : 'Zyyy';
}
