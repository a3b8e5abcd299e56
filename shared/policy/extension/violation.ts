import type { ASTNode } from 'graphql';
import type { PolicyCode } from '../policyCodes.ts';
import type { ExtensionViolation } from './Extension.ts';

/** A violation at a node of the SDL; null for one that has no place of its own. */
export function violation(
  code: PolicyCode,
  coordinate: string,
  node: ASTNode | null,
  message: string,
): ExtensionViolation {
  const start = node?.loc?.startToken;
  return {
    code,
    coordinate,
    message,
    place: start ? { line: start.line, column: start.column } : null,
  };
}
