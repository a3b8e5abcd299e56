import { mkdir } from 'node:fs/promises';
import { viteBuild } from '../portal/chromium.ts';
import { onceARun } from '../runner/onceARun.ts';

/**
 * Builds the pages of the workplace as they stand in the tree to where each subgraph serves them from: once a run, for no
 * test may take away what another's browser is loading.
 */
export const buildPages = () =>
  onceARun('workplace', async (mark) => {
    await viteBuild('shared/workplace/app', ['--logLevel', 'warn']);
    await mkdir(mark);
  });
