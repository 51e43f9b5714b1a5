/** Titles in brackets: 《全球数据安全倡议》, and in quotation marks where the words say that they are an instrument's. */

import { CHINESE_NOUNS, type InstrumentNoun } from '#ingest/languages/instrument-kinds';
import type { Span } from '#model/span';
import type { PatternEvidence } from './evidence.ts';

export type BracketedTitle = Span & {
  /** Null where the last noun is none of an instrument: a newspaper, a book. */
  readonly kind: string | null;
  readonly bracket: string;
  /** The end of the closing bracket. */
  readonly close: number;
};

const CLOSING: Readonly<Record<string, string>> = {
  ...{ '《': '》', '〈': '〉', '“': '”', '"': '"', '「': '」', '『': '』', '«': '»', '„': '“' },
};
const MAX_TITLE = 220;

/** The title whose opening bracket stands at `at`; nested brackets of its own kind belong to it. */
export function bracketedTitleAt(text: string, folded: string, at: number): BracketedTitle | null {
  const bracket = text[at] ?? '';
  const closing = CLOSING[bracket];
  if (!closing) return null;
  const limit = Math.min(folded.length, at + MAX_TITLE);
  let depth = 1;
  for (let end = at + 1; end < limit; end += 1) {
    const unit = text[end];
    if (unit === closing) {
      depth -= 1;
      if (depth === 0) return titleOf(folded, at, end, bracket);
    } else if (unit === bracket) depth += 1;
    else if (unit === '\n' && text[end + 1] === '\n') return null;
  }
  return null;
}

function titleOf(folded: string, at: number, close: number, bracket: string): BracketedTitle | null {
  const start = at + 1;
  if (close === start) return null;
  const title = folded.slice(start, close);
  return { start, end: close, kind: chineseKind(title), bracket, close: close + 1 };
}

/** The kind of instrument that the last noun of a folded Chinese title tells, or null. */
export function chineseKind(title: string): string | null {
  // What the title itself has in brackets behind it says no more: 《…公约（草案）》, 《…协定》（修订本）.
  const bare = title
    .replace(/\s*[(〈][^()〈〉]{0,40}[)〉]\s*$/u, '')
    .replace(/(?:草案|修正案|摘要|全文|附件[一二三四五六七八九十\d]*)$/u, '');
  if (/(?:条约集|汇编|日报|晚报|时报|杂志|学报|词典|全书|网|刊)$/u.test(bare)) return null;
  return NOUNS_BY_END.get(bare.slice(-1))?.find(({ noun }) => bare.endsWith(noun))?.kind ?? null;
}

/** By their last character. */
const NOUNS_BY_END: ReadonlyMap<string, readonly InstrumentNoun[]> = new Map(
  CHINESE_NOUNS.map(({ noun }) => [noun.slice(-1), CHINESE_NOUNS.filter((one) => one.noun.endsWith(noun.slice(-1)))]),
);

export const CHINESE_TITLE_EVIDENCE: PatternEvidence = {
  rule: 'pattern:bracketed-title/zh',
  examples: [
    '双方签署了《⟦中华人民共和国政府和巴西联邦共和国政府科技合作协定⟧》。',
    '雙方重視《⟦高原河流保護倡議⟧》。',
    '2014年9月19日《⟦高原河流备忘录⟧》规定了界限。',
    '双方通过“⟦山地河流合作倡议⟧”。',
  ],
  counterexamples: ['他读了《人民日报》。', '这就是所谓的“双重标准”。', '他说：“我们要遵守协议”。'],
};
