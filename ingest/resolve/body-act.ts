/**
 * Resolutions and decisions of bodies beside the main organs of the United Nations, by the body and the number:
 * Economic Commission for Africa resolution 889 (XLIV). A body numbers each once, so that the three languages give one.
 */
import type { NumberItem } from '#ingest/patterns/un-lists';
import type { UnNumber } from '#ingest/patterns/un-number';
import type { Entity } from '#model/annotated-document';
import { symbolInstrumentId } from '#model/ids';
import type { UnAct } from './un-symbol.ts';

const PREFIX = 'organisation:';

/** `body` is the id of an organisation that knowledge has; null where the number may count anything. */
export function bodyActInstrument(body: string, act: UnAct, { number, date }: NumberItem): Entity | null {
  if (number.form === 'bare' && date === null) return null;
  const key = body.slice(PREFIX.length);
  const printed = printedNumber(number);
  return {
    id: symbolInstrumentId(`${key}/${act === 'decision' ? 'DEC' : 'RES'}/${printed}`),
    type: 'Instrument',
    kind: act,
    name: `${key} ${act} ${printed}`,
    names: {},
    aliases: [],
    ...(date ? { date } : {}),
    status: 'adopted',
    identifiers: {},
  };
}

function printedNumber({ form, first, second, letter }: UnNumber): string {
  if (form === 'bare') return first;
  return form === 'roman' || form === 'council' ? `${first}${letter}(${second})` : `${first}/${second}${letter}`;
}
