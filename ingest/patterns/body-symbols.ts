/** Symbols that other bodies than the United Nations' main organs give their texts: WHA73.1, INFCIRC/153, 1/CP.21, MC.DEC/3/11. */
import type { PatternEvidence } from './evidence.ts';

type Family = { readonly pattern: RegExp; readonly kind: 'resolution' | 'decision' | 'document' };

export type BodySymbol = {
  readonly symbol: string;
  readonly kind: 'resolution' | 'decision' | 'document';
  /** Where the symbol begins: behind a noun that only triggered the look. */
  readonly start: number;
  readonly end: number;
};

/** Over folded text, sticky, each where a trigger of its own begins. */
const FAMILIES: readonly Family[] = [
  {
    pattern: /infcirc\/\d{1,4}(?:\/(?:rev|add|mod|corr|part)[. ]\s?\d{1,3}){0,4}/uy,
    kind: 'document',
  },
  { pattern: /gc\(\d{1,3}\)\/(?:res|dec)\/\d{1,3}(?:\/?[a-d](?![\p{L}\d]))?/uy, kind: 'resolution' },
  { pattern: /(?:gc\(\d{1,3}\)|gov)\/(?:inf\/)?(?:\d{1,4}\/)?\d{1,4}/uy, kind: 'document' },
  { pattern: /wha\d{1,2}\.\d{1,3}/uy, kind: 'resolution' },
  { pattern: /wha\d{1,2}\(\d{1,3}\)/uy, kind: 'decision' },
  { pattern: /eb\d{2,3}\.r\d{1,3}/uy, kind: 'resolution' },
  { pattern: /eb\d{2,3}\(\d{1,3}\)/uy, kind: 'decision' },
  { pattern: /(?:mepc|msc|leg|fal)\.\d{1,4}\(\d{1,3}\)/uy, kind: 'resolution' },
  { pattern: /(?<noun>resolutions?\s|резолюци\p{L}{1,3}\s)a\.\d{1,4}\(\d{1,2}\)/uy, kind: 'resolution' },
  { pattern: /(?:mc|pc|fsc|cio)\.dec\/\d{1,4}(?:\/\d{2})?(?:\/corr\.\d)?/uy, kind: 'decision' },
  {
    pattern: /(?:assembly|ex\.cl)\/au\/(?:res|dec|decl)[./]\s?\d{1,4}\s?\([ivxlc]{1,8}\)/uy,
    kind: 'decision',
  },
  { pattern: /(?:ahg|cm)\/(?:res|dec|decl)[./]\s?\d{1,4}\s?\([ivxlc]{1,8}\)/uy, kind: 'resolution' },
  {
    pattern:
      /(?:ag|cp)\/(?:res|dec)\.?\s?\d{1,4}\s?\((?:[ivxlc]{1,8}|\d{1,4})(?:-[a-z]|[/-]\d{1,4}){0,2}(?:\/\d{2})?\)/uy,
    kind: 'resolution',
  },
  { pattern: /cm\/(?:res|rec|del\/dec)[a-z]{0,4}\(\d{4}\)\d{1,4}/uy, kind: 'resolution' },
  { pattern: /(?<noun>第)?\d{1,2}\/(?:cp|cmp|cma)\.\d{1,2}/uy, kind: 'decision' },
];

export function bodySymbolAt(text: string, folded: string, at: number): BodySymbol | null {
  for (const { pattern, kind } of FAMILIES) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (!match) continue;
    const start = at + (match.groups?.noun ?? '').length;
    const end = pattern.lastIndex;
    const printed = text.slice(start, end);
    // Symbols are printed in capitals, save Res. and Dec. within them.
    if (/^\p{Ll}/u.test(printed)) continue;
    return { symbol: printed.replace(/\s+/g, ''), kind, start, end };
  }
  return null;
}

export const BODY_SYMBOL_EVIDENCE: PatternEvidence = {
  rule: 'pattern:body-symbol',
  examples: [
    'They recall ⟦INFCIRC/912/Rev.5⟧ and ⟦resolution GC(60)/RES/9⟧.',
    'The ⟦World Health Assembly resolution WHA61.21⟧ and ⟦decision WHA70(11)⟧ are known.',
    'Ships follow ⟦resolution MSC.216(82)⟧ and ⟦resolution A.868(20)⟧.',
    'They recall ⟦decision 2/CP.18⟧ and ⟦5/CMA.2⟧.',
    'Комитет министров помнит о ⟦резолюции CM/Res(2009)5⟧ и ⟦CM/Rec(2010)7⟧.',
    'The Council adopted ⟦MC.DEC/4/13⟧ and ⟦Assembly/AU/Dec.605(XXVII)⟧.',
    'Они напомнили о ⟦резолюции GC(60)/RES/9⟧ и документе ⟦INFCIRC/912⟧.',
    '双方执行⟦INFCIRC/912⟧号文件和⟦WHA61.21号决议⟧。',
    '缔约方忆及⟦第2/CP.18号决定⟧。',
  ],
  counterexamples: [
    'What is 1/2 of it?',
    'The MSC met in Munich.',
    'They ate 3/4 of the cake.',
    'The resolution a.m. or p.m. is open.',
  ],
};
