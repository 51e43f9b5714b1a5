/** The sample open in a real browser, over a real server and a real store: what each browser test begins with. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { SAMPLE, startTestServer, type TestServer } from '../../running-server.ts';
import { type OpenPage, openBrowser, openPage } from './open-browser.ts';

export const RESOLUTION = 'instrument:A/RES/73/27';

/** Starts before the tests of a file and ends after them; gives the way to open a page. */
export function sampleOpener(): (state?: string, options?: BrowserContextOptions) => Promise<OpenPage> {
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
  return async (state = '', options = {}) => {
    const opened = await openPage(browser, `${server.address}${state}`, options);
    await opened.page.locator('.cl, .page tbody tr').first().waitFor();
    return opened;
  };
}

/** The address of the sample with something more. */
export const at = (more: string) => `#/read?doc=${encodeURIComponent(SAMPLE)}${more}`;
export const selectedMarks = (page: Page) => page.locator('.text .m.sel');
export const label = (page: Page, id: string) => page.locator(`.label[data-id="${id}"]`);

/** Whether the drawing shows a colour: decoded in the page itself, from what a camera would see. */
export async function colourIsDrawn(page: Page, colour: readonly number[]): Promise<boolean> {
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
