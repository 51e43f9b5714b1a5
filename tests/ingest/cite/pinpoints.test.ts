/** Places within an instrument, as three languages print them. */
import { expect, test } from 'vitest';
import { citationsOf } from './sentence.ts';

test.each([
  ['in accordance with Article 51 of the {Charter},', ['art51']],
  ['under Article 51, paragraph 4, of the {Charter}', ['art51.4']],
  ['under paragraph 4 of article 51 of the {Charter}', ['art51.4']],
  ['imposed by paragraphs 9 and 11 of {resolution 4011 (2031)}', ['para9', 'para11']],
  ['pursuant to paragraphs 3-5 of {resolution 4011 (2031)}', ['para3', 'para4', 'para5']],
  ['acting under Chapter VII of the {Charter}', ['ch7']],
  ['as set out in annex II to the {Protocol}', ['annex2']],
  ['in operative paragraph 2 (e) of {resolution 4011 (2031)}', ['op2(e)']],
  ['in preambular paragraph 3 of {resolution 4011 (2031)}', ['pp3']],
  ['根据《{甲公约}》第五十一条第四款，', ['art51.4']],
  ['根据《{甲公约}》第十条，', ['art10']],
  ['依据《{甲宪章}》第七章采取行动，', ['ch7']],
  ['重申{第4011(2031)号决议}第9和11段的规定；', ['para9', 'para11']],
  ['{第4011(2031)号决议}执行部分第2(e)段', ['op2(e)']],
  ['в соответствии с пунктом 4 статьи 51 {Устава}', ['art51.4']],
  ['согласно статье 51 {Устава}', ['art51']],
  ['действуя на основании главы VII {Устава}', ['ch7']],
  ['меры, введенные пунктами 9 и 11 {резолюции 4011 (2031)}', ['para9', 'para11']],
] as const)('%s', (text, pinpoints) => {
  expect(citationsOf([text, 'any'])[0]?.pinpoints).toEqual(pinpoints);
});

test.each([
  ['Decides, in paragraph 3 above, to recall {resolution 4011 (2031)},'],
  ['Article 5 of this Agreement applies; the {Convention} does not.'],
  ['双方签署《{甲协定}》。第三条另行商定。'],
  ['Статья 5 утрачивает силу. {Договор} действует.'],
])('no place in: %s', (text) => {
  expect(citationsOf([text, 'any'])[0]?.pinpoints).toEqual([]);
});
