import type { QueryRule } from './QueryRule.ts';
import { aliasLimit } from './rules/aliasLimit.ts';
import { breadthLimit } from './rules/breadthLimit.ts';
import { depthLimit } from './rules/depthLimit.ts';
import { directiveLimit } from './rules/directiveLimit.ts';
import { fieldLimit } from './rules/fieldLimit.ts';
import { fragmentCycle } from './rules/fragmentCycle.ts';
import { fragmentLimit } from './rules/fragmentLimit.ts';
import { introspectionDepthLimit } from './rules/introspectionDepthLimit.ts';
import { introspectionLimit } from './rules/introspectionLimit.ts';
import { operationLimit } from './rules/operationLimit.ts';
import { repeatLimit } from './rules/repeatLimit.ts';

/**
 * The rules on a parsed query, in the order in which they are tried: those that are linear in the text first, those that
 * follow fragments when no cycle is left, and the one that walks the written-out query when its size is known.
 */
export const queryRules: readonly QueryRule[] = [
  operationLimit,
  fragmentLimit,
  directiveLimit,
  aliasLimit,
  breadthLimit,
  fragmentCycle,
  depthLimit,
  introspectionLimit,
  introspectionDepthLimit,
  fieldLimit,
  repeatLimit,
];
