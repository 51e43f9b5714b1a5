/** Whether a single Chinese character is part of a longer word, and so no act by itself: 应对, 相应, 以及, 数据, 不断. */

/** What may not follow, and what may not precede, by character. */
const LONGER: Readonly<Record<string, readonly [after: string, before: string]>> = {
  应: ['对邀急用付激变战聘试允诺有询', '相对响适反供答效理顺呼感回策内'],
  以: ['及来便前后下上外内致至免期', '可所予足加得难是'],
  由: ['于此来衷', '自理事缘'],
  经: ['济贸过验常历营由受典纪费', '已曾历财'],
  对: ['话外方立抗付象策应比于口等', '应面针反绝相敌核派'],
  在: ['于座野线', '存现正旨所内实潜'],
  把: ['握关手', ''],
  按: ['期时', ''],
  依: ['靠赖法旧然附次', '皈'],
  据: ['悉此称报点', '数证占论依凭根票单'],
  凭: ['证空', '文'],
  签: ['证发名约', '标免书'],
  违: ['法约反规禁', '久'],
  自: ['己由身然主愿动卫治信觉强贸', '来各亲独'],
  就: ['业此是地近', '成早'],
  未: ['来', ''],
  不: ['断仅但同少久论管止乏懈失可折扣移妨足安幸时容良', ''],
};

/** `at`: where an act of one character stands. */
export function isHanWordPart(folded: string, at: number): boolean {
  const longer = LONGER[folded.charAt(at)];
  if (longer === undefined) return false;
  const [after, before] = longer;
  const next = folded.charAt(at + 1);
  const last = folded.charAt(at - 1);
  return (next !== '' && after.includes(next)) || (last !== '' && before.includes(last));
}
