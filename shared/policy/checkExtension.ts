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

/** The rules of an extension as text, in order. Only the first breach is reported. */
export const extensionTextRules: readonly ExtensionTextRule[] = [
  noPrefix,
  extensionTooLarge,
  nonAsciiName,
  invisibleCharacter,
  personnummerInExtension,
  notGraphql,
];

/** The rules of a readable extension, in the order of the report. */
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

/** The most violations to report. Nobody mends more one by one. */
const maxReported = 200;

/**
 * Every violation in an extension of the contract that a huvudman wants to publish, given as SDL. Empty when it may be
 * composed. An extension that is unreadable or too large gives its first violation only. Others give at most 200.
 */
export function checkExtension(sdl: string, huvudman: string): ExtensionViolation[] {
  for (const rule of extensionTextRules) {
    const violations = rule(sdl, huvudman);
    if (violations.length > 0) return violations;
  }
  const prefix = ownPrefix(huvudman) as Prefix;
  const extension = readExtension(sdl, huvudman, prefix);
  return extensionRules.flatMap((rule) => rule(extension)).slice(0, maxReported);
}
