import type { ValueTransformer } from 'typeorm';
import type { Ore } from './belopp.ts';

/**
 * Reads a bigint column as a safe integer with every driver (mysql2 gives strings). Throws RangeError for a value that
 * would be rounded.
 */
export const oreColumn: ValueTransformer = {
  to: (ore: Ore | null | undefined) => ore,
  from: (stored: string | number | null) => {
    if (stored === null) return null;
    const ore = Number(stored);
    if (!Number.isSafeInteger(ore)) throw new RangeError(`stored amount out of range: ${stored}`);
    return ore;
  },
};
