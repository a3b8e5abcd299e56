import { readSdl } from './readSdl.ts';

/** The contract's SDL: one graph, split by concept into the .graphql files of schema/. */
export const kontraktSdl: string = readSdl(new URL('schema/', import.meta.url));
