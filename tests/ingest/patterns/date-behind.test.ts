import { describe, expect, it } from 'vitest';
import { dateBehind } from '#ingest/patterns/date-behind';
import { fold } from '#model/fold';

/** The title ends at the mark. */
function behind(marked: string): string | null {
  return dateBehind(fold(marked.replace('|', '')), marked.indexOf('|'));
}

describe('the date behind a title', () => {
  it.each([
    ['the Lagoon Treaty| of 3 May 2017 remains in force', '2017-05-03'],
    ['the Lagoon Treaty| (LT), signed in Port Louis on 3 May 2017, and', '2017-05-03'],
    ['the Lagoon Treaty| signed at San Juan del Sur on May 3, 2017.', '2017-05-03'],
    [
      'the Lagoon Declaration| adopted at the Ninth Session of the Council of Fishermen held in Suva on 3 May 2017',
      '2017-05-03',
    ],
    ['the Lagoon Treaty|, which was concluded in 1931 and', '1931'],
    ['the Lagoon Treaty| (signed 3 May 2017)', '2017-05-03'],
    ['the Hills Pact and the Lagoon Treaty|, signed on 2 April 2011 and 3 May 2017 respectively', '2017-05-03'],
    ['Соглашение об озерах|, подписанное в городе Ош 3 мая 2017 года', '2017-05-03'],
    ['Соглашение об озерах|, принятое на Второй конференции рыбаков 3 мая 2017 года,', '2017-05-03'],
    ['Соглашения об озерах| от 3 мая 2017 года', '2017-05-03'],
    ['Соглашения об озерах| (далее – Соглашение) от 3 мая 2017 года', '2017-05-03'],
    ['Соглашений о холмах и об озерах|, подписанных соответственно 2 апреля 2011 года и 3 мая 2017 года', '2017-05-03'],
    ['《湖泊条约》|（2017年5月3日签署）', '2017-05-03'],
    ['《湖泊条约》|于2017年5月3日在河内签署', '2017-05-03'],
  ])('%s', (marked, date) => {
    expect(behind(marked)).toBe(date);
  });

  it.each([
    'the Lagoon Treaty| entered into force on 3 May 2017',
    'the Lagoon Treaty|, signed by all. On 3 May 2017 they met',
    'the Lagoon Treaty| adopted under the Hills Convention of 3 May 2017',
    'the Lagoon Treaty| and met on 3 May 2017',
    'Соглашение об озерах|, вступившее в силу 3 мая 2017 года',
    'Соглашение об озерах|, заключенное во исполнение Конвенции о холмах от 3 мая 2017 года',
    '《湖泊条约》|于2017年5月3日生效，双方签署纪要',
    '《湖泊条约》|（2017年5月3日生效）',
  ])('none: %s', (marked) => {
    expect(behind(marked)).toBeNull();
  });
});
