import { fileURLToPath } from 'node:url';

/** The script to fork for a process of its own. Its first argument is the TypeScript file of the project to run. */
export const runner = fileURLToPath(new URL('run.mjs', import.meta.url));
