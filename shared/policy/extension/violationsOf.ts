import {
  type ExtensionRule,
  type ExtensionTextRule,
  type ExtensionViolation,
  readExtension,
} from './Extension.ts';
import { ownPrefix, type Prefix } from './prefix.ts';

/** For tests: the `@link` that every extension begins with. */
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/**
 * For tests: a rule's violations in an extension of tierp's, each as 'CODE coordinate'. The link is added to the SDL.
 */
export function violationsOf(rule: ExtensionRule, sdl: string): string[] {
  return violationsOfWhole(rule, `${link}\n${sdl}`);
}

/** For tests: as `violationsOf`, for a complete SDL. */
export function violationsOfWhole(rule: ExtensionRule, sdl: string, huvudman = 'tierp'): string[] {
  return named(rule(readExtension(sdl, huvudman, ownPrefix(huvudman) as Prefix)));
}

/** For tests: a rule's violations in a text, each as 'CODE coordinate'. */
export function violationsOfText(
  rule: ExtensionTextRule,
  sdl: string,
  huvudman = 'tierp',
): string[] {
  return named(rule(sdl, huvudman));
}

function named(violations: ExtensionViolation[]): string[] {
  return violations.map(({ code, coordinate }) => `${code} ${coordinate}`);
}
