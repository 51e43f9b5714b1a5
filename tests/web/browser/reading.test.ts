/** Reading, selecting, searching, tracing: the page as a lawyer uses it. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../running-server.ts';
import { waitForGraph } from './open-browser.ts';
import { at, colourIsDrawn, label, RESOLUTION, sampleOpener, selectedMarks } from './sample-page.ts';

const open = sampleOpener();

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
    expect(page.url()).toContain(encodeURIComponent(SAMPLE));
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
