import { type DocumentNode, parse } from 'graphql';
import type { Violation } from './Violation.ts';
import { contractIsItsVersion } from './versions/contractIsItsVersion.ts';
import { laterVersionAddsOptional } from './versions/laterVersionAddsOptional.ts';
import { laterVersionKeeps } from './versions/laterVersionKeeps.ts';

/**
 * Every violation in the contract's frozen versions, given as SDL and oldest first, and between the last of them and
 * the contract as it stands; empty when members on every version can be asked. Throws GraphQLError on broken SDL.
 */
export function checkVersions(frozen: readonly string[], current: string): Violation[] {
  const violations: Violation[] = [];
  let earlier: DocumentNode | null = null;
  for (const sdl of frozen) {
    const later = parse(sdl);
    if (earlier) violations.push(...stepViolations(earlier, later));
    earlier = later;
  }
  if (earlier) violations.push(...contractIsItsVersion(earlier, parse(current)));
  return violations;
}

/** What is wrong with one version after another. */
export function stepViolations(earlier: DocumentNode, later: DocumentNode): Violation[] {
  return [...laterVersionKeeps(earlier, later), ...laterVersionAddsOptional(earlier, later)];
}
