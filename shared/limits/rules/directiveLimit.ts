import { Kind } from 'graphql';
import { eachNode } from '../eachNode.ts';
import { overLimit } from '../overLimit.ts';
import type { QueryRule } from '../QueryRule.ts';
import { tal } from '../tal.ts';

/** A document holds few directives, known or not: each is looked up and validated. */
export const directiveLimit: QueryRule = ({ document }, limits) => {
  let count = 0;
  eachNode(document, ({ kind }) => {
    if (kind === Kind.DIRECTIVE) count += 1;
  });
  if (count <= limits.directives) return null;
  return overLimit(
    'FRAGA_FOR_MANGA_DIREKTIV',
    `Frågan har ${tal(count)} direktiv; högst ${tal(limits.directives)} tas emot. Ta bort dem som inte behövs, eller dela upp frågan.`,
    limits.directives,
    count,
  );
};
