/** All tests, from a fresh clone on: installs what they need, runs them, and ends with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommands, buildPage } from './build.mjs';
import { findChromium } from './find-chromium.mjs';
import { installPackages, ROOT } from './install-packages.mjs';

installPackages();
buildCommands();
buildPage();
const report = join(ROOT, 'data', 'test-report.json');
mkdirSync(join(ROOT, 'data'), { recursive: true });
rmSync(report, { force: true });

const inCi = process.env.CI === 'true';
if (!findChromium()) {
  console.error(
    'No Chromium was found or could be installed: THE BROWSER TESTS ARE SKIPPED. Set CHROMIUM_PATH to run them.',
  );
  if (inCi) process.exit(1);
}

const vitest = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: 'inherit' },
);

if (!existsSync(report)) {
  console.error('The test runner ended without a report.');
  process.exit(vitest.status || 1);
}
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
);
const skipped = numPendingTests + numTodoTests;
if (skipped > 0) console.error(`${skipped} tests were skipped.`);
if (inCi && skipped > 0) console.error('In CI nothing may be skipped.');
// A file that fails before its first test has no failed test to count.
const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exit(vitest.status !== 0 || numPassedTests === 0 || failed > 0 || (inCi && skipped > 0) ? 1 : 0);
