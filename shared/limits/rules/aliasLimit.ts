import { Kind } from 'graphql';
import { eachNode } from '../eachNode.ts';
import { overLimit } from '../overLimit.ts';
import type { QueryRule } from '../QueryRule.ts';
import { tal } from '../tal.ts';

/** A document holds few aliases: by them one field is asked for over and over. */
export const aliasLimit: QueryRule = ({ document }, limits) => {
  let count = 0;
  eachNode(document, (node) => {
    if (node.kind === Kind.FIELD && node.alias) count += 1;
  });
  if (count <= limits.aliases) return null;
  return overLimit(
    'FRAGA_FOR_MANGA_ALIAS',
    `Frågan har ${tal(count)} alias; högst ${tal(limits.aliases)} tas emot. Dela upp den i flera frågor.`,
    limits.aliases,
    count,
  );
};
