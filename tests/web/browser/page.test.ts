/** The page in a real browser, over a real server, a real store and the sample as it was ingested. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE, startTestServer, type TestServer } from '../../running-server.ts';
import { openBrowser, openPage, waitForGraph } from './open-browser.ts';

const RESOLUTION = 'instrument:A/RES/73/27';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const open = async (state = '') => {
  const opened = await openPage(browser, `${server.address}${state}`);
  await opened.page.locator('.cl').first().waitFor();
  return opened;
};
const at = (more: string) => `#/read?doc=${encodeURIComponent(SAMPLE)}${more}`;
const selectedMarks = (page: Page) => page.locator('.text .m.sel');
const label = (page: Page, id: string) => page.locator(`.label[data-id="${id}"]`);

describe('the first look', () => {
  it('shows text and graph of the first document, and complains about nothing', async () => {
    const { page, complaints } = await open();
    await waitForGraph(page);
    expect(await page.locator('h1').first().innerText()).toBe('中華人民共和國和俄羅斯聯邦外交部長聯合聲明');
    expect(await page.locator('.outline button').count()).toBe(13);
    expect(await page.locator('.meta').innerText()).toContain('13 clauses');
    expect(await page.locator('.meta').innerText()).toContain('quotes match the text');
    expect(await page.locator('.legend').innerText()).toMatch(/Clauses 13/);
    expect(await colourIsDrawn(page, [0xa5, 0x34, 0x1f])).toBe(true);
    expect(page.url()).toContain(encodeURIComponent(SAMPLE).replaceAll('%3A', '%3A'));
    expect(complaints).toEqual([]);
  });

  it('marks every mention with real elements in the language of the text', async () => {
    const { page } = await open();
    const mark = page.locator('.text .m.i [role=button]').first();
    expect(await mark.getAttribute('tabindex')).toBe('0');
    expect(await mark.getAttribute('aria-label')).toMatch(/, Instrument$/);
    expect(await page.locator('.body').first().getAttribute('lang')).toBe('zh-Hant');
  });
});

describe('selection', () => {
  it('goes from the text to graph, card and address, and Back takes it away', async () => {
    const { page } = await open();
    await waitForGraph(page);
    await page.locator('.margin button', { hasText: 'A/RES/73/27' }).click();
    await page.locator('.card h2', { hasText: '73/27' }).waitFor();
    expect(await selectedMarks(page).first().innerText()).toBe('聯合國大會第73/27號決議');
    expect(await label(page, RESOLUTION).getAttribute('aria-pressed')).toBe('true');
    expect(page.url()).toContain('sel=instrument');
    expect(await page.locator('.card').innerText()).toContain('Cited by 1 clause');
    expect(await page.locator('.card .quote .act').first().innerText()).toContain('根據');
    await page.goBack();
    await expect.poll(() => selectedMarks(page).count()).toBe(0);
  });

  it('goes from the drawing to the text by a click on the canvas', async () => {
    const { page } = await open();
    await waitForGraph(page);
    const box = await label(page, RESOLUTION).boundingBox();
    if (!box) throw new Error('the node has no place');
    await page.mouse.click(box.x, box.y);
    await page.locator('.card h2', { hasText: '73/27' }).waitFor();
    await expect.poll(() => selectedMarks(page).first().isVisible()).toBe(true);
  });

  it('steps through the places of what is selected with n and p', async () => {
    const { page } = await open(at('&sel=state%3ACN'));
    await page.locator('.text').focus();
    await page.keyboard.press('n');
    const first = page.url();
    await page.keyboard.press('n');
    expect(page.url()).not.toBe(first);
    await page.keyboard.press('p');
    expect(page.url()).toBe(first);
    expect(await page.locator('.steps').innerText()).toMatch(/1 of \d+/);
  });

  it('shows on a clause card what the clause cites', async () => {
    const { page } = await open();
    await page.locator('.outline button', { hasText: /^7$/ }).click();
    await page.locator('.card h3', { hasText: 'Cites 4 instruments' }).waitFor();
    expect(await page.locator('.cl.on').count()).toBe(1);
  });
});

describe('the graph', () => {
  it('filters by the legend and keeps the counts', async () => {
    const { page } = await open();
    await waitForGraph(page);
    expect(await page.locator('.label.is-State').count()).toBe(0);
    await page.getByRole('button', { name: /^States \d+/ }).click();
    await expect.poll(() => page.locator('.label.is-State').count()).toBeGreaterThanOrEqual(6);
    await page.getByRole('button', { name: /^Instruments \d+/ }).click();
    await expect.poll(() => page.locator('.label.is-Instrument').count()).toBe(0);
  });

  it('changes its view and keeps the selection', async () => {
    const { page } = await open(at(`&sel=${encodeURIComponent(RESOLUTION)}`));
    await waitForGraph(page);
    for (const view of ['Force', 'Layers', 'Time']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await page.waitForTimeout(300);
      expect(await label(page, RESOLUTION).getAttribute('aria-pressed')).toBe('true');
      expect(await colourIsDrawn(page, [0xa5, 0x34, 0x1f])).toBe(true);
    }
  });

  it('is walked by arrow keys, expanded by Enter, and undone', async () => {
    const { page } = await open();
    await waitForGraph(page);
    await label(page, RESOLUTION).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(`${SAMPLE}#7`);
    await label(page, RESOLUTION).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await expect.poll(() => page.locator('.label.is-Organisation').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.label.is-Organisation').count()).toBe(0);
  });

  it('has a menu with keys, and hides what it is told to', async () => {
    const { page } = await open();
    await waitForGraph(page);
    await label(page, RESOLUTION).focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Hide' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('[role=menu]').count()).toBe(0);
    await label(page, RESOLUTION).click({ button: 'right', force: true, position: { x: 0, y: 0 } });
    await page.getByRole('menuitem', { name: 'Hide' }).click();
    await expect.poll(() => label(page, RESOLUTION).count()).toBe(0);
  });

  it('is a list, too, with the same things in it', async () => {
    const { page } = await open();
    await waitForGraph(page);
    const drawn = await page.locator('.label').count();
    await page.getByRole('button', { name: 'List', exact: true }).click();
    expect(await page.locator('.list > section > ul > li').count()).toBe(drawn);
    await page.locator('.list .link', { hasText: 'A/RES/73/27' }).first().click();
    await page.locator('.card h2', { hasText: '73/27' }).waitFor();
  });

  it('is saved as a picture with real text', async () => {
    const { page } = await open();
    await waitForGraph(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save image' }).click(),
    ]);
    const svg = await readFile(await download.path(), 'utf8');
    expect(svg).toContain('A/RES/73/27');
  });
});

describe('search', () => {
  it('opens by Ctrl-K and finds by symbol and in any script', async () => {
    const { page } = await open();
    for (const words of ['73/27', '联合国大会第73/27号决议']) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(words);
      await page.locator('.hits [aria-selected=true]', { hasText: '73/27' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.card h2', { hasText: '73/27' }).waitFor();
      await page.keyboard.press('Escape');
    }
  });

  it('says what to do when nothing is found', async () => {
    const { page } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('zzzzqqq');
    await page.locator('.hits', { hasText: 'Nothing found' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.hits').isVisible()).toBe(false);
  });
});

describe('the console', () => {
  const run = async (page: Page, query: string) => {
    await page.locator('.editor .cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(query);
    await page.keyboard.press('Control+Enter');
  };

  it('answers as a table that paints the text, and as JSON', async () => {
    const { page, complaints } = await open(at('&console=cypher'));
    await page.locator('.editor .cm-content').waitFor();
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.locator('.result tbody tr').first().waitFor();
    expect(await page.locator('.bar small').innerText()).toMatch(/^\d+ rows · \d+ ms · embedded$/);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
    await page.getByRole('columnheader', { name: 'instrument' }).getByRole('button').click();
    expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('instrument');
    await page.locator('.result .seg').getByRole('button', { name: 'JSON' }).click();
    expect(JSON.parse(await page.locator('.result pre').innerText())[0]).toHaveProperty('instrument');
    expect(complaints).toEqual([]);
  });

  it('underlines an error where it is, and completes from the schema', async () => {
    const { page } = await open(at('&console=cypher'));
    await page.locator('.editor .cm-content').waitFor();
    await run(page, 'MATCH (c:Clause) RETRUN c');
    await page.locator('.problem[role=alert]').waitFor();
    await page.locator('.editor .cm-lintRange-error').waitFor();
    await page.locator('.editor .cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('MATCH (c:Inst');
    await page.locator('.cm-tooltip-autocomplete', { hasText: 'Instrument' }).waitFor();
  });

  it('takes parameters, and says what is wrong with them', async () => {
    const { page } = await open(at('&console=cypher'));
    await page.locator('.editor .cm-content').waitFor();
    await page.getByLabel('Parameters (JSON)').fill('{"number": "7"}');
    await run(page, 'MATCH (c:Clause {number: $number}) RETURN c AS clause');
    await page.locator('.result tbody tr').first().waitFor();
    await page.locator('.result tbody .link').first().click();
    await page.locator('.card h2', { hasText: 'clause 7' }).waitFor();
    await page.getByLabel('Parameters (JSON)').fill('{number');
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.locator('.problem', { hasText: 'not valid JSON' }).waitFor();
  });

  it('cancels a query that takes too long', async () => {
    const { page } = await open(at('&console=cypher'));
    await page.locator('.editor .cm-content').waitFor();
    await run(page, 'UNWIND range(1, 100000000) AS x UNWIND range(1, 1000) AS y RETURN count(x + y) AS n');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.drawer', { hasText: 'was cancelled' }).waitFor();
  });

  it('asks every named question at one click', async () => {
    const { page } = await open(at('&console=questions'));
    await page.locator('.questions li button').first().waitFor();
    const questions = await page.locator('.questions li button').all();
    expect(questions.length).toBeGreaterThan(5);
    for (const question of questions) {
      await question.click();
      await page.locator('.result').waitFor();
      expect(await page.locator('.problem').count(), await question.innerText()).toBe(0);
    }
  });
});

describe('the other pages', () => {
  it('trace an instrument to the words that cite it, and save them', async () => {
    const { page } = await open(at(`&sel=${encodeURIComponent(RESOLUTION)}`));
    await page.locator('.card').getByRole('button', { name: 'Trace' }).click();
    const row = page.locator('.trace tbody tr');
    await row.first().waitFor();
    expect(await row.first().innerText()).toMatch(
      /clause 7, paragraph 1[\s\S]*根據[\s\S]*basis[\s\S]*聯合國大會第73\/27號決議/,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('聯合國大會第73/27號決議');
    await page.locator('.kwic').first().click();
    await expect.poll(() => selectedMarks(page).first().isVisible()).toBe(true);
  });

  it('list the documents with what is uncertain in them', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Library' }).click();
    await page.locator('.library tbody tr').first().waitFor();
    await page.getByLabel('Filter').fill('no such thing');
    await page.locator('.empty', { hasText: 'No document matches' }).waitFor();
    await page.getByLabel('Filter').fill('2020-09');
    await page.locator('.library tbody .link').first().click();
    await page.locator('.cl').first().waitFor();
  });
});

describe('how it is set up', () => {
  it.each([
    ['zh-Hant', '文庫'],
    ['zh-Hans', '文库'],
    ['ru', 'Библиотека'],
  ])('speaks %s', async (language, library) => {
    const { page } = await open();
    await page.locator('.lang select').selectOption(language);
    await page.getByRole('button', { name: library }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.reload();
    await page.getByRole('button', { name: library }).waitFor();
  });

  it('moves its borders by keys, and remembers them', async () => {
    const { page } = await open();
    const border = page.getByRole('separator', { name: /between text and graph/ });
    await border.focus();
    for (let times = 0; times < 5; times += 1) await page.keyboard.press('ArrowRight');
    expect(await border.getAttribute('aria-valuenow')).toBe('50');
    await page.reload();
    expect(await border.getAttribute('aria-valuenow')).toBe('50');
  });

  it('folds its parts away, and goes on tabs in a narrow window', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'View', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Graph' }).uncheck();
    await expect.poll(() => page.locator('.graph').count()).toBe(0);
    await page.setViewportSize({ width: 800, height: 900 });
    await page.getByRole('tab', { name: 'Graph' }).click();
    await waitForGraph(page);
    expect(await page.locator('.reader').count()).toBe(0);
  });

  it('prints the text with a note for each citation', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-notes li').count()).toBeGreaterThanOrEqual(10);
    expect(await page.locator('.print-notes').isVisible()).toBe(true);
    expect(await page.locator('.header').isVisible()).toBe(false);
  });
});

/** Whether the drawing shows a colour: decoded in the page itself, from what a camera would see. */
async function colourIsDrawn(page: Page, colour: readonly number[]): Promise<boolean> {
  const picture = (await page.locator('.canvas').screenshot()).toString('base64');
  return page.evaluate(
    async ([data, wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (wanted.every((part, index) => Math.abs(part - (pixels[at + index] ?? 0)) < 4)) count += 1;
      }
      return count > 200;
    },
    [picture, colour] as const,
  );
}
