import type { ExtensionRule, ExtensionTextRule } from './extension/Extension.ts';
import { composeDirective } from './extension/rules/COMPOSE_DIRECTIVE.ts';
import { definedTwice } from './extension/rules/DEFINED_TWICE.ts';
import { directiveDefined } from './extension/rules/DIRECTIVE_DEFINED.ts';
import { directiveNotAllowed } from './extension/rules/DIRECTIVE_NOT_ALLOWED.ts';
import { executableDefinition } from './extension/rules/EXECUTABLE_DEFINITION.ts';
import { extendsType } from './extension/rules/EXTENDS_TYPE.ts';
import { extensionFieldNotNullable } from './extension/rules/EXTENSION_FIELD_NOT_NULLABLE.ts';
import { extensionTooLarge } from './extension/rules/EXTENSION_TOO_LARGE.ts';
import { fieldOnForeignType } from './extension/rules/FIELD_ON_FOREIGN_TYPE.ts';
import { foreignEnumValue } from './extension/rules/FOREIGN_ENUM_VALUE.ts';
import { foreignInterface } from './extension/rules/FOREIGN_INTERFACE.ts';
import { foreignUnionMember } from './extension/rules/FOREIGN_UNION_MEMBER.ts';
import { interfaceObject } from './extension/rules/INTERFACE_OBJECT.ts';
import { invisibleCharacter } from './extension/rules/INVISIBLE_CHARACTER.ts';
import { linkNotAllowed } from './extension/rules/LINK_NOT_ALLOWED.ts';
import { lookalikePrefix } from './extension/rules/LOOKALIKE_PREFIX.ts';
import { newKey } from './extension/rules/NEW_KEY.ts';
import { noPrefix } from './extension/rules/NO_PREFIX.ts';
import { nonAsciiName } from './extension/rules/NON_ASCII_NAME.ts';
import { notGraphql } from './extension/rules/NOT_GRAPHQL.ts';
import { overrideDirective } from './extension/rules/OVERRIDE.ts';
import { ownScalar } from './extension/rules/OWN_SCALAR.ts';
import { personnummerInExtension } from './extension/rules/PERSONNUMMER_IN_EXTENSION.ts';
import { publishesNothing } from './extension/rules/PUBLISHES_NOTHING.ts';
import { reservedName } from './extension/rules/RESERVED_NAME.ts';
import { schemaDefined } from './extension/rules/SCHEMA_DEFINED.ts';
import { shadowedScalar } from './extension/rules/SHADOWED_SCALAR.ts';
import { shareableDirective } from './extension/rules/SHAREABLE.ts';
import { stubNotBare } from './extension/rules/STUB_NOT_BARE.ts';
import { stubResolvable } from './extension/rules/STUB_RESOLVABLE.ts';
import { unknownType } from './extension/rules/UNKNOWN_TYPE.ts';
import { unprefixedRootField } from './extension/rules/UNPREFIXED_ROOT_FIELD.ts';
import { unprefixedType } from './extension/rules/UNPREFIXED_TYPE.ts';
import { writesInExtension } from './extension/rules/WRITES_IN_EXTENSION.ts';

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
