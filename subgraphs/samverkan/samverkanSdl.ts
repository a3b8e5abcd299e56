import { readSdl } from '../../shared/contract/readSdl.ts';

/** The samverkan subgraph's SDL. */
export const samverkanSdl: string = readSdl(new URL('./schema/', import.meta.url));
