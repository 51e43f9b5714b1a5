/** A constructed text as real ones are: three languages, numbered clauses, names and citations every few lines. */
const CHINESE = `一、双方重申遵守《联合国宪章》宗旨和原则，支持联合国安全理事会第2231(2015)号决议，愿在上海合作组织、金砖国家框架内加强协调。
双方强调，应通过对话和协商以和平方式解决争端，反对在国际关系中使用武力或以武力相威胁，尊重各国自主选择的发展道路。
二、中方和哈方根据2005年7月4日签署的《中华人民共和国和哈萨克斯坦共和国关于建立和发展战略伙伴关系的联合声明》继续深化各领域务实合作，扩大贸易规模，便利人员往来。
`;
const ENGLISH = `3. The two sides reaffirm their commitment to the purposes and principles of the Charter of the United Nations and recall
General Assembly resolution 73/27 of 5 December 2018 and Security Council resolutions 1540 (2004) and 2231 (2015).
They note that trade and investment between the two countries have grown steadily over the past decade, and agree to
encourage contacts between their business communities, universities and regions, including by simplifying procedures.
4. Pursuant to the Treaty on the Non-Proliferation of Nuclear Weapons, both sides will cooperate with the IAEA.
`;
const RUSSIAN = `5. Стороны подтверждают приверженность Уставу Организации Объединенных Наций и ссылаются на резолюцию 2397 (2017) Совета
Безопасности. Они исходят из того, что расширение торгово-экономических связей отвечает интересам народов двух стран, и
намерены содействовать прямым контактам между предприятиями, регионами и учебными заведениями.
6. В соответствии с Соглашением между Правительством Российской Федерации и Правительством Республики Узбекистан о
сотрудничестве в области энергетики от 12 мая 2011 года Стороны продолжат работу межправительственной комиссии.
`;

export function mixedText(): string {
  return [CHINESE, ENGLISH, RUSSIAN].join('\n');
}
