/** Tells preambular from operative paragraphs of resolutions by how they begin and end. */
import type { Reading } from '#ingest/reading';
import type { Block } from '#ingest/structure/block';
import { terminal } from '#ingest/structure/shape';

const PREAMBULAR_EN =
  /^"?(?:(?:[a-z]+ly|also|further|once again|again|still|being|having|remaining) )?(?:[a-z]{3,}ing|[a-z]{3,}ed|mindful|aware|conscious|cognizant|in (?:the light|view)|taking|bearing|having|considering)\b/;
const PREAMBULAR_RU =
  /^"?(?:(?:с|вновь|также|далее|будучи|глубоко|особо|решительно|серьезно|еще раз|принимая) [а-я ]{0,40})?[а-я]{3,}(?:я|ясь|в|вшись|учи|женная|енная|ная|ен|на|ны)(?![а-я])/;
const PREAMBULAR_ZH =
  /^"?(?:还|又|再次|再度|进一步|深为|严重|表示|特别|同时|强烈|重申|回顾|注意到|铭记|深信|考虑到|欢迎|强调|认识到|意识到|念及|关切|震惊|决心|确认|申明|赞赏|感谢|听取|审议|审查|根据|按照|依照|承认|忆及|谴责|遗憾|坚信|确信|深知|认为|赞扬|肯定|满意|希望|愿|鉴于|遵循|本着|指出|着重|察及|顾及|喜见|忧虑|痛惜|悼念|支持|鼓励|敦促|呼吁)/;
const OPERATIVE_EN =
  /^(?:(?:also|further|once again|again|remains|[a-z]+ly) )*(?:accepts|acknowledges|adopts|affirms|agrees|appeals|appoints|appreciates|approves|appropriates|asks|authori[sz]es|calls|commends|commits|concludes|concurs|condemns|confirms|congratulates|considers|decides|declares|demands|deplores|designates|determines|directs|draws|emphasi[sz]es|encourages|endorses|establishes|expects|expresses|extends|highlights|instructs|intends|invites|looks|maintains|mandates|notes|pays|proclaims|pledges|reaffirms|recalls|recogni[sz]es|recommends|regrets|reiterates|rejects|reminds|renews|requests|resolves|shares|stresses|supports|takes|thanks|transmits|trusts|underlines|underscores|urges|warns|welcomes|deeply concerned)(?![a-z])/;
const OPERATIVE_ZH =
  /^(?:还|又|再次|进一步|深为|严重|表示|特别|强烈|最|决定|促请|请|敦促|呼吁|吁请|谴责|重申|强调|欢迎|注意到|赞扬|鼓励|申明|要求|授权|认可|核可|赞同|支持|回顾|邀请|建议|关切|感到|确认|认识到|推迟|通过|设立|延长|宣布|责成|核准|赞赏|感谢|着重|承认|期待|着手|继续|同意|指出|痛惜|遗憾)/;

export function isPreambular(reading: Reading, block: Block): boolean {
  const { language, folded } = reading;
  if (terminal(reading, block) !== ',' && language !== 'en') return false;
  const words = folded.slice(block.words, Math.min(block.end, block.words + 60));
  if (language === 'zh') return PREAMBULAR_ZH.test(words);
  if (language === 'ru') return PREAMBULAR_RU.test(words);
  return PREAMBULAR_EN.test(words);
}

export function isOperative({ language, folded, text }: Reading, block: Block): boolean {
  const words = folded.slice(block.words, Math.min(block.end, block.words + 60));
  if (language === 'zh') return OPERATIVE_ZH.test(words);
  // Russian resolutions print the operative verb in lower case, and a plan's points do not.
  if (language === 'ru') return /^[а-яё]/.test(text.slice(block.words, block.words + 1));
  return OPERATIVE_EN.test(words) && /^[A-Z]/.test(text.slice(block.words, block.words + 1));
}
