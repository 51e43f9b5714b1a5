/** What a title, folded, tells of whose words stand below it. */
import { ENGLISH_NOUNS, RUSSIAN_NOUNS } from '#ingest/languages/instrument-kinds';
import { chineseKind } from '#ingest/patterns/titles-zh';

const SPEECH =
  /\b(?:statement|remarks|speech|address|briefing|comment|readout|letter|notes?|summit|meeting|press)\b|(?<!(?:发表|发布|签署|达成).{0,6})声明|讲话|发言|谈话|致辞|发布会|记者会|答记者问|来信|的信|工作文件|文告|(?<!\p{L})(?:заявлени|выступлени|комментари|брифинг|ответ|интервью|решени|письм|нот[аы]|послани)/u;
const LIST = /^(?:list of|documents signed|outcomes of|документы|список|перечень)|(?:成果清单|文件清单|文件一览)$/u;
const PRESS =
  /\b(?:briefing|press conference|spokes(?:person|man|woman)|comment|remarks)\b|发言人|记者会|发布会|答记者问|(?<!\p{L})(?:брифинг|комментари|интервью|официальн\p{L}* представител)/u;
const LAW_EN = /\b(?:act|law|code|ordinance|decree|regulations)\b(?! of the sea| of nations)/u;
const LAW_RU = /(?<!\p{L})(?:закон|указ|постановлени|кодекс|распоряжени|конституци)/u;
const LAW_ZH = /(?:(?<!办)法|条例|办法|法典|细则|法修正案)(?:\s*\([^()]{0,30}\))?$/u;
const TOGETHER =
  /\b(?:statement|declaration|treaty|agreement|protocol|communique|memorandum|convention|charter|final|constitutive|between|joint)\b|(?<!\p{L})(?:договор|соглашени|протокол|конвенци|заявлени|деклараци|меморандум|коммюнике)/u;
const TREATY =
  /^(?:the )?(?:[a-z-]+ ){0,3}(?:treaty|convention|protocol|charter|covenant|statute|agreement)\b|^(?:договор|конвенци|протокол|устав|пакт|статут|соглашени|хартия)|(?:条约|公约|议定书|宪章|规约)$/u;
const BETWEEN = /\b(?:between|with)\b|(?<!\p{L})между(?!\p{L})|之间|[和与同]/u;

/** Folded. */
export function isLaw(title: string): boolean {
  const at = LAW_EN.exec(title)?.index ?? LAW_RU.exec(title)?.index;
  if (at !== undefined) return !TOGETHER.test(title.slice(0, at + 1));
  return LAW_ZH.test(title.trim()) && !/联合|之间|公约$/u.test(title);
}

/** What was signed at a visit, by title. Folded. */
export function isList(title: string): boolean {
  return LIST.test(title);
}

/** Words of one State's office to the press. Folded. */
export function isPress(title: string): boolean {
  return PRESS.test(title) && !/joint|совместн|联合|共同/u.test(title);
}

/** Whether somebody speaks under such a title, and not a narrator. Folded. */
export function isSpeech(title: string): boolean {
  if (SPEECH.test(title) || chineseKind(title.trim()) !== null) return true;
  return title
    .split(/[^\p{L}]+/u)
    .some((word) => ENGLISH_NOUNS.has(word) || RUSSIAN_NOUNS.some(({ noun }) => word.startsWith(noun)));
}

/** A treaty without parties in its title. */
export function isTreaty(title: string): boolean {
  return TREATY.test(title.trim()) && !BETWEEN.test(title);
}
