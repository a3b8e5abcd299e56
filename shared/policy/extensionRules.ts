import type { ExtensionRule, ExtensionTextRule } from './extension/Extension.ts';
import { composeDirective } from './extension/rules/composeDirective.ts';
import { definedTwice } from './extension/rules/definedTwice.ts';
import { directiveDefined } from './extension/rules/directiveDefined.ts';
import { directiveNotAllowed } from './extension/rules/directiveNotAllowed.ts';
import { executableDefinition } from './extension/rules/executableDefinition.ts';
import { extendsType } from './extension/rules/extendsType.ts';
import { extensionFieldNotNullable } from './extension/rules/extensionFieldNotNullable.ts';
import { extensionTooLarge } from './extension/rules/extensionTooLarge.ts';
import { fieldOnForeignType } from './extension/rules/fieldOnForeignType.ts';
import { foreignEnumValue } from './extension/rules/foreignEnumValue.ts';
import { foreignInterface } from './extension/rules/foreignInterface.ts';
import { foreignUnionMember } from './extension/rules/foreignUnionMember.ts';
import { interfaceObject } from './extension/rules/interfaceObject.ts';
import { invisibleCharacter } from './extension/rules/invisibleCharacter.ts';
import { linkNotAllowed } from './extension/rules/linkNotAllowed.ts';
import { lookalikePrefix } from './extension/rules/lookalikePrefix.ts';
import { newKey } from './extension/rules/newKey.ts';
import { nonAsciiName } from './extension/rules/nonAsciiName.ts';
import { noPrefix } from './extension/rules/noPrefix.ts';
import { notGraphql } from './extension/rules/notGraphql.ts';
import { overrideDirective } from './extension/rules/overrideDirective.ts';
import { ownScalar } from './extension/rules/ownScalar.ts';
import { personnummerInExtension } from './extension/rules/personnummerInExtension.ts';
import { publishesNothing } from './extension/rules/publishesNothing.ts';
import { reservedName } from './extension/rules/reservedName.ts';
import { schemaDefined } from './extension/rules/schemaDefined.ts';
import { shadowedScalar } from './extension/rules/shadowedScalar.ts';
import { shareableDirective } from './extension/rules/shareableDirective.ts';
import { stubNotBare } from './extension/rules/stubNotBare.ts';
import { stubResolvable } from './extension/rules/stubResolvable.ts';
import { unknownType } from './extension/rules/unknownType.ts';
import { unprefixedRootField } from './extension/rules/unprefixedRootField.ts';
import { unprefixedType } from './extension/rules/unprefixedType.ts';
import { writesInExtension } from './extension/rules/writesInExtension.ts';

/** What must hold of an extension as text, in the order in which it is checked: the first that does not is told alone. */
export const extensionTextRules: readonly ExtensionTextRule[] = [
  noPrefix,
  extensionTooLarge,
  nonAsciiName,
  invisibleCharacter,
  personnummerInExtension,
  notGraphql,
];

/** What must hold of an extension that can be read, in the order in which violations are told. */
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
