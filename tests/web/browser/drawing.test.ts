/** The drawing: filters, views, keys, menu, list, picture. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../running-server.ts';
import { waitForGraph } from './open-browser.ts';
import { at, colourIsDrawn, label, RESOLUTION, sampleOpener } from './sample-page.ts';

const open = sampleOpener();

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
