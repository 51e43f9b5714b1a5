/** The console: Cypher and questions, answers that paint the text, errors where they are, and cancelling. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { at, sampleOpener } from './sample-page.ts';

const open = sampleOpener();

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
