/** Rows of places as the API gives them: with the words around. */
import { quoteAround } from '#cypher/quote';
import type { CitingRow, PlaceRow } from '#cypher/row-fields';
import type { Citing, Occurrence } from '#model/api';

export function toOccurrence(row: PlaceRow): Occurrence {
  const { document, documentTitle, documentDate, language, script, clause, number, paragraph, start, end, exact } = row;
  return {
    document,
    documentTitle,
    documentDate,
    language,
    script,
    clause,
    number,
    paragraph,
    start,
    end,
    exact,
    ...quoteAround(row),
  };
}

export function toCiting(row: CitingRow): Citing {
  const { instrument, instrumentName, act, polarity, speakers, agents, pinpoints, rule } = row;
  return {
    ...toOccurrence(row),
    instrument,
    instrumentName,
    act,
    function: row.function,
    polarity,
    speakers,
    agents,
    pinpoints,
    rule,
  };
}
