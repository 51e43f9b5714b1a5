/** A Chromium for the browser tests: one that is there, else Debian's package (as root), else Playwright's own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install-packages.mjs';

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
// Without CJK fonts Chinese is drawn as empty boxes, and the tests look at what is drawn.
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-dejavu-core'];

/** Sets CHROMIUM_PATH, or answers false. */
export function findChromium() {
  if (!present() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES]);
  }
  const found = present() ?? playwrights();
  if (found) process.env.CHROMIUM_PATH = found;
  return Boolean(found);
}

function present() {
  return PLACES.find((place) => place && existsSync(place));
}

function playwrights() {
  const cli = join(ROOT, 'node_modules/playwright/cli.js');
  if (run(process.execPath, [cli, 'install', 'chromium']).status !== 0) return undefined;
  const where = spawnSync(
    process.execPath,
    ['-e', "process.stdout.write(require('playwright').chromium.executablePath())"],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  ).stdout;
  return existsSync(where) ? where : undefined;
}

function run(command, args) {
  return spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
