/** Acts of the European Union by their number: Regulation (EU) 2016/679, Council Decision (CFSP) 2022/339, Директива 2008/115/ЕС. */
import type { BodySymbol } from './body-symbols.ts';
import type { PatternEvidence } from './evidence.ts';

/** Over folded text, sticky, where the noun begins. */
const ACTS: readonly RegExp[] = [
  /(?<noun>regulation|decision|directive)\s{1,2}\((?<community>eu|ec|eec|euratom|cfsp)(?:,\s?euratom)?\)\s{1,2}(?:no\.?\s)?(?<number>\d{1,4}\/\d{1,4})(?![\d/])/uy,
  /(?<noun>directive|decision|common position|joint action|framework decision)\s{1,2}(?:no\.?\s)?(?<number>(?:19|20)?\d{2}\/\d{1,4}\/(?:eu|ec|eec|cfsp|jha))(?![\p{L}\d])/uy,
  /(?<noun>регламент|решени|директив)\p{L}{0,3}\s{1,2}\((?<community>ес|оввп)\)\s{1,2}(?:№\s?)?(?<number>\d{1,4}\/\d{1,4})(?![\d/])/uy,
  /(?<noun>директив|решени)\p{L}{1,3}\s{1,2}(?:№\s?)?(?<number>(?:19|20)\d{2}\/\d{1,4}\/(?:ес|еэс|евратом))(?![\p{L}\d])/uy,
];

/** Whose act it is, and of what rank, belongs to the name. */
const BEFORE =
  /(?:(?:council|commission)(?:\s{1,2}(?:implementing|delegated))?|implementing|delegated|имплементационн\p{L}{2,3}|делегированн\p{L}{2,3})\s{1,2}$/u;
const REACH = 30;

const NOUNS: Readonly<Record<string, string>> = { регламент: 'regulation', решени: 'decision', директив: 'directive' };
const LATIN: Readonly<Record<string, string>> = { ес: 'eu', оввп: 'cfsp', еэс: 'eec', евратом: 'euratom' };

export function euActAt(text: string, folded: string, at: number): BodySymbol | null {
  if (!/\p{Lu}/u.test(text[at] ?? '')) return null;
  for (const act of ACTS) {
    act.lastIndex = at;
    const groups = act.exec(folded)?.groups;
    if (!groups) continue;
    const from = Math.max(0, at - REACH);
    const before = BEFORE.exec(folded.slice(from, at));
    const isNamed = before !== null && /\p{Lu}/u.test(text[from + before.index] ?? '');
    const noun = NOUNS[groups.noun ?? ''] ?? groups.noun ?? '';
    const number = (groups.number ?? '').replace(/\p{L}+$/u, (letters) => LATIN[letters] ?? letters).toUpperCase();
    const community = groups.community ? `(${(LATIN[groups.community] ?? groups.community).toUpperCase()})` : '';
    return {
      symbol: `${noun.replace(/\s/g, '-')}${community}${number}`,
      kind: noun === 'decision' ? 'decision' : 'document',
      start: isNamed ? from + before.index : at,
      end: act.lastIndex,
    };
  }
  return null;
}

export const EU_ACT_EVIDENCE: PatternEvidence = {
  rule: 'pattern:eu-act',
  examples: [
    'The ⟦Regulation (EU) 2019/881⟧ and ⟦Council Regulation (EC) No 1224/2009⟧ apply.',
    'They adopted ⟦Council Decision (CFSP) 2010/413⟧ and ⟦Commission Implementing Regulation (EU) 2020/1201⟧.',
    'The ⟦Directive 2009/147/EC⟧ protects birds.',
    'Действуют ⟦Регламент (ЕС) № 1224/2009⟧ и ⟦Директива 2009/147/ЕС⟧.',
  ],
  counterexamples: [
    'The regulation (of prices) is new.',
    'A directive 20 pages long was issued.',
    'Decision (a) is the best.',
  ],
};
