/** From the number of a resolution or decision, and the organ where it is known, to its United Nations symbol. */
import type { UnNumber } from '#ingest/patterns/un-number';
import { councilYear } from './council-years.ts';

export type UnOrgan = 'UNGA' | 'UNSC' | 'ECOSOC' | 'UNHRC' | 'UNEA';
export type UnAct = 'resolution' | 'decision';

export type UnIdentity = {
  readonly symbol: string;
  /** The symbol with its letter suffix: two resolutions printed under one symbol are two. */
  readonly key: string;
  readonly organ: UnOrgan;
  /** EDTF, as far as the number tells it. */
  readonly date: string | null;
  readonly kind: 'resolution' | 'decision' | 'presidential-statement' | 'document';
};

/** The first General Assembly session opened in 1946, the first Human Rights Council session in 2006. */
const ASSEMBLY_FIRST = 1946;
/** Before its thirty-first session the Assembly numbered its resolutions through. */
const ASSEMBLY_FIRST_SLASHED = 31;
const COUNCIL_SESSIONS_PER_YEAR = 3;
const COUNCIL_FIRST = 2006;
/** The Human Rights Council will not have reached this session before the Assembly's numbers are far from it. */
const COUNCIL_LAST_SESSION = 66;

export type UnClue = {
  /** An organ printed with the number itself. */
  readonly attached: UnOrgan | 'other' | null;
  /** The nearest organ before it in the sentence. */
  readonly near: UnOrgan | 'other' | null;
  /** The organ whose text this is. */
  readonly own: UnOrgan | null;
  /** The date printed behind the number. */
  readonly date: string | null;
};

/** One identity, several between which the text does not tell, or none. */
export function identifyUnNumber(number: UnNumber, act: UnAct, clue: UnClue): readonly UnIdentity[] {
  switch (number.form) {
    case 'council':
      return [council(number.first, number.second, clue.date)];
    case 'year':
      if (clue.attached === 'other' || (clue.attached === null && clue.near === 'other')) return [];
      return [identity('ECOSOC', act, `${number.first}/${number.second}`, '', clue.date ?? number.first)];
    case 'special':
      return [special(number, act, clue)];
    case 'roman':
      return roman(number, act, clue);
    case 'session':
      return sessional(number, act, clue);
    case 'bare':
      return bare(number, act, clue);
  }
}

function sessional(number: UnNumber, act: UnAct, clue: UnClue): readonly UnIdentity[] {
  const session = Number(number.first);
  const assembly = () =>
    identity('UNGA', act, `${number.first}/${number.second}`, number.letter, clue.date ?? assemblySession(session));
  const rights = () => identity('UNHRC', act, `${number.first}/${number.second}`, '', clue.date);
  const environment = () => identity('UNEA', act, `${number.first}/${number.second}`, '', clue.date);
  if (session < 1) return [];
  switch (clue.attached) {
    case 'UNGA':
      return [assembly()];
    case 'UNHRC':
      return [rights()];
    case 'UNEA':
      return [environment()];
    case 'other':
      return [];
  }
  if (session < ASSEMBLY_FIRST_SLASHED && clue.near !== 'UNHRC' && clue.own !== 'UNHRC') {
    if (clue.near === 'UNEA') return [environment()];
    if (!clue.date || clue.near === 'other') return [];
  }
  const possible = clue.date ? byDate(session, Number(clue.date.slice(0, 4))) : null;
  if (possible && !possible.assembly) {
    if (clue.near === 'UNEA' && session < 20) return [environment()];
    return possible.rights ? [rights()] : [];
  }
  if (possible?.assembly && !possible.rights) return [assembly()];
  if (session > COUNCIL_LAST_SESSION) return [assembly()];
  if (clue.near === 'UNHRC' || (clue.near !== 'UNGA' && clue.own === 'UNHRC')) return [rights()];
  if (clue.near === 'UNEA' && session < 20) return [environment()];
  if (clue.near === 'UNGA' || clue.own === 'UNGA') return [assembly()];
  if (clue.near === 'other') return [];
  return [assembly(), rights()];
}

function byDate(session: number, year: number): { readonly assembly: boolean; readonly rights: boolean } {
  const opened = ASSEMBLY_FIRST + session - 1;
  const first = (year - COUNCIL_FIRST) * COUNCIL_SESSIONS_PER_YEAR - 1;
  return {
    assembly: session >= ASSEMBLY_FIRST_SLASHED && (year === opened || year === opened + 1),
    rights: year >= COUNCIL_FIRST && session >= first && session <= first + COUNCIL_SESSIONS_PER_YEAR + 2,
  };
}

function special(number: UnNumber, act: UnAct, clue: UnClue): UnIdentity {
  const rights = clue.attached === 'UNHRC' || (clue.attached === null && (clue.near ?? clue.own) === 'UNHRC');
  const organ = rights && number.first.startsWith('S-') ? 'UNHRC' : 'UNGA';
  return identity(organ, act, `${number.first}/${number.second}`, '', clue.date);
}

