/** axe finds nothing on any page, in either theme, wide or narrow, with everything open. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../running-server.ts';
import { sampleOpener } from './sample-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const open = sampleOpener();

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
};

async function violations(page: Page): Promise<readonly string[]> {
  // The policy of the page lets no foreign script in; the test's own goes round it.
  await page.evaluate(AXE);
  const found = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: { run(target: Document, options: object): Promise<{ violations: readonly Violation[] }> };
    };
    return (await axe.run(document, { runOnly: tags })).violations;
  }, TAGS);
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join(' | ')}`,
  );
}

const read = `#/read?doc=${encodeURIComponent(SAMPLE)}`;
const selected = '&sel=instrument%3AA%2FRES%2F73%2F27';
const everything = '&show=Document,Clause,Instrument,planned,State,Organisation';

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const wide = { width: 1600, height: 950 };
  it.each<[string, string, BrowserContextOptions['viewport']]>([
    ['the text, the graph and a card', `${read}${selected}${everything}`, wide],
    [
      'a clause card on a laptop',
      `${read}&sel=${encodeURIComponent(`${SAMPLE}#7`)}&view=layers`,
      { width: 1280, height: 800 },
    ],
    ['the questions', `${read}&console=questions`, wide],
    ['the editor', `${read}&console=cypher`, wide],
    ['tabs in a narrow window', read, { width: 800, height: 900 }],
    ['the library', '#/library', wide],
    ['the concordance', '#/trace?of-trace=instrument%3AA%2FRES%2F73%2F27', wide],
  ])('%s', async (_, state, viewport) => {
    const { page } = await open(state, { colorScheme, viewport: viewport ?? null });
    if (state.includes('cypher')) {
      await page.locator('.editor .cm-content').waitFor();
      await page.getByRole('button', { name: /^Run/ }).click();
      await page.locator('.result tbody tr').first().waitFor();
    }
    await page.waitForTimeout(800);
    expect(await violations(page)).toEqual([]);
  });

  it('the list of what is drawn, and the sheet of keys', async () => {
    const { page } = await open(read, { colorScheme });
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.locator('.list li').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.locator('dialog[open]').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
