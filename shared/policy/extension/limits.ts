import { registryLimits } from '../../contract/limits.ts';

/** The largest extension, in bytes of UTF-8: as large as the registry takes, and many times what a kommun describes. */
export const maxBytes = registryLimits.extensionBytes;

/** The most lexical tokens of an extension. */
export const maxTokens = 8_000;

/** The most types and fields of an extension, which is what composing it takes time by. */
export const maxElements = 1_000;

/** The deepest that a list of lists, or a value in a default, may be nested. */
export const maxNesting = 10;