function roman(number: UnNumber, act: UnAct, clue: UnClue): readonly UnIdentity[] {
  const session = romanValue(number.second);
  // The Assembly left the Roman numbers after its thirtieth session, the Economic and Social Council after its sixty-third.
  const isAssembly = session < ASSEMBLY_FIRST_SLASHED || number.second.includes('-');
  if (!isAssembly && clue.attached === null && clue.near === 'other') return [];
  const organ = (clue.attached ?? (isAssembly ? clue.own : 'ECOSOC')) === 'ECOSOC' ? 'ECOSOC' : 'UNGA';
  const family = `${organ === 'ECOSOC' ? 'E' : 'A'}/${act === 'decision' ? 'DEC' : 'RES'}`;
  const symbol = `${family}/${number.first}(${number.second})`;
  return [
    {
      symbol,
      key: number.letter ? `${family}/${number.first}${number.letter}(${number.second})` : symbol,
      organ,
      date: clue.date ?? (organ === 'UNGA' && session > 0 ? assemblySession(session) : null),
      kind: act,
    },
  ];
}

/** A number alone is a resolution only beside an organ whose numbers run on: 2758, 2231. */
function bare(number: UnNumber, act: UnAct, clue: UnClue): readonly UnIdentity[] {
  const value = Number(number.first);
  if (act === 'decision' || value === 0) return [];
  const organ = clue.attached ?? clue.near ?? clue.own;
  const year = clue.date?.slice(0, 4);
  if (organ === 'UNSC') return [council(number.first, year ?? councilYear(value), clue.date)];
  if (organ === 'UNGA' && value > 100 && value < 3542) {
    return [{ symbol: `A/RES/${value}`, key: `A/RES/${value}`, organ: 'UNGA', date: clue.date, kind: 'resolution' }];
  }
  return [];
}

/** The Assembly's low numbers of its first sessions are as well known as the Council's: without organ nobody can tell. */
const SURELY_COUNCIL = 200;

/**
 * A resolution named by its number alone. Since 1976 the Assembly's have a slash, so that it is the Security Council's,
 * unless the Council had not come so far or only the Assembly's is one that everybody knows.
 */
export function identifyBareNumber(
  number: UnNumber,
  act: UnAct,
  clue: UnClue,
  documentYear: number | null,
  isKnown: (symbol: string) => boolean,
): readonly UnIdentity[] {
  const value = Number(number.first);
  const nearest = clue.near;
  // The organs themselves print the year or the session with it: where theirs is left out it is a finding.
  if (clue.own !== null) return [];
  if (act === 'decision' || number.first.startsWith('0') || value < 100) return [];
  if (nearest !== null && nearest !== 'UNSC' && nearest !== 'UNGA') return [];
  const year = councilYear(value);
  const isPossible = year !== null && (documentYear === null || Number(year) <= documentYear);
  const ofCouncil = isPossible ? [council(number.first, year, null)] : [];
  const ofAssembly = bare(number, act, { ...clue, attached: 'UNGA' });
  const councilKnown = isKnown(`S/RES/${value}`);
  const assemblyKnown = isKnown(`A/RES/${value}`);
  if (nearest === 'UNSC') return ofCouncil;
  if (councilKnown !== assemblyKnown) return councilKnown ? ofCouncil : ofAssembly;
  if (value >= SURELY_COUNCIL && !assemblyKnown && nearest === null) return ofCouncil;
  return [...ofCouncil, ...(value < SURELY_COUNCIL || assemblyKnown || nearest === 'UNGA' ? ofAssembly : [])];
}

function council(item: string, year: string | null, date: string | null): UnIdentity {
  const symbol = year ? `S/RES/${item}(${year})` : `S/RES/${item}`;
  return { symbol, key: symbol, organ: 'UNSC', date: date ?? year, kind: 'resolution' };
}

const FAMILY: Readonly<Record<UnOrgan, string>> = { UNGA: 'A', UNSC: 'S', ECOSOC: 'E', UNHRC: 'A/HRC', UNEA: 'UNEP' };

function identity(organ: UnOrgan, act: UnAct, number: string, letter: string, date: string | null): UnIdentity {
  if (organ === 'UNEA') {
    const [session, item] = number.split('/');
    const symbol = `UNEP/EA.${session}/${act === 'decision' ? 'Dec' : 'Res'}.${item}`;
    return { symbol, key: symbol, organ, date, kind: act };
  }
  const stem = `${FAMILY[organ]}/${act === 'decision' ? 'DEC' : 'RES'}/${number}`;
  return {
    symbol: documentSymbol(stem, number, letter),
    key: letter ? `${stem}${letter}` : stem,
    organ,
    date,
    kind: act,
  };
}

/**
 * Parts of one resolution are one document up to the middle of the nineties; since then A is printed under the plain
 * symbol, a later B under one of its own, and a C with the two before it.
 */
function documentSymbol(stem: string, number: string, letter: string): string {
  const session = Number(number.split('/')[0]);
  if (session < 52) return stem;
  if (letter === 'B') return `${stem}B`;
  return letter === 'C' ? `${stem}A-C` : stem;
}

/** `2018-09/2019-09`: what the number of a session tells. */
export function assemblySession(session: number): string {
  const year = ASSEMBLY_FIRST + session - 1;
  return session === 1 ? '1946-01/1946-12' : `${year}-09/${year + 1}-09`;
}

function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let total = 0;
  for (let at = 0; at < roman.length; at += 1) {
    const value = values[roman[at] ?? ''] ?? 0;
    total += value < (values[roman[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}
