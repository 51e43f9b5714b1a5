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
  ],
  'un-number-en': ['resolution', 'resolutions', 'decision', 'decisions'],
  'un-number-ru': [
    ...['резолюция', 'резолюции', 'резолюцию', 'резолюцией', 'резолюций', 'резолюциям', 'резолюциями', 'резолюциях'],
    ...['решение', 'решения', 'решению', 'решением', 'решении', 'решений', 'решениям', 'решениями', 'решениях'],
  ],
  'un-number-zh': ['号决议', '号决定', '决议第', '号和第', '号、第', '决议'],
  bracket: ['《', '"'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TriggerName = keyof typeof TRIGGERS;
