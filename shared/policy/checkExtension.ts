import {
  type ExtensionRule,
  type ExtensionTextRule,
  type ExtensionViolation,
  readExtension,
} from './extension/Extension.ts';
import { ownPrefix, type Prefix } from './extension/prefix.ts';
import {
  definedTwice,
  executableDefinition,
  extensionFieldNotNullable,
  publishesNothing,
  schemaDefined,
  unknownType,
  writesInExtension,
} from './extension/rules/definitions.ts';
import {
  composeDirective,
  directiveDefined,
  directiveNotAllowed,
  interfaceObject,
  linkNotAllowed,
  overrideDirective,
  shareableDirective,
} from './extension/rules/directives.ts';
import {
  extendsType,
  fieldOnForeignType,
  foreignEnumValue,
  foreignInterface,
  foreignUnionMember,
} from './extension/rules/foreign.ts';
import {
  lookalikePrefix,
  ownScalar,
  reservedName,
  shadowedScalar,
  unprefixedRootField,
  unprefixedType,
} from './extension/rules/names.ts';
import { newKey, stubNotBare, stubResolvable } from './extension/rules/references.ts';
import {
  extensionTooLarge,
  invisibleCharacter,
  nonAsciiName,
  noPrefix,
  notGraphql,
  personnummerInExtension,
} from './extension/rules/text.ts';

/** What must hold of an extension as text, in the order in which it is checked: only the first that fails is reported. */
export const extensionTextRules: readonly ExtensionTextRule[] = [
  noPrefix,
  extensionTooLarge,
  nonAsciiName,
  invisibleCharacter,
  personnummerInExtension,
  notGraphql,
];

/** What must hold of an extension that can be read, in the order in which violations are reported. */
export const extensionRules: readonly ExtensionRule[] = [
  executableDefinition,
  directiveDefined,
  schemaDefined,
  linkNotAllowed,
  composeDirective,
  writesInExtension,
  extendsType,
  unprefixedType,
  lookalikePrefix,
  shadowedScalar,
  ownScalar,
  reservedName,
  fieldOnForeignType,
  foreignEnumValue,
  foreignUnionMember,
  foreignInterface,
  newKey,
  stubResolvable,
  stubNotBare,
  overrideDirective,
  interfaceObject,
  shareableDirective,
  directiveNotAllowed,
  unprefixedRootField,
  extensionFieldNotNullable,
  unknownType,
  definedTwice,
  publishesNothing,
];

/** At most so many are reported: nobody mends more one by one. */
const maxTold = 200;

/**
 * Every violation in what a huvudman wants to publish beyond the contract, given as SDL; empty when it may be composed.
 * An extension that cannot be read, or is too large, gives its first violation only; others give at most 200.
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
