/** Document symbols as the United Nations print them: A/RES/73/27, S/RES/2231 (2015), A/HRC/RES/54/18, S/PRST/2021/10, A/70/357. */

import { councilYear } from '#ingest/resolve/council-years';
import { assemblySession, type UnIdentity, type UnOrgan } from '#ingest/resolve/un-symbol';
import type { PatternEvidence } from './evidence.ts';

export type SymbolAt = { readonly identity: UnIdentity; readonly end: number };

/** Reports are combined, CEDAW/C/KAZ/3-4, and a record or a draft may have the only number behind its point. */
const SYMBOL =
  /[a-z]{1,6}(?:\/(?:\d{1,2}-\d{1,2}(?!\d)|[a-z0-9]{1,6})(?:\.[a-z0-9]{1,4}){0,3}(?:\([a-z0-9. -]{1,12}\)(?=\/))?){1,7}/uy;
const YEAR_IN_BRACKETS = /\s{0,2}\((?<year>(?:19|20)\d{2}|(?:e?s-)?[ivxl]{1,8})\)/uy;
const LETTER = /\s[a-z](?![\p{L}\p{N}.])/uy;

const RESOLUTION = /^(?<family>A\/HRC|A|S|E)\/(?<kind>RES|DEC|PRST)\/(?<number>(?:E?S-)?\d[\dA-Z/-]*)$/;

export function unSymbolAt(text: string, folded: string, at: number): SymbolAt | null {
  SYMBOL.lastIndex = at;
  if (!SYMBOL.test(folded)) return null;
  let end = SYMBOL.lastIndex;
  let printed = text.slice(at, end);
  // A/RES/ES-11/1 and A/ES-10/273: the dash belongs to the session.
  const dashed = /[a-z]{1,2}-\d{1,2}\/\d{1,4}(?:\/(?:add|rev|corr|l)\.\d{1,3}){0,3}/uy;
  if (/\/e?s$/iu.test(printed)) {
    dashed.lastIndex = at + printed.lastIndexOf('/') + 1;
    if (dashed.test(folded)) {
      end = dashed.lastIndex;
      printed = text.slice(at, end);
    }
  }
  if (!/\d/.test(printed) || /^[a-z]/.test(printed)) return null;
  const upper = printed.toUpperCase();
  const groups = RESOLUTION.exec(upper)?.groups;
  if (!groups) {
    return /\/.*\d/.test(upper) && /\/\d|\d\/|\/(?:SR|PV|L|WP|CRP|INF)\.\d/.test(upper)
      ? { identity: documentOf(printed), end }
      : null;
  }
  YEAR_IN_BRACKETS.lastIndex = end;
  const bracket = YEAR_IN_BRACKETS.exec(folded)?.groups?.year;
  if (bracket) end = YEAR_IN_BRACKETS.lastIndex;
  LETTER.lastIndex = end;
  const suffix = LETTER.test(folded) && /[A-Z]/.test(text[end + 1] ?? '') ? (text[end + 1] ?? '') : '';
  if (suffix) end += 2;
  // The Council's numbers run on, so that S/RES/2334 is S/RES/2334(2016).
  const isCouncil = groups.family === 'S' && groups.kind === 'RES' && /^\d{1,4}$/.test(groups.number ?? '');
  const year = bracket ?? (isCouncil ? councilYear(Number(groups.number)) : null);
  return { identity: resolutionOf(upper, groups, year?.toUpperCase() ?? '', suffix), end };
}

function resolutionOf(
  printed: string,
  groups: Readonly<Record<string, string | undefined>>,
  bracket: string,
  suffix: string,
): UnIdentity {
  const organ = organOf(groups.family ?? '');
  const number = groups.number ?? '';
  const symbol = `${printed}${bracket ? `(${bracket})` : ''}`;
  const key = `${symbol}${suffix}`;
  const kind = groups.kind === 'RES' ? 'resolution' : groups.kind === 'DEC' ? 'decision' : 'presidential-statement';
  const session = /^\d+(?=\/)/.exec(number)?.[0];
  const date =
    organ === 'UNGA' && session
      ? assemblySession(Number(session))
      : (/^\d{4}$/.test(bracket) && bracket) || (/^(?:19|20)\d{2}(?=\/)/.exec(number)?.[0] ?? null);
  return { symbol: suffix > 'A' ? key : symbol, key, organ, date: date || null, kind };
}

function documentOf(printed: string): UnIdentity {
  return { symbol: printed, key: printed, organ: 'UNGA', date: null, kind: 'document' };
}

function organOf(family: string): UnOrgan {
  if (family === 'S') return 'UNSC';
  if (family === 'E') return 'ECOSOC';
  return family === 'A/HRC' ? 'UNHRC' : 'UNGA';
}

export const UN_SYMBOL_EVIDENCE: PatternEvidence = {
  rule: 'pattern:un-symbol',
  examples: [
    'See ⟦A/RES/73/27⟧ and ⟦S/RES/2231 (2015)⟧.',
    'They recalled ⟦A/HRC/RES/54/18⟧, ⟦S/PRST/2021/10⟧ and ⟦A/70/357⟧.',
    'Документ ⟦A/RES/74/247⟧ принят.',
    '文件⟦A/RES/ES-11/1⟧已通过。',
    'Considering ⟦CEDAW/C/FJI/3-4⟧ and ⟦CEDAW/C/FJI/CO/3-4/Add.1⟧ (see ⟦CEDAW/C/SR.1530⟧),',
    'The annex is ⟦A/CONF.192/15⟧ and the report ⟦E/CN.4/2005/102/Add.1⟧.',
  ],
  counterexamples: ['The train and/or the bus will run.', 'A/B testing was discussed.', 'They pay 5 USD/kg.'],
};
