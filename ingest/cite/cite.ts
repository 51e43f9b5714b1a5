/** Which places of a text cite which instruments, in what words and to what end. */

import type { Reading } from '#ingest/reading';
import type { ResolvedMention } from '#ingest/resolve/resolved-mention';
import type { Unit } from '#ingest/structure/unit';
import { cut } from '#model/span';
import type { CitationDraft } from './citation-draft.ts';
import { paragraphAt } from './paragraph-at.ts';

export type CiteInput = {
  readonly reading: Reading;
  readonly units: readonly Unit[];
  /** In reading order. */
  readonly mentions: readonly ResolvedMention[];
  /** Entity ids of those whose text it is: its States, its organ, its parties; empty for a narrator. */
  readonly documentSpeakers: readonly string[];
};

export function cite({ reading, units, mentions, documentSpeakers }: CiteInput): readonly CitationDraft[] {
  return mentions.flatMap((mention, index) => {
    const unit = units[mention.unit];
    const entity = mention.entity;
    if (unit === undefined || entity?.type !== 'Instrument' || mention.form === 'nested' || mention.form === 'self') {
      return [];
    }
    return [
      {
        start: mention.start,
        end: mention.end,
        unit: mention.unit,
        mention: index,
        instrument: entity.id,
        exact: cut(reading.text, mention),
        paragraph: paragraphAt(unit, mention.start),
        act: null,
        function: 'unknown' as const,
        polarity: 'neutral' as const,
        speakers: documentSpeakers,
        agents: [],
        pinpoints: [],
        rule: 'cite:no-act',
      },
    ];
  });
}
