import { readSdlWithDirectives } from '../../shared/contract/readSdl.ts';

/** The samverkan subgraph's SDL. */
export const samverkanSdl: string = readSdlWithDirectives(new URL('./schema/', import.meta.url));
