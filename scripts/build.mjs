/** Builds the commands and the page into dist/ when their sources are newer than what stands there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, ROOT } from './install-packages.mjs';

const SHARED = ['model', 'package-lock.json', 'package.json'];
const COMMANDS = {
  what: 'commands',
  made: 'dist/commands/main.mjs',
  from: [...SHARED, 'ingest', 'cypher', 'graph', 'readers', 'exports', 'server', 'cli', 'tsdown.config.ts'],
  tool: ['tsdown/dist/run.mjs', '--logLevel', 'error'],
};
const PAGE = {
  what: 'page',
  made: 'dist/web/index.html',
  from: [...SHARED, 'web', 'vite.config.ts'],
  tool: ['vite/bin/vite.js', 'build', '--logLevel', 'error'],
};

export function buildCommands() {
  build(COMMANDS);
}

export function buildPage() {
  build(PAGE);
}

function build({ what, made, from, tool: [script, ...args] }) {
  const target = join(ROOT, made);
  if (existsSync(target) && statSync(target).mtimeMs >= newest(from.map((path) => join(ROOT, path)))) return;
  console.error(`Building the ${what} …`);
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) {
    console.error(`Building the ${what} failed: see above.`);
    process.exit(1);
  }
}

function newest(paths) {
  return Math.max(0, ...paths.map(newestOf));
}

function newestOf(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPackages();
  buildCommands();
  buildPage();
}
