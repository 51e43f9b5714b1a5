/** Chinese characters of States side by side in usage so fixed that they need no full name in the text, and whom they mean. */

const SURE: readonly (readonly [string, string])[] = [
  ['英法德', 'GB FR DE'],
  ['法德英', 'FR DE GB'],
  ['德法英', 'DE FR GB'],
  ['美英澳', 'US GB AU'],
  ['美英法', 'US GB FR'],
  ['美日印澳', 'US JP IN AU'],
  ['美日澳印', 'US JP AU IN'],
  ['美日韩', 'US JP KR'],
  ['美日菲', 'US JP PH'],
  ['美日澳', 'US JP AU'],
  ['美墨加', 'US MX CA'],
  ['美加墨', 'US CA MX'],
  ['中日韩', 'CN JP KR'],
  ['中蒙俄', 'CN MN RU'],
  ['中俄蒙', 'CN RU MN'],
  ['中吉乌', 'CN KG UZ'],
  ['中阿巴', 'CN AF PK'],
  ['中俄伊', 'CN RU IR'],
  ['俄乌', 'RU UA'],
  ['乌俄', 'UA RU'],
  ['巴以', 'PS IL'],
  ['以巴', 'IL PS'],
  ['印巴', 'IN PK'],
  ['巴印', 'PK IN'],
  ['沙伊', 'SA IR'],
  ['伊沙', 'IR SA'],
  ['美伊', 'US IR'],
  ['伊美', 'IR US'],
  ['伊以', 'IR IL'],
  ['以伊', 'IL IR'],
  ['美以', 'US IL'],
  ['黎以', 'LB IL'],
  ['以黎', 'IL LB'],
  ['叙以', 'SY IL'],
  ['朝韩', 'KP KR'],
  ['韩朝', 'KR KP'],
  ['泰柬', 'TH KH'],
  ['柬泰', 'KH TH'],
  ['美澳', 'US AU'],
  ['日澳', 'JP AU'],
  ['英澳', 'GB AU'],
  ['美菲', 'US PH'],
  ['日菲', 'JP PH'],
  ['美墨', 'US MX'],
  ['美加', 'US CA'],
  ['巴阿', 'PK AF'],
  ['阿巴', 'AF PK'],
];

/** Of China with a neighbour or partner: what follows must tell that it is no end of a word. */
const WITH_CHINA =
  '老 LA 缅 MM 柬 KH 泰 TH 哈 KZ 匈 HU 埃 EG 沙 SA 叙 SY 秘 PE 智 CL 塔 TJ 孟 BD 菲 PH 蒙 MN 澳 AU 葡 PT 芬 FI 挪 NO 丹 DK 荷 NL 墨 MX 捷 CZ 希 GR';
const AFTER_CHINA =
  /^(?:两国|双边|双方关系|关系|边境|边界|建交|友好|铁路|高铁|经济走廊|命运共同体|自贸|自由贸易|经贸|战略伙伴|全面战略|联合声明|联合公报|外长|领导人|双方|合作)/u;

const byFirst = new Map<string, (readonly [string, readonly string[]])[]>();
for (const [compound, codes] of SURE) {
  const first = compound[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), [compound, codes.split(' ')] as const]);
}
for (const those of byFirst.values()) those.sort((a, b) => b[0].length - a[0].length);

const partners = new Map<string, string>();
for (const [, character = '', code = ''] of WITH_CHINA.matchAll(/(\S) (\S\S)/gu)) partners.set(character, code);

/** 中非关系, 中欧班列, 俄非峰会: a State beside a part of the world, told by what follows. */
const WITH_REGION: ReadonlyMap<string, string> = new Map([
  ...([
    ['中', 'CN'],
    ['美', 'US'],
    ['俄', 'RU'],
    ['印', 'IN'],
  ] as const),
]);
const AFTER_REGION =
  /^[非欧拉](?:关系|双方|双边|合作|命运共同体|友好|团结|领导人|经贸|贸易|班列|峰会|投资协定|全面战略|战略伙伴|务实|传统友|人文|互利|携手|共建|建交|新型|高层|伙伴)/u;

const AFRICA = '非'.charCodeAt(0);
const EUROPE = '欧'.charCodeAt(0);
const LATIN_AMERICA = '拉'.charCodeAt(0);

/** The State that stands before a part of the world at a place of folded text, or null. */
export function stateBesideRegion(folded: string, at: number): string | null {
  // Asked of every character of a State: a look at the next one spares the rest.
  const next = folded.charCodeAt(at + 1);
  if (next !== AFRICA && next !== EUROPE && next !== LATIN_AMERICA) return null;
  const code = WITH_REGION.get(folded[at] ?? '');
  if (code === undefined || BEFORE_NONE.test(folded.slice(Math.max(0, at - 1), at))) return null;
  return AFTER_REGION.test(folded.slice(at + 1, at + 8)) ? code : null;
}

/** Within these words the characters are no States. */
const BEHIND_NONE = /^(?:及|为|来|色列|西|基|勒|拿|林|黎|尔|大|学|元|币|仑)/u;
const BEFORE_NONE = /[其当集之空途心手从华美]$/u;

/** The States of the compound that begins at a place of folded text, one a character, or null. */
export function stateCompoundAt(folded: string, at: number, to: number): readonly string[] | null {
  const sure = byFirst.get(folded[at] ?? '')?.find(([compound]) => folded.startsWith(compound, at));
  if (
    sure &&
    at + sure[0].length <= to &&
    !BEHIND_NONE.test(folded.slice(at + sure[0].length, at + sure[0].length + 2))
  )
    return sure[1];
  if (folded[at] !== '中' || BEFORE_NONE.test(folded.slice(Math.max(0, at - 1), at))) return null;
  const partner = partners.get(folded[at + 1] ?? '');
  return partner && at + 2 <= to && AFTER_CHINA.test(folded.slice(at + 2, at + 6)) ? ['CN', partner] : null;
}
