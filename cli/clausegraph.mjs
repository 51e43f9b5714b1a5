#!/usr/bin/env node
import { buildCommands, buildPage } from '../scripts/build.mjs';
/** The command as `bin` names it: installs and builds what a fresh clone lacks, then runs the built program. */
import { installPackages } from '../scripts/install-packages.mjs';

installPackages();
buildCommands();
if (['start', 'serve'].includes(process.argv[2] ?? '')) buildPage();
await import('../dist/commands/main.mjs');
