/** The nouns that say what kind of instrument a title names, in the three languages. */

export type InstrumentNoun = { readonly noun: string; readonly kind: string };

/** Folded, as they end a Chinese title; longer ones first. */
export const CHINESE_NOUNS: readonly InstrumentNoun[] = nouns([
  ['treaty', '条约 友好条约 边界条约'],
  ['convention', '公约'],
  ['agreement', '协定 协议 协议书 换文 安排 谅解 意向书'],
  ['protocol', '议定书 附加议定书'],
  ['charter', '宪章 约章'],
  ['declaration', '宣言 联合宣言'],
  ['joint-statement', '联合声明 共同声明 新闻公报'],
  ['declaration', '声明'],
  ['communique', '联合公报 公报'],
  ['memorandum', '谅解备忘录 备忘录'],
  ['initiative', '倡议'],
  ['agenda', '议程'],
  ['statute', '规约 章程'],
  ['resolution', '决议'],
  ['decision', '决定'],
  ['plan', '计划 规划 行动计划 方案 纲领 纲要 行动纲领 路线图 战略 举措 一揽子措施 措施 愿景'],
  ['rules', '规则 条例 准则 守则 指南 原则 框架 标准 规定 细则'],
  ['law', '法 宪法 法典 法令 基本法 刑法 民法典'],
  ['document', '文件 最后文件 成果文件 纪要 会谈纪要 报告 白皮书 意见 契约 共识 展望 合同 公告'],
]);

/** Folded; each names the kind of an English title that it heads. */
export const ENGLISH_NOUNS: ReadonlyMap<string, string> = new Map(
  nouns([
    ['treaty', 'treaty pact treaties'],
    ['convention', 'convention conventions covenant covenants'],
    ['agreement', 'agreement agreements accord accords arrangement arrangements compact'],
    ['protocol', 'protocol protocols'],
    ['charter', 'charter constitution'],
    ['declaration', 'declaration declarations'],
    ['joint-statement', 'statement'],
    ['communique', 'communique communiqué'],
    ['memorandum', 'memorandum memoranda'],
    ['initiative', 'initiative initiatives'],
    ['agenda', 'agenda'],
    ['statute', 'statute'],
    ['plan', 'plan programme program roadmap strategy outlook vision blueprint'],
    ['rules', 'rules principles guidelines framework regulations code'],
    ['document', 'act consensus concept'],
  ])
    .map(({ noun, kind }): [string, string] => [noun, kind])
    .concat([
      ['exchange of notes', 'agreement'],
      ['exchange of letters', 'agreement'],
    ]),
);

/** Stems, folded, of Russian nouns that head a title. */
export const RUSSIAN_NOUNS: readonly InstrumentNoun[] = nouns([
  ['treaty', 'договор пакт'],
  ['convention', 'конвенци'],
  ['agreement', 'соглашени договоренност'],
  ['protocol', 'протокол'],
  ['charter', 'устав хартии хартия хартию хартией'],
  ['declaration', 'деклараци'],
  ['joint-statement', 'заявлени'],
  ['communique', 'коммюнике'],
  ['memorandum', 'меморандум'],
  ['initiative', 'инициатив'],
  ['agenda', 'повестк'],
  ['statute', 'статут'],
  ['plan', 'план программ стратеги концепци комплекс дорожн'],
  ['rules', 'правил принцип основ положени руководств кодекс'],
  ['law', 'закон конституци'],
  ['document', 'акт документ обращени'],
]);

/** The same nouns in the nominative, singular and where titles use it plural. */
export const RUSSIAN_LEMMAS: readonly string[] = (
  'договор пакт конвенция соглашение договоренность протокол устав хартия декларация заявление коммюнике меморандум инициатива повестка ' +
  'статут план программа стратегия концепция комплекс правила принципы основы положение кодекс конституция акт обращение договоренности соглашения'
).split(' ');

function nouns(rows: readonly (readonly [string, string])[]): readonly InstrumentNoun[] {
  return rows
    .flatMap(([kind, words]) => words.split(' ').map((noun) => ({ noun, kind })))
    .sort((a, b) => b.noun.length - a.noun.length);
}
