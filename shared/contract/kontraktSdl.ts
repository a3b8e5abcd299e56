import { readSdl } from './readSdl.ts';

/** The contract's SDL: one graph, split by concept in the .graphql files beside this. */
export const kontraktSdl: string = readSdl(new URL('./', import.meta.url));
