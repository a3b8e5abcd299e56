import type { ExtensionViolation } from './extension/Extension.ts';
import { ownPrefix, type Prefix } from './extension/ownPrefix.ts';
import { readExtension } from './extension/readExtension.ts';
import { extensionRules, extensionTextRules } from './extensionRules.ts';

/** So many are told: an extension with more is not mended one by one. */
const maxTold = 200;

/**
 * Every violation in what a huvudman wants to publish beyond the contract, given as SDL; empty when it may be composed.
 * What cannot be read, or is too large to be, is told by its first breach alone; of others at most 200 are told.
 */
export function checkExtension(sdl: string, huvudman: string): ExtensionViolation[] {
  for (const rule of extensionTextRules) {
    const violations = rule(sdl, huvudman);
    if (violations.length > 0) return violations;
  }
  const prefix = ownPrefix(huvudman) as Prefix;
  const extension = readExtension(sdl, huvudman, prefix);
  return extensionRules.flatMap((rule) => rule(extension)).slice(0, maxTold);
}
