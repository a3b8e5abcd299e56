import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Puts `vardnat` among the installed commands, after `npm ci`. npx runs what it finds there at once; a `bin` in the project's
 * own package.json it would first install into its cache, which takes seconds of each call.
 */
const commands = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));
mkdirSync(commands, { recursive: true });
rmSync(`${commands}vardnat`, { force: true });
symlinkSync('../../infra/cli/vardnat.mjs', `${commands}vardnat`);
