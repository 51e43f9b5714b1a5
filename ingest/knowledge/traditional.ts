/** Simplified names in traditional characters, so that a reader of either script knows an entity by its own. */
import { TRADITIONAL } from './traditional.generated.ts';

/** Where one simplified character stands for several traditional ones, the word decides. */
const WORDS: readonly (readonly [string, string])[] = [
  ...([
    ['关系', '關係'],
    ['体系', '體系'],
    ['制造', '製造'],
    ['研制', '研製'],
    ['里约', '里約'],
    ['公里', '公里'],
    ['海里', '海里'],
  ] as const),
  ...([
    ['干预', '干預'],
    ['若干', '若干'],
    ['准则', '準則'],
    ['标准', '標準'],
    ['恢复', '恢復'],
    ['复杂', '複雜'],
    ['台湾', '台灣'],
  ] as const),
  ...([
    ['联系', '聯繫'],
    ['系统', '系統'],
    ['系列', '系列'],
    ['发展', '發展'],
    ['以后', '以後'],
    ['皇后', '皇后'],
    ['面向', '面向'],
  ] as const),
  ...([
    ['批准', '批准'],
    ['准许', '准許'],
    ['核准', '核准'],
    ['谷物', '穀物'],
    ['山谷', '山谷'],
    ['征服', '征服'],
    ['证据', '證據'],
  ] as const),
];

let table: ReadonlyMap<string, string> | undefined;

export function toTraditional(simplified: string): string {
  table ??= characterTable();
  const word = WORDS.find(([from]) => simplified.includes(from));
  if (word) return simplified.split(word[0]).map(toTraditional).join(word[1]);
  let traditional = '';
  for (const character of simplified) traditional += table.get(character) ?? character;
  return traditional;
}

function characterTable(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at < TRADITIONAL.length; at += 2) pairs.set(TRADITIONAL[at] ?? '', TRADITIONAL[at + 1] ?? '');
  return pairs;
}
