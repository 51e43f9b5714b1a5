/** States by full, short, one-character and inflected names, and what is no State. */
import { describe, expect, it } from 'vitest';
import { annotateText, mentionsOf } from '../annotate-text.ts';

describe('names of States', () => {
  it.each([
    ['中俄双方签署协定。', ['中 → state:CN', '俄 → state:RU']],
    ['中方支持俄方。', ['中方 → state:CN', '俄方 → state:RU']],
    ['中、美、俄三国举行会谈。', ['中 → state:CN', '美 → state:US', '俄 → state:RU']],
    ['法國總統訪華。', ['法國 → state:FR', '華 → state:CN']],
    ['巴西和中国同意，巴方将派团。', ['巴西 → state:BR', '中国 → state:CN', '巴方 → state:BR']],
    ['The Russian side and Norway’s delegation met.', ['Russian side → state:RU', 'Norway → state:NO']],
    [
      'Переговоры с Китаем, Индией и Соединенными Штатами Америки.',
      ['Китаем → state:CN', 'Индией → state:IN', 'Соединенными Штатами Америки → state:US'],
    ],
    [
      'Российская Сторона посетила Боснию и Герцеговину.',
      ['Российская Сторона → state:RU', 'Боснию и Герцеговину → state:BA'],
    ],
    [
      'Послы Республики Индии, Социалистической Федеративной Республики Югославии и Королевства Норвегии встретились с Республикой Казахстан.',
      [
        'Республики Индии → state:IN',
        'Социалистической Федеративной Республики Югославии → state:YUCS',
        'Королевства Норвегии → state:NO',
        'Республикой Казахстан → state:KZ',
      ],
    ],
    ['俄乌冲突持续。', ['俄 → state:RU', '乌 → state:UA']],
    ['美英澳三边合作。', ['美 → state:US', '英 → state:GB', '澳 → state:AU']],
    [
      '中老铁路开通，朝韩对话，巴以和谈。',
      ['中 → state:CN', '老 → state:LA', '朝 → state:KP', '韩 → state:KR', '巴 → state:PS', '以 → state:IL'],
    ],
    [
      'Послы Египта и Союзной Республики Югославии беседовали с Египтом.',
      ['Египта → state:EG', expect.stringMatching(/^Союзной Республики Югославии → state:/), 'Египтом → state:EG'],
    ],
    [
      '史瓦帝尼王國歡迎，史方說史國願意，使史國人民受益。',
      ['史瓦帝尼王國 → state:SZ', '史方 → state:SZ', '史國 → state:SZ', '史國 → state:SZ'],
    ],
    [
      '巴西和巴基斯坦出席。巴西说，巴方支持。',
      ['巴西 → state:BR', '巴基斯坦 → state:PK', '巴西 → state:BR', '巴方 → state:BR'],
    ],
    ['越南称，致使越军人员受伤。', ['越南 → state:VN', '越 → state:VN']],
    ['中非关系和中欧班列，俄非峰会。', ['中 → state:CN', '中 → state:CN', '俄 → state:RU']],
    ['The Soviet Union signed it.', ['Soviet Union → state:SUHH']],
    [
      'The Fishing Council of Norway met.',
      [expect.stringMatching(/^Fishing Council of Norway → organisation:en-/), 'Norway → state:NO'],
    ],
    [
      'The Fishing Commission of Chile and Norway met.',
      [expect.stringMatching(/^Fishing Commission of Chile and Norway → organisation:en-/)],
    ],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  it.each([
    '发展中国家的权益应得到维护。',
    '其中包括新的内容。',
    '在此过程中，双方加强合作，集中力量。',
    'They met over turkey and china cups.',
    '日本海、印度洋的航行安全。',
    '其中老年人和途中哈气的人，以及中埃落定。',
    '老国营企业和新国家，立国之本。',
    '其中非洲、集中非法捕捞，中欧国家，空中拉力。',
    '双方在中美洲和朝鲜半岛开展合作。',
  ])('names no State: %s', (text) => {
    const document = annotateText(text);
    const states = new Set(document.entities.filter(({ type }) => type === 'State').map(({ id }) => id));
    expect(document.mentions.filter(({ entity }) => states.has(entity ?? ''))).toEqual([]);
  });

  it('takes no character out of a common word or a foreign name, whichever States the text names', () => {
    const named =
      '意大利、法国、约旦、以色列、加拿大、文莱、新西兰、巴西、斯里兰卡、塞尔维亚、马来西亚、卡塔尔、日本、中国';
    const text = `一、${named}。\n\n二、各缔约国应以中文公布司法意见，遵守国际人道主义法，自生效日以后依法加强。卡斯特罗和马德里，爱国者。\n`;
    const { mentions } = annotateText(text);
    expect(mentions.filter(({ exact, start }) => start > named.length + 4 && exact.length < 3)).toEqual([]);
    const pairs = annotateText(`一、${named}。\n\n二、中塞关系良好，中、马、文三国合作。\n`).mentions;
    expect(pairs.slice(-5).map(({ exact }) => exact)).toEqual(['中', '塞', '中', '马', '文']);
  });

  it('leaves a character that several States share open, with a finding', () => {
    const document = annotateText('阿方表示支持，中国同意。');
    expect(document.mentions.find(({ exact }) => exact === '阿方')).toBeUndefined();
  });
});

it('takes a character before a programme in quotation marks for a State that the text names', () => {
  expect(mentionsOf('一、中国和哈萨克斯坦愿将哈“光明之路”政策同倡议对接。今日双方举行会谈。\n')).toEqual([
    '中国 → state:CN',
    '哈萨克斯坦 → state:KZ',
    '哈 → state:KZ',
  ]);
});
