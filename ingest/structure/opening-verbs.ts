/** Verbs that open a clause of a statement or a resolution, in folded Chinese, English and Russian. */

/** The opening words of a resolution's paragraph: “Noting with deep concern”, “Also reiterates its request”, “Takes note”. */
export const RESOLUTION_OPENING =
  /(?:(?:also|further|again|once again|once more|still|then|being|remaining|having|strongly|deeply|fully|firmly|gravely|seriously|profoundly|solemnly|particularly|urgently|unequivocally|expressly|warmly|extremely|highly|keenly|increasingly|fervently|sincerely|categorically|vigorously)\s){0,3}(?:taking|takes?|bearing|bears?|calling|calls?|looking|looks?|paying|pays?|giving|gives|expresses|expressing|reiterates|reiterating|reaffirms|reaffirming|renews|renewing|remains|sharing|shares|mindful|aware|conscious|cognizant|in (?:the )?light of|[a-z]{2,}(?:ing|ed|s)(?![a-z])(?: and [a-z]{3,}s(?= ))?)(?<object>\snote|\sinto (?:account|consideration)|\sin mind|\s(?:once again |once more )?(?:upon|on|for)(?=\s)|\stribute|\sforward|\sdue consideration)?(?<adverb>\s(?:also|further|once again|once more|moreover)(?=[\s,])|\sin particular)?(?<with>\swith (?:[a-z]+ ){0,3}(?:appreciation|concern|satisfaction|regret|interest|gratitude|alarm|approval|dismay|sadness|indignation|disappointment|thanks|encouragement|outrage))?(?<noun>(?<owner>\s(?:its|the|their|our))?\s(?:(?!to |of |the |that |for |in )[a-z]+ (?:and [a-z]+ )?){0,2}(?:appreciation|concerns?|gratitude|regret|outrage|support|satisfaction|thanks|hope|conviction|determination|commitment|solidarity|condolences|sympathy|intention|view|readiness|dismay|disappointment|alarm|distress|disturbance|sadness|request|demand|invitation|call(?: upon)?|recognition|endorsement|approval|expectation|willingness|resolve|position|belief|condemnation|encouragement|decision|appeal)(?![a-z]))?/y;

/** Only these verbs take a noun for what they say: “Reaffirms its commitment”, and not “Recalling its decision”. */
export const TAKES_NOUN =
  /(?:express|reiterat|reaffirm|renew|shar|underlin|pledg|recall its concern|stress|underscor|declar|convey)/;

const ENGLISH =
  'reaffirm reiterate recall welcome condemn support call emphasize emphasise stress underline underscore note express urge encourage agree commit decide recognize recognise acknowledge resolve pledge oppose reject affirm commend appreciate invite request intend undertake declare confirm endorse announce adopt establish demand deplore regret highlight share believe consider advocate applaud congratulate determine propose recommend';
const RUSSIAN =
  'подтвержда подтверди поддержива поддержа приветству отмеча отмети подчеркива подчеркну призыва призва осужда осуди выража вырази договорил договарива намерен заявля заяви счита призна напомина напомни ссылаясь выступа обязу соглаша согласил реши постановля настоятельно принима констатиру высоко выска рекоменду проси поруча исход руководству';
const CHINESE =
  '重申|强调|支持|反对|呼吁|欢迎|谴责|注意到|认为|指出|同意|承诺|决定|决心|致力于|表示|主张|高度评价|积极评价|赞赏|祝贺|声明|确认|回顾|忆及|敦促|促请|鼓励|要求|坚持|坚信|愿|商定|达成|签署|感谢|肯定|希望|建议|将继续|认识到|遵循|尊重|申明|责成|授权|核准|邀请|请|铭记|深信|严重关切|关切|赞扬|宣布|承认';

const SUFFIXES = ['', 's', 'es', 'ed', 'd', 'ing', 'ted', 'ting'];

/** Every form of the English verbs. */
export const ENGLISH_FORMS: ReadonlySet<string> = new Set(
  ENGLISH.split(' ').flatMap((verb) => {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
    return [...SUFFIXES.map((suffix) => verb + suffix), ...(stem === verb ? [] : [`${stem}ing`])];
  }),
);

/** How Russian verbs begin, whatever their person, tense or aspect. */
export const RUSSIAN_STEMS: ReadonlySet<string> = new Set(RUSSIAN.split(' '));

/** Chinese verbs by their first character, the longest first. */
export const CHINESE_VERBS: ReadonlyMap<string, readonly string[]> = byFirst(
  CHINESE.split('|').sort((a, b) => b.length - a.length),
);

function byFirst(verbs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const firsts = new Set(verbs.map((verb) => verb.charAt(0)));
  return new Map([...firsts].map((first) => [first, verbs.filter((verb) => verb.startsWith(first))]));
}
