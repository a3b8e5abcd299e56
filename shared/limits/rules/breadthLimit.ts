import { Kind } from 'graphql';
import { eachNode } from '../eachNode.ts';
import { overLimit } from '../overLimit.ts';
import type { QueryRule } from '../QueryRule.ts';
import { tal } from '../tal.ts';

/** One selection set has few entries: validation compares them with each other, two by two. */
export const breadthLimit: QueryRule = ({ document }, limits) => {
  let widest = 0;
  eachNode(document, (node) => {
    if (node.kind === Kind.SELECTION_SET) widest = Math.max(widest, node.selections.length);
  });
  if (widest <= limits.breadth) return null;
  return overLimit(
    'FRAGA_FOR_BRED',
    `Frågan har ${tal(widest)} fält bredvid varandra; högst ${tal(limits.breadth)} tas emot. Dela upp den i flera frågor.`,
    limits.breadth,
    widest,
  );
};
