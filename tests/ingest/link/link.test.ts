import { describe, expect, it } from 'vitest';
import { type LinkableInstrument, link } from '#ingest/link';
import { type Case, instrument, readCases } from './read-cases.ts';

const bilateral = readCases('bilateral.tsv');
const decoys = readCases('decoys.tsv');

/** Of the links that a table asks for, how many were made; and what was joined that is not one. */
function measure(cases: readonly Case[]) {
  const instruments = cases.flatMap((one) => one.instruments);
  const row = new Map(cases.flatMap((one, index) => one.instruments.map(({ entity }) => [entity.id, index] as const)));
  const { links, findings } = link(instruments);
  const canonical = new Map(links.map(({ from, canonical: to }) => [from, to]));
  const of = (id: string) => canonical.get(id) ?? id;
  let wanted = 0;
  let made = 0;
  for (const { instruments: own } of cases) {
    if (own.length === 0) continue;
    wanted += own.length - 1;
    made += own.length - new Set(own.map(({ entity }) => of(entity.id))).size;
  }
  const wrong = links.filter(({ from, canonical: to }) => row.get(from) !== row.get(to));
  return { wanted, made, wrong, links, findings };
}

const rotated = <T>(list: readonly T[], by: number): readonly T[] => [...list.slice(by), ...list.slice(0, by)];
const CN_RU = ['state:CN', 'state:RU'];

describe('link', () => {
  it('joins bilateral instruments named in two and three languages, and none wrongly', () => {
    const { wanted, made, wrong } = measure(bilateral);
    expect(bilateral.length).toBeGreaterThanOrEqual(60);
    expect(wrong).toEqual([]);
    expect(made / wanted).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps apart what only looks alike, also among all the others', () => {
    expect(measure(decoys).wrong).toEqual([]);
    const { wanted, made, wrong } = measure([...bilateral, ...decoys]);
    expect(wrong).toEqual([]);
    expect(made / wanted).toBeGreaterThanOrEqual(0.95);
  });

  it('is independent of order and idempotent', () => {
    const all = [...bilateral, ...decoys].flatMap((one) => one.instruments);
    const expected = link(all);
    for (const by of [1, 57, 200]) expect(link(rotated(all, by))).toEqual(expected);
    expect(link([...all].reverse())).toEqual(expected);
    const canonical = new Map(expected.links.map(({ from, canonical: to }) => [from, to]));
    for (const to of canonical.values()) expect(canonical.has(to)).toBe(false);
  });

  it('says of a year that fits two days that it fits several, and joins neither', () => {
    const year = decoys.flatMap((one) => one.instruments).filter(({ entity }) => entity.date?.startsWith('2037'));
    const { links, findings } = link(year);
    expect(links).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('link/several-candidates');
  });

  it('joins a year and a day that lies in it where nothing else does', () => {
    const titles = [
      instrument({ title: '中俄引渡条约', language: 'zh', date: '2041', issuers: CN_RU, kind: 'treaty' }),
      instrument({
        title: 'Договор между Российской Федерацией и Китайской Народной Республикой о выдаче',
        language: 'ru',
        date: '2041-06-25',
        issuers: CN_RU,
        kind: 'treaty',
      }),
    ];
    const { links } = link(titles);
    expect(links.map(({ canonical }) => canonical)).toEqual([titles[1]?.entity.id]);
  });

  it('joins an inferred instrument to the one that knowledge has, which is canonical', () => {
    const known: LinkableInstrument = {
      entity: {
        id: 'instrument:CN-RU-2001-Treaty',
        type: 'Instrument',
        kind: 'treaty',
        name: "Treaty of Good-Neighborliness and Friendly Cooperation between the People's Republic of China and the Russian Federation",
        names: { 'zh-Hans': ['中华人民共和国和俄罗斯联邦睦邻友好合作条约'] },
        aliases: [],
        date: '2001-07-16',
        identifiers: {},
      },
      issuers: CN_RU,
    };
    const inferred = instrument({
      title: 'Договор между Россией и Китаем о добрососедстве, дружбе и сотрудничестве',
      language: 'ru',
      date: '2001-07-16',
      issuers: CN_RU,
      kind: 'treaty',
    });
    expect(link([inferred, known]).links).toEqual([
      { from: inferred.entity.id, canonical: known.entity.id, rule: 'link:issuers-date-title' },
    ]);
  });

  it.each([
    ['other issuers', { issuers: ['state:CN', 'state:KZ'] }],
    ['another day', { date: '2041-06-26' }],
    ['no date', { date: '' }],
    ['another kind', { kind: 'memorandum', title: 'Меморандум о культурном сотрудничестве' }],
    ['another topic', { title: 'Соглашение о сотрудничестве в области спорта' }],
  ])('does not join over %s', (_, change) => {
    const one = {
      title: '文化合作协定',
      language: 'zh',
      date: '2041-06-25',
      issuers: CN_RU,
      kind: 'agreement',
    } as const;
    const other = { ...one, title: 'Соглашение о культурном сотрудничестве', language: 'ru' } as const;
    expect(link([instrument(one), instrument(other)]).links).toHaveLength(1);
    expect(link([instrument(one), instrument({ ...other, ...change })]).links).toEqual([]);
  });

  it('reads both Chinese scripts and the cases of Russian', () => {
    const titles = [
      ['關於加強當代全球戰略穩定的聯合聲明', 'zh'],
      ['Совместного заявления об укреплении глобальной стратегической стабильности в современную эпоху', 'ru'],
    ] as const;
    const both = titles.map(([title, language]) =>
      instrument({ title, language, date: '2041-06-05', issuers: CN_RU, kind: 'joint-statement' }),
    );
    expect(link(both).links).toHaveLength(1);
  });
});
