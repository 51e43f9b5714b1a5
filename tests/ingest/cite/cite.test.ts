/** What is a citation, where its words stand, and what hostile text costs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CiteInput, cite } from '#ingest/cite/cite';
import { cut } from '#model/span';
import { annotateText } from '../annotate-text.ts';
import { citationsOf, inputOf } from './sentence.ts';

type Form = CiteInput['mentions'][number]['form'];

function withForm(marked: string, form: Form): CiteInput {
  const input = inputOf(marked);
  return { ...input, mentions: input.mentions.map((mention) => ({ ...mention, form })) };
}

test('names, short forms and anaphora cite; the document itself and names inside names do not', () => {
  const counts = (['name', 'short', 'anaphor', 'self', 'nested'] as const).map(
    (form) => cite(withForm('Recalling the {Treaty},', form)).length,
  );
  expect(counts).toEqual([1, 1, 1, 0, 0]);
});

test('a State named is no citation, nor is a name with several candidates', () => {
  expect(cite(inputOf('Recalling {FR:France},'))).toEqual([]);
  const input = inputOf('Recalling the {Treaty},');
  const mentions = input.mentions.map((mention) => ({ ...mention, entity: null, candidates: ['a', 'b'] }));
  expect(cite({ ...input, mentions })).toEqual([]);
});

test('the act is cut out of the text, in one or more spans', () => {
  const [citation] = citationsOf(['We URGE all States to ratify the {Treaty}.', 'any']);
  expect(citation?.act?.text).toBe('URGE … ratify');
  const { text } = inputOf('We URGE all States to ratify the {Treaty}.').reading;
  expect(citation?.act?.spans.map((span) => cut(text, span))).toEqual(['URGE', 'ratify']);
});

test('titles and headings do not cite, the heading of an article names', () => {
  const input = inputOf('{Treaty}');
  const asKind = (kind: 'title' | 'heading' | 'section', parent: number | null = null) =>
    cite({ ...input, units: input.units.map((unit) => ({ ...unit, kind, citable: false, parent })) });
  expect(asKind('title')).toEqual([]);
  expect(asKind('heading')).toEqual([]);
  expect(asKind('section')).toEqual([]);
  expect(asKind('heading', 0)[0]?.function).toBe('names');
});

test('a note above the text does not cite, one below it names', () => {
  const input = inputOf('{Treaty}');
  const [body] = input.units;
  const note = input.units.map((unit) => ({ ...unit, kind: 'note' as const, citable: false }));
  expect(cite({ ...input, units: note })[0]?.function).toBe('names');
  const text = { ...body, start: 100, end: 120, paragraphs: [100] } as CiteInput['units'][number];
  expect(cite({ ...input, units: [...note, text] })).toEqual([]);
});

test.each([
  'They met at the Review Conference of the Parties to the {Treaty}.',
  'Делегации прибыли на Конференцию государств – участников {Договора}.',
  '代表团出席《{条约}》缔约国第三次审议大会。',
  '《{甲公约}》缔约国大会下月召开。',
])('a conference named after its treaty does not cite it: %s', (sentence) => {
  expect(citationsOf([sentence, 'any'])).toEqual([]);
});

test('parties that confer are no conference', () => {
  expect(citationsOf(['They urge all States Parties to the {Treaty} to comply with it.', 'any'])).toHaveLength(1);
});

test('questions are nobody’s words, answers are those of the side that gives them', () => {
  const question = inputOf('某报记者：{US:美方}批准《{甲条约}》了吗？');
  const answer = inputOf('发言人：{CN:中方}支持《{甲条约}》。');
  const text = `${question.reading.text}\n${answer.reading.text}`;
  const shift = question.reading.text.length + 1;
  const both: CiteInput = {
    reading: { ...question.reading, text, folded: `${question.reading.folded}\n${answer.reading.folded}` },
    units: [
      ...question.units,
      ...answer.units.map((unit) => ({ ...unit, start: shift, end: unit.end + shift, paragraphs: [shift] })),
    ],
    mentions: [
      ...question.mentions,
      ...answer.mentions.map((mention) => ({
        ...mention,
        start: mention.start + shift,
        end: mention.end + shift,
        unit: 1,
      })),
    ],
    documentSpeakers: [],
  };
  expect(cite(both).map((citation) => citation.speakers)).toEqual([[], ['CN']]);
});

/** Milliseconds for a text of so many copies, every one holding a citation. */
function cost(copy: string, copies: number): number {
  const input = inputOf(copy.repeat(copies));
  cite(input);
  const start = performance.now();
  cite(input);
  return performance.now() - start;
}

test.each([
  ['根据《{甲}》'],
  ['pursuant to the {Treaty} '],
  ['в соответствии с {Договором} '],
  [`${'根据'.repeat(200)}《{甲}》`],
  [`${'pursuant to the '.repeat(60)}{Treaty} `],
  ['((((((((((《《《《《《《《《《{甲}'],
  ['1 2 3 4 5 6 7 8 9 (10) (11) paragraph 3 of {Treaty} '],
])('cost is linear in hostile text: %s', (copy) => {
  const small = Math.max(200, Math.floor(60_000 / copy.length));
  const once = Math.max(5, cost(copy, small));
  expect(cost(copy, small * 4) / once).toBeLessThan(16);
});

test('every act and citation cuts to what it says, in any mixture of words', () => {
  const words = fc.constantFrom(
    ...'根据 ， 。 《{甲}》 {Treaty} {FR:France} recalls pursuant to . ; ( ) сторон подтверждают {Договор} 对 表示遗憾 the 第五条 Article 5 of 签署的 以来'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const input = inputOf(parts.join(' '));
      for (const citation of cite(input)) {
        expect(cut(input.reading.text, citation)).toBe(citation.exact);
        const said = citation.act?.spans.map((span) => cut(input.reading.text, span)).join(' … ') ?? '';
        expect(said).toBe(citation.act?.text ?? '');
        for (const span of citation.act?.spans ?? []) expect(span.start).toBeLessThan(span.end);
      }
    }),
    { numRuns: 300 },
  );
});

test('a page’s own symbol cites nothing; that of a report in its head does', () => {
  const text =
    'General Assembly                    A/70/357\nDistr.: General\n[on the report of the First Committee (A/70/460)]\n\n1. The present document (A/70/357) follows the report of last year (A/70/460) on the same item.\n';
  expect(annotateText(text).citations.map(({ exact }) => exact)).toEqual(['A/70/460']);
});
