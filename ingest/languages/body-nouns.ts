/** The nouns that head the name of a body, in the three languages; folded. */

export const BODY_NOUNS_EN: readonly string[] = (
  'committee commission council group forum board panel tribunal subcommittee subcommission secretariat partnership mechanism team task-force ' +
  'taskforce dialogue alliance network centre center assembly coalition bureau institute'
).split(' ');

/** Nouns that head too many other names to tell one, but take one up again: the Court, the Agency. */
export const SHORT_BODY_NOUNS_EN: readonly string[] =
  'court agency union organization organisation authority bank fund parliament association community mission league'.split(
    ' ',
  );

export const BODY_NOUNS_RU: readonly string[] =
  'комиссия подкомиссия комитет подкомитет совет группа форум центр секретариат трибунал ассамблея механизм союз альянс бюро партнерство'.split(
    ' ',
  );

export const BODY_NOUNS_ZH: readonly string[] =
  '委员会 联委会 筹委会 工作组 专家组 理事会 论坛 特派团 仲裁院 联络组 指导组 协商组 小组委员会 特别法庭 合作中心 协调机制 会晤机制 对话机制 秘书处'.split(
    ' ',
  );
