/** A small corpus in three languages: a statement, its successor, a resolution, and another text of the first. */
import { project } from '#graph/project';
import type { GraphStore, SameAs } from '#graph/store';
import { inferredInstrumentId } from '#model/ids';
import { constructedDocument } from '../graph/constructed-document.ts';

const statement = (language: 'en' | 'zh', foldedTitle: string) =>
  inferredInstrumentId({ date: '2020-09-11', issuers: ['state:CN', 'state:RU'], language, foldedTitle });
const ENGLISH = statement('en', 'joint statement');
const CHINESE = statement('zh', '联合声明');
const CHARTER = 'instrument:UN-Charter';
const RESOLUTION = 'instrument:A/RES/73/27';

const DOCUMENTS = [
  constructedDocument({
    slug: 'statement-2020',
    title: 'Joint statement of 2020',
    date: '2020-09-11',
    instrument: ENGLISH,
    clauses: [
      `[China](state:CN) and [Russia](state:RU) reaffirm [the Charter](${CHARTER}) of the [United Nations](organisation:UN).`,
      `Acting under [resolution 73/27](${RESOLUTION}) and [the UN Charter](${CHARTER}), they oppose sanctions.`,
      'They thank all who helped.',
      `They recall [resolution 73/27](${RESOLUTION}) once more.`,
    ],
    acts: ['reaffirm', 'under', 'under', 'recall'],
    functions: ['reaffirms', 'basis', 'basis', 'recalls'],
    issuers: ['state:CN', 'state:RU'],
    printed: { [ENGLISH]: 'Joint statement of 2020' },
  }),
  constructedDocument({
    slug: 'statement-2020-zh',
    title: '联合声明',
    language: 'zh',
    date: '2020-09-11',
    instrument: CHINESE,
    clauses: [
      `双方重申遵守[联合国宪章](${CHARTER})，坚持多边主义。`,
      '[中国](state:CN)和[俄罗斯](state:RU)反对单边制裁。',
    ],
    acts: ['重申'],
    printed: { [CHINESE]: '联合声明' },
  }),
  constructedDocument({
    slug: 'statement-2021',
    title: 'Joint statement of 2021',
    date: '2021-06',
    clauses: [
      `[Russia](state:RU) and [China](state:CN) welcome [the Charter](${CHARTER}).`,
      `They go on from [their Statement](${ENGLISH}) of last year.`,
    ],
    acts: ['welcome', 'go on from'],
    functions: ['appraises', 'recalls'],
    speakers: [['state:RU']],
  }),
  constructedDocument({
    slug: 'resolution',
    title: 'Резолюция',
    language: 'ru',
    date: '2018-12-05',
    instrument: RESOLUTION,
    clauses: [`Ссылаясь на [Устав](${CHARTER}) [Объединённых Наций](organisation:UN).`, 'Постановляет продолжать.'],
    acts: ['ссылаясь на'],
  }),
  constructedDocument({ slug: 'undated', clauses: ['Nothing is named here.', 'Nor here 𠀀.'] }),
  constructedDocument({
    slug: 'draft',
    date: '1944',
    clauses: [`They look forward to [a Charter](${CHARTER}).`],
    acts: ['look forward to'],
    functions: ['makes'],
  }),
];

const LINKS: readonly SameAs[] = [{ from: CHINESE, canonical: ENGLISH, rule: 'link:title' }];

export async function writeCookbookCorpus(store: GraphStore): Promise<void> {
  await store.write(DOCUMENTS.map(project));
  await store.writeLinks(LINKS);
}
