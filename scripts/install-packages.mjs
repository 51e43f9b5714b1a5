/** Installs the packages when they are missing or older than the lock file: so that one command is enough after a clone. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  console.error(`clausegraph needs Node 20.12 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

export function installPackages() {
  const lock = join(ROOT, 'package-lock.json');
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing packages …');
  // A registry may lack packages of foreign platforms that the lock file names; npm ci then refuses, install does not.
  if (npm('ci', '--no-audit', '--no-fund', '--loglevel=error')) return;
  if (npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error')) return;
  console.error('The packages could not be installed. Is a package registry reachable? Then run the command again.');
  process.exit(6);
}

function npm(...args) {
  return (
    spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0
  );
}
