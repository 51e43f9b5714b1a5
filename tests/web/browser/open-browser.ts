/** A real Chromium: the one that CHROMIUM_PATH names, Debian's, or Playwright's own. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';

export function openBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  const path = named ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((one) => existsSync(one));
  return chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox'] });
}

export type OpenPage = {
  readonly page: Page;
  /** Whatever the page complained about: broken policies, failed requests, errors. */
  readonly complaints: readonly string[];
};

/** In English and in light, unless told otherwise; each page begins with nothing remembered. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1600, height: 950 },
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Reading pixels back is what picking a node is.
    if (message.type() === 'error' && !message.text().includes('GL Driver')) complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints };
}

/** The first drawing is there when its first label has a place. */
export async function waitForGraph(page: Page): Promise<void> {
  await page.locator('.label .name:not([hidden])').first().waitFor();
  await page.waitForTimeout(300);
}
