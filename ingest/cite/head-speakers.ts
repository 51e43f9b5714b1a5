/** Whose words a text is, as its head tells: an organ's formula or court, and who submits it. */
import type { Reading } from '#ingest/reading';
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import { issuingOrganId } from '#ingest/resolve/un-instrument';
import type { Unit } from '#ingest/structure/unit';

export type SpeakersInput = {
  readonly reading: Reading;
  readonly units: readonly Unit[];
  /** In reading order. */
  readonly mentions: readonly ResolvedMention[];
  readonly title: string | null;
  /** The organ whose resolution it is, or the States that its title names; what stands where nothing better is known. */
  readonly issuers: readonly string[];
};

/** How far a title, or a line above the text, is looked for. */
export const HEAD = 6000;
/** 重申第…号决议: Chinese leaves out whose it is. */
const RECALLS_ZH = /^(?:又|还|并|再次)?(?:重申|回顾|忆及)$/u;
const SUBMITTED =
  /(?:submitted by|presented by|working paper by|permanent (?:representative|mission) of|представлен\p{L}*|представител\p{L}*|представительств\p{L}*) (?:the )?(?:governments? of |правительств\p{L}* |делегаци\p{L}* )?(?:the )?$/u;
const SUBMITTED_AFTER = /^(?:政府|代表团)?(?:提交的|提出的|常驻)/u;
const ITS = /(?:(?<!\p{L})(?:its|сво[юиеих]{1,2}|своей|своим|своими)(?: \p{L}+){0,2} ?|其(?:第|以往|以前|\d{4}年)?)$/u;

const COURT = /\b(?:court|tribunal)\b|法院|法庭|(?<!\p{L})(?:суд|трибунал)(?!\p{L})/u;
const RULING =
  /(?:^|\n)[ *#]*(?:order|judge?ment|advisory opinion|award|decision|ruling|命令|判决|判决书|咨询意见|裁决|裁决书|постановление|решение|консультативное заключение|приказ)(?: of [^\n]{0,30}| от [^\n]{0,30})?\s*(?:\n|$)/u;

/** The organ that the formula names, that the text's own earlier texts tell, or the court that rules. */
export function organOfText(input: SpeakersInput): string | null {
  return organOfFormula(input) ?? organOfOwnTexts(input) ?? courtOf(input);
}

/** INTERNATIONAL COURT OF JUSTICE above ORDER: a court speaks. */
function courtOf({ reading, units, mentions }: SpeakersInput): string | null {
  const body = Math.min(units.find(({ citable }) => citable)?.start ?? 0, HEAD);
  const { folded } = reading;
  if (!RULING.test(folded.slice(0, body))) return null;
  const court = mentions.find(
    ({ start, end, entity }) => end <= body && entity?.type === 'Organisation' && COURT.test(folded.slice(start, end)),
  );
  return court?.entity?.id ?? null;
}

/** "The Council of Heads of State of X," alone on its line. */
function organOfFormula({ units, mentions }: SpeakersInput): string | null {
  const formula = units.findIndex(({ kind }) => kind === 'formula');
  if (formula < 0) return null;
  const said = mentions.find(
    ({ unit, entity, form }) => unit === formula && form !== 'nested' && entity?.type === 'Organisation',
  );
  return said?.entity?.id ?? null;
}

/** "Reaffirming its resolution 2166 (2014)": an excerpt of a resolution tells its organ by what it calls its own. */
function organOfOwnTexts({ reading, units, mentions }: SpeakersInput): string | null {
  for (const mention of mentions) {
    const symbol = mention.entity?.identifiers.unSymbol;
    const unit = units[mention.unit];
    if (symbol === undefined || unit === undefined || !/^(?:pp|op)\d/u.test(unit.number)) continue;
    const before = reading.folded.slice(Math.max(unit.start, mention.start - 40), mention.start);
    if (ITS.test(before) || RECALLS_ZH.test(before)) return issuingOrganId(symbol);
  }
  return null;
}

/** "Working paper submitted by X", "Letter from the Permanent Representative of X": above the text. */
export function submitters({ reading, units, mentions }: SpeakersInput): readonly string[] {
  const body = units.find(({ citable }) => citable)?.start ?? 0;
  const { folded } = reading;
  const ids: string[] = [];
  let edge = -1;
  for (const { start, end, entity } of mentions) {
    if (end > Math.min(body, HEAD)) break;
    if (entity?.type !== 'State' || ids.includes(entity.id)) continue;
    const listed = edge >= 0 && /^(?:,? ?(?:and|и) (?:the )?|、|和|, (?:the )?)$/u.test(folded.slice(edge, start));
    const submits =
      SUBMITTED.test(folded.slice(Math.max(0, start - 80), start)) || SUBMITTED_AFTER.test(folded.slice(end, end + 8));
    if (!listed && !submits) continue;
    ids.push(entity.id);
    edge = end;
  }
  return ids;
}
