import { BODY_NOUNS_EN, BODY_NOUNS_RU, BODY_NOUNS_ZH, SHORT_BODY_NOUNS_EN } from '#ingest/languages/body-nouns';
import { CHINESE_NOUNS, ENGLISH_NOUNS, RUSSIAN_LEMMAS } from '#ingest/languages/instrument-kinds';
import { decline } from '#ingest/languages/ru/decline';

/** Folded strings at which the patterns are tried: nowhere else, so that a page without them costs a scan and no more. */
export const TRIGGERS = {
  'un-symbol': [
    ...[
      'a/',
      's/',
      'e/',
      'st/',
      'cd/',
      'td/',
      'fccc/',
      'unep/',
      'iccd/',
      'cbd/',
      'ccpr/',
      'cedaw/',
      'cerd/',
      'crc/',
      'cat/',
    ],
    ...[
      'npt/',
      'bwc/',
      'dp/',
      'hri/',
      'dc/',
      'sc/',
      'ga/',
      'gc/',
      'id/',
      't/',
      'hsp/',
      'unw/',
      'cclm/',
      'ccw/',
      'aplc/',
    ],
    ...bodySymbols(),
    ...euActs(),
  ],
  'un-number-en': [
    'resolution',
    'resolutions',
    'decision',
    'decisions',
    'unscr',
    'unscrs',
    'scr',
    'scrs',
    'res',
    'resn',
  ],
  'un-number-ru': [
    ...['резолюция', 'резолюции', 'резолюцию', 'резолюцией', 'резолюций', 'резолюциям', 'резолюциями', 'резолюциях'],
    ...['решение', 'решения', 'решению', 'решением', 'решении', 'решений', 'решениям', 'решениями', 'решениях'],
    ...['рез', 'рсб оон'],
  ],
  'un-number-zh': [
    ...['号等决议', '号等决定', '号等安理会决议', '号等有关决议', '号等相关决议', '号等多项决议'],
    ...['号决议', '号决定', '决议第', '号和第', '号、第', '决议'],
  ],
  bracket: ['《', '"'],
  'title-en': [...ENGLISH_NOUNS.keys()],
  'title-ru': declined(RUSSIAN_LEMMAS),
  'title-zh': [...new Set(CHINESE_NOUNS.filter(({ noun }) => noun.length > 1).map(({ noun }) => noun))],
  'anaphor-zh': anaphora(),
  'body-en': BODY_NOUNS_EN,
  'short-body-en': SHORT_BODY_NOUNS_EN,
  'body-ru': declined(BODY_NOUNS_RU),
  'body-zh': BODY_NOUNS_ZH,
} satisfies Readonly<Record<string, readonly string[]>>;

export type TriggerName = keyof typeof TRIGGERS;

/** 本协定, 该公约, 上述联合声明. */
function anaphora(): readonly string[] {
  const nouns =
    '条约 公约 协定 议定书 宪章 宣言 联合声明 声明 联合公报 公报 备忘录 谅解备忘录 倡议 章程 规约 协议 法 条例'.split(
      ' ',
    );
  return ['本', '该', '上述', '前述', '此'].flatMap((determiner) => nouns.map((noun) => `${determiner}${noun}`));
}

/** How the symbols begin that bodies beside the United Nations' main organs use. */
function bodySymbols(): readonly string[] {
  const digits = Array.from({ length: 9 }, (_, index) => index + 1);
  const climate = Array.from({ length: 40 }, (_, index) => index + 1);
  return [
    ...'infcirc/ gc( gov/ mepc. msc. leg. fal. mc.dec/ pc.dec/ fsc.dec/ cio.dec/ assembly/au/ ex.cl/au/ ahg/ cm/res cm/dec cm/rec cm/del ag/res ag/dec cp/res cp/dec'.split(
      ' ',
    ),
    ...digits.flatMap((digit) => [`wha${digit}`, `eb${digit}`]),
    ...climate.flatMap((number) => ['cp.', 'cmp.', 'cma.'].map((organ) => `${number}/${organ}`)),
    ...['resolution', 'resolutions', ...declined(['резолюция'])].map((noun) => `${noun} a.`),
  ];
}

/** A noun and how its number begins. */
function euActs(): readonly string[] {
  return [
    ...['regulation (', 'decision (', 'directive (', 'directive 1', 'directive 2', 'decision 20', 'decision no'],
    ...['common position 2', 'joint action 2', 'framework decision 2'],
    ...declined(['регламент', 'решение', 'директива']).flatMap((noun) => [`${noun} (`, `${noun} 20`]),
  ];
}

/** Every case form of each noun. */
function declined(lemmas: readonly string[]): readonly string[] {
  return [...new Set(lemmas.flatMap((lemma) => decline(lemma).heads))];
}
