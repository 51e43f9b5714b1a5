/** The columns of a place in a text, of a unit `c`, its document `d` and the relationship `r` that carries the span. */
export const PLACE_COLUMNS = `d.id AS document, d.title AS documentTitle, d.date AS documentDate, d.language AS language,
  d.script AS script, c.id AS clause, c.number AS number, r.paragraph AS paragraph, r.start AS start, r.end AS end,
  r.exact AS exact, r.rule AS rule, c.start AS clauseStart, c.text AS clauseText, c.pieces AS clausePieces,
  coalesce(w.canonical, w.id, d.id) AS work`;

export const CITING_COLUMNS = `${PLACE_COLUMNS}, i.id AS instrument, i.name AS instrumentName,
  coalesce(i.canonical, i.id) AS canonical, r.act AS act, r.function AS function, r.polarity AS polarity,
  r.speakers AS speakers, r.agents AS agents, r.pinpoints AS pinpoints`;

/** From the earliest document to the latest, undated ones last; within one, as read. */
export const PLACE_ORDER = `coalesce(documentDate, '9999'), document, start, end, clause`;
