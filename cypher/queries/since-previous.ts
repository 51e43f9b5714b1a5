/** What a later document cites that an earlier one does not, no longer cites, or cites in other words. */
import { z } from 'zod';
import type { NamedQuery } from '#cypher/named-query';
import { strings } from '#cypher/row-fields';

const parameters = z.object({ document: z.string(), earlier: z.string() });
const row = z.object({
  change: z.enum(['newly cited', 'no longer cited', 'act changed', 'cited alike']),
  instrument: z.string(),
  before: strings,
  after: strings,
  beforeNumber: z.string().nullable(),
  afterNumber: z.string().nullable(),
  beforeQuote: z.string().nullable(),
  afterQuote: z.string().nullable(),
  note: z.string(),
  instrumentId: z.string(),
});

export const sincePrevious: NamedQuery<z.input<typeof parameters>, z.infer<typeof row>> = {
  name: 'since-previous',
  question: {
    en: 'What is newly cited, no longer cited or cited in other words since the earlier document?',
    'zh-Hans': '与先前文件相比，新援引了什么、不再援引什么、措辞有何变化？',
    'zh-Hant': '與先前文件相比，新援引了什麼、不再援引什麼、措辭有何變化？',
    ru: 'Что изменилось в ссылках по сравнению с более ранним документом: новое, опущенное, иначе выраженное?',
  },
  cypher: `UNWIND [$earlier, $document] AS asked
MATCH (d:Document {id: asked})-[:HAS_CLAUSE|HAS_PART]->(c)-[r:CITES]->(i:Instrument)
WITH d, c, r, i ORDER BY r.start, i.id
WITH coalesce(i.canonical, i.id) AS instrument,
  collect(CASE WHEN d.id = $earlier THEN r.function + ': ' + coalesce(r.act, '') END) AS before,
  collect(CASE WHEN d.id = $document THEN r.function + ': ' + coalesce(r.act, '') END) AS after,
  head(collect(CASE WHEN d.id = $earlier THEN c.number END)) AS beforeNumber,
  head(collect(CASE WHEN d.id = $document THEN c.number END)) AS afterNumber,
  head(collect(CASE WHEN d.id = $earlier THEN c.text END)) AS beforeQuote,
  head(collect(CASE WHEN d.id = $document THEN c.text END)) AS afterQuote
MATCH (i:Instrument {id: instrument})
MATCH (old:Document {id: $earlier})
MATCH (new:Document {id: $document})
RETURN CASE
    WHEN size(before) = 0 THEN 'newly cited'
    WHEN size(after) = 0 THEN 'no longer cited'
    WHEN before = after THEN 'cited alike'
    ELSE 'act changed' END AS change,
  i.name AS instrument, before AS before, after AS after, beforeNumber AS beforeNumber, afterNumber AS afterNumber,
  beforeQuote AS beforeQuote, afterQuote AS afterQuote,
  'read: ' + toString(old.citationCount) + ' citations and ' + toString(old.findingCount) + ' findings in the earlier, '
    + toString(new.citationCount) + ' and ' + toString(new.findingCount) + ' in the later' AS note,
  i.id AS instrumentId
ORDER BY change, instrumentId`,
  parameters,
  describes: [
    { name: 'document', required: true, example: 'doc:cn-ru-fm-2020-09-11', description: 'Id of the later document' },
    { name: 'earlier', required: true, example: 'doc:cn-ru-fm-2020-09-11', description: 'Id of the earlier document' },
  ],
  row,
};
