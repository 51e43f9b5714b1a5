/** What follows an instrument at once, past its date, brackets, articles and what it contains: 规定的, entered into force. */
import { ACTS_AFTER } from './act-lexicon.ts';
import type { ActRow } from './act-row.ts';
import type { FoundAct } from './find-acts.ts';
import { isHan, type PhraseHit } from './phrase-trie.ts';

const DATE_MARK: ActRow = {
  id: 'time',
  kind: 'hanger',
  function: 'names',
  polarity: 'neutral',
  source: 'Chinese puts the words that make a date of an event after it',
};

export type Following = {
  readonly act: FoundAct | null;
  /** Whether principles, obligations and the like of the instrument stand between. */
  readonly content: boolean;
  /** What decides where nothing governs the content: 《》下的义务 */
  readonly else: FoundAct | null;
};

const GLUE =
  /(?:[\s"》)'”]|\([^()]{0,90}\)|(?:及其|及|和|、|,)?第[\d一二三四五六七八九十百、和至及,\s第]{1,24}(?:条|款|段|章|项|节|部分)(?:[((][^()]{1,6}[))])?|(?:及|和|与|、)?其?后各项决议|等(?!方)|各项|有关|相关|任何|全体|其他|对[^,。;、的]{1,8}(?=生效)|所有|全部|主要|核心|基本|迄未|尚未|迄今|仍未|未能|高质量|充分|严格|认真|平稳|深入|持续|稳步|扎实|早日|尽早|尽快|即将|将|已|正式|全面|有效(?!期)|切实|如期|最终|顺利|,? (?:of|dated|on|от) \d{1,2} \p{L}{3,9} \d{4}(?: (?:года|г\.?))?)*/uy;
const CONTENT =
  /(?:的|之|中的?)?(?:宗旨|原则|精神|义务|条款|承诺|目标|内容|立场|要旨|核心|文字|准则|规则|价值|理念|共识|规定(?!的|之|,|:))(?:(?:和|与|及|、|以及)(?:宗旨|原则|精神|义务|条款|承诺|目标|内容|立场|文字|准则|规则|价值|理念|共识|规定))*/uy;
/** What a clause of Chinese has after 的 where not a thing set up but a duty or principle is meant. */
const DUTY = /[^,。;、]{0,10}?(?:义务|原则|宗旨|承诺|精神|目标|责任|权利|要求|准则|理念)/uy;
/** 项下义务: what it obliges to is its content. */
const OWED = /^(?:项下|框架下|下)(?:的)?(?:义务|责任|承诺)/u;
const ADVERBS =
  /(?:(?:has|have|had|is|was|will|shall|still|not|yet|never|also|recently|already|formally|finally|duly|fully|now|soon|then|itself|which|that|все еще|еще|до сих пор|пока|не|так и|недавно|официально|уже|также|который|которая|которое|грубо|открыто|серьезно|систематически|полностью|окончательно|успешно|grossly|openly|repeatedly|fully|seriously|flagrantly) )+/uy;
/** A date mark: 通过五十周年, 签署以来, 生效后. */
const SINCE =
  /(?:的?(?:签署|签订|缔结|通过|生效|发表|达成|批准|实施|问世)[^,。;、]{0,6}?(?:周年|以来|年来|之日|当日|之[后前]|[后前](?!续))|[^,。;、签通]{0,5}?周年|以来|之[后前]|后(?!续|各))/uy;
const MIDDLE = 0x4e2d;

export function followingAct(folded: string, end: number, limit: number): Following {
  let at = past(GLUE, folded, end, limit);
  let content = false;
  const beyond = past(CONTENT, folded, at, limit);
  if (beyond > at) {
    content = true;
    at = past(GLUE, folded, beyond, limit);
  }
  const dated = past(SINCE, folded, at, limit);
  if (dated > at) return { act: { start: at, end: dated, row: DATE_MARK }, content, else: null };
  let hit = ACTS_AFTER.at(folded, at, limit) ?? afterAdverbs(folded, at, limit);
  if (hit !== null && hit.value.kind === 'report' && folded.charCodeAt(at) === MIDDLE && hit.end === at + 1) {
    const inner = ACTS_AFTER.at(folded, at + 1, limit);
    if (inner !== null && inner.value.kind === 'hanger') {
      at += 1;
      hit = inner;
    }
  }
  if (hit === null) return { act: null, content, else: null };
  const act = { start: at, end: hit.end, row: hit.value };
  const duty = hit.value.function === 'basis' && past(DUTY, folded, hit.end, limit) > hit.end;
  if (hit.value.function === 'basis' && OWED.test(folded.slice(at, Math.min(limit, hit.end + 4))))
    return { act: null, content: true, else: act };
  if (duty && folded.charCodeAt(hit.end - 1) === 0x7684) return { act: null, content: true, else: act };
  return { act, content, else: null };
}

/** "has still not entered into force" */
function afterAdverbs(folded: string, from: number, limit: number): PhraseHit<ActRow> | null {
  const at = past(ADVERBS, folded, from, limit);
  return at === from ? null : ACTS_AFTER.at(folded, at, limit);
}

/** 对《》迄未生效表示遗憾: the judgement that closes a clause opened by 对. */
export function judgementAhead(folded: string, from: number, limit: number): FoundAct | null {
  const to = Math.min(limit, from + JUDGED);
  for (let at = from; at < to; at += 1) {
    const unit = folded.charCodeAt(at);
    if (unit === 0x2c || unit === 0x3b) return null;
    if (!isHan(unit)) continue;
    const hit = ACTS_AFTER.at(folded, at, limit);
    if (hit !== null && hit.value.kind === 'stance') return { start: at, end: hit.end, row: hit.value };
  }
  return null;
}

const JUDGED = 50;

function past(pattern: RegExp, folded: string, from: number, limit: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(folded);
  return match === null ? from : Math.min(limit, from + match[0].length);
}
