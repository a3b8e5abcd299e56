import { fileURLToPath } from 'node:url';

/** What a process of its own is forked with to run a TypeScript file of the project, which is its first argument. */
export const runner = fileURLToPath(new URL('run.mjs', import.meta.url));
