/** What a document of its day can cite: of a later instrument only the plan, and otherwise a finding. */
import { entityOf, plannedId } from '#ingest/knowledge/entities';
import type { Knowledge } from '#ingest/knowledge/knowledge';
import type { Reading } from '#ingest/reading';
import type { Finding } from '#model/annotated-document';
import { toDateRange } from '#model/edtf';
import { type Draft, type Drafts, finding } from './draft.ts';

/** Over folded text: words before a name that say that it is still to be made. */
const MAKING =
  /(?:制定|起草|谈判|缔结|达成|商签|拟订|拟定|商定|elaborat\p{L}*|draft\p{L}*|negotiat\p{L}*|conclu\p{L}*|develop\p{L}*|adopt\p{L}*|finali[sz]\p{L}*|establish\p{L}*|разработ\p{L}*|выработ\p{L}*|подготов\p{L}*|заключени\p{L}*|принят\p{L}*|проект\p{L}*|переговор\p{L}*)/u;
const BEFORE = 80;

export function asOf(
  drafts: readonly Draft[],
  reading: Reading,
  date: string | null | undefined,
  knowledge: Knowledge,
): Drafts {
  const day = date ? toDateRange(date) : null;
  if (!day) return { drafts, findings: [] };
  const findings: Finding[] = [];
  const dated = drafts.map((draft) => {
    const { entity } = draft;
    const from = entity?.type === 'Instrument' && entity.date ? toDateRange(entity.date)?.from : null;
    if (!entity || !from || from <= day.to || entity.status === 'planned') return draft;
    const planned = entityOf(knowledge, plannedId(entity.id));
    const before = reading.folded.slice(Math.max(0, draft.start - BEFORE), draft.start);
    if (planned && MAKING.test(before)) return { ...draft, entity: planned, rule: `${draft.rule}/planned` };
    findings.push(
      finding(reading.text, draft, 'cite/future-date', `Cited before its date ${entity.date}.`, 'warning', [entity.id]),
    );
    return draft;
  });
  return { drafts: dated, findings };
}
