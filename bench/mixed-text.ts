/**
 * A constructed text as real ones are: three languages, numbered clauses, and as many names (6) and citations (2) a
 * kilobyte as statements and resolutions have.
 */
const CHINESE = `一、双方重申遵守《联合国宪章》宗旨和原则，支持联合国安全理事会第2231(2015)号决议，愿在上海合作组织、金砖国家框架内加强协调。
双方强调，应通过对话和协商以和平方式解决争端，反对在国际关系中使用武力或以武力相威胁，尊重各国自主选择的发展道路。
二、中方和哈方根据2005年7月4日签署的《中华人民共和国和哈萨克斯坦共和国关于建立和发展战略伙伴关系的联合声明》继续深化各领域务实合作，扩大贸易规模，便利人员往来。
双方高度评价近年来两国在经贸、能源、交通、农业、科技、教育、文化、卫生和旅游等领域合作取得的丰硕成果，认为两国经济互补性强，合作潜力巨大，愿进一步优化贸易结构，扩大高附加值产品和农产品贸易，推动跨境电子商务、数字经济和绿色发展合作，为企业相互投资创造更加便利的条件。
双方将继续办好文化年、青年交流和地方合作活动，鼓励高校、智库、媒体和民间团体开展多种形式的往来，支持互派留学生和联合开展科学研究，增进两国人民之间的相互了解和传统友谊。中方感谢哈方为本次访问所作的周到安排和给予的热情接待。
`;
const ENGLISH = `3. The two sides reaffirm their commitment to the purposes and principles of the Charter of the United Nations and recall
General Assembly resolution 73/27 of 5 December 2018 and Security Council resolutions 1540 (2004) and 2231 (2015).
They note that trade and investment between the two countries have grown steadily over the past decade, and agree to
encourage contacts between their business communities, universities and regions, including by simplifying procedures.
4. Pursuant to the Treaty on the Non-Proliferation of Nuclear Weapons, both sides will cooperate with the IAEA.
The Ministers welcomed the steady progress made since their last meeting in trade, transport, agriculture, health and education.
They agreed that resilient supply chains, open markets and a predictable environment for investors serve the interests of both
peoples, and asked their officials to draw up a list of practical projects by the end of the year. Particular attention will be
paid to renewable energy, water management, early warning of natural disasters and the training of young specialists.
The two sides also exchanged views on the situation in the region. They underlined that dialogue remains the only way to settle
differences, that civilians must be protected at all times, and that humanitarian assistance should reach those in need without
hindrance. France and Egypt will continue to coordinate their positions and to keep each other informed of their contacts.
`;
const RUSSIAN = `5. Стороны подтверждают приверженность Уставу Организации Объединенных Наций и ссылаются на резолюцию 2397 (2017) Совета
Безопасности. Они исходят из того, что расширение торгово-экономических связей отвечает интересам народов двух стран, и
намерены содействовать прямым контактам между предприятиями, регионами и учебными заведениями.
6. В соответствии с Соглашением между Правительством Российской Федерации и Правительством Республики Узбекистан о
сотрудничестве в области энергетики от 12 мая 2011 года Стороны продолжат работу межправительственной комиссии.
Главы государств с удовлетворением отметили, что товарооборот за последние годы заметно вырос, а кооперация в промышленности,
сельском хозяйстве и на транспорте приобрела устойчивый характер. Поручено ускорить подготовку совместных проектов в области
переработки сырья, строительства дорог и складских комплексов, упростить порядок пересечения границы для перевозчиков.
Особое внимание было уделено гуманитарному сотрудничеству: обменам студентами и преподавателями, изучению языков, работе музеев
и театров, развитию туризма и спорта. Россия и Узбекистан выразили готовность расширять связи между регионами и городами.
`;

export function mixedText(): string {
  return [CHINESE, ENGLISH, RUSSIAN].join('\n');
}
