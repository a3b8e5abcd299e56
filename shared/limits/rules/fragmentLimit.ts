import { Kind } from 'graphql';
import { overLimit } from '../overLimit.ts';
import type { QueryRule } from '../QueryRule.ts';
import { tal } from '../tal.ts';

/** A document defines few fragments: validation compares them with each other, two by two. */
export const fragmentLimit: QueryRule = ({ selecting }, limits) => {
  const count = selecting.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  if (count <= limits.fragments) return null;
  return overLimit(
    'FRAGA_FOR_MANGA_FRAGMENT',
    `Dokumentet har ${tal(count)} fragment; högst ${tal(limits.fragments)} tas emot. Slå ihop fragment, eller dela upp frågan.`,
    limits.fragments,
    count,
  );
};
