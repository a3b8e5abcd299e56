/**
 * Every rule of the contract and of members' extensions, by the code of its violations. There is one table, so that no
 * code gets two meanings.
 */
export const policyCodes = {
  KEY_WITHOUT_OWNER:
    'A key in kontrakt does not carry the owner, so nobody knows which huvudman to ask.',
  FOREIGN_ENTITY:
    "A field in kontrakt may return another owner's entity, so one party would speak for another.",
  CROSSING_FIELD_NOT_NULLABLE:
    'A field that crosses an owner boundary cannot be null, so a silent party would cost others their answers.',
  ROOT_FIELD_IN_CONTRACT: 'kontrakt has a root field, which has no owner and so nobody to ask.',
  REQUIRES_ARGUMENT:
    '@requires selects a field with arguments, which the stock gateway gets silently wrong.',
  NOT_READ_ONLY:
    'The supergraph has a Mutation or Subscription type, but the network view is read-only.',
  MISSING_DESCRIPTION: 'Something that a client meets has no description.',
  VERSION_TAKES_AWAY:
    'A later version of the contract lacks something of an earlier one, or has it otherwise.',
  VERSION_DEMANDS:
    'A later version of the contract adds something that members on an earlier one cannot leave out.',
  VERSION_NOT_FROZEN: 'The contract has changed, but its version number has not.',
  NO_PREFIX: "The publisher's id gives no prefix for an extension.",
  EXTENSION_TOO_LARGE: 'An extension is larger than can be read and composed at once.',
  NON_ASCII_NAME: 'A name in an extension has letters that look like others.',
  INVISIBLE_CHARACTER: 'An extension holds characters that cannot be seen.',
  PERSONNUMMER_IN_EXTENSION: 'An extension holds what looks like a personnummer.',
  NOT_GRAPHQL: 'An extension cannot be read as a schema.',
  EXECUTABLE_DEFINITION: 'An extension holds a query or a fragment.',
  DIRECTIVE_DEFINED: 'An extension declares a directive.',
  SCHEMA_DEFINED: 'An extension says which types are the roots.',
  LINK_NOT_ALLOWED: 'An extension links another specification, or renames what it imports.',
  COMPOSE_DIRECTIVE: 'An extension brings a directive into the supergraph.',
  WRITES_IN_EXTENSION: 'An extension has a Mutation or Subscription type.',
  EXTENDS_TYPE: 'An extension extends a type.',
  UNPREFIXED_TYPE: "A type of an extension does not carry its owner's prefix.",
  LOOKALIKE_PREFIX: "A name in an extension looks like its owner's prefix, or like another's.",
  SHADOWED_SCALAR: 'A type of an extension has the name of a scalar that means the same to all.',
  OWN_SCALAR: 'An extension declares a scalar, whose values nobody could check.',
  RESERVED_NAME: 'A name in an extension is one that GraphQL or Federation keeps for itself.',
  FIELD_ON_FOREIGN_TYPE: "An extension adds a field to another's type, or to one of the contract.",
  FOREIGN_ENUM_VALUE: "An extension declares values of another's enum.",
  FOREIGN_UNION_MEMBER: "An extension declares members of another's union.",
  FOREIGN_INTERFACE:
    "An extension makes a type implement another's interface, or another's type implement one.",
  NEW_KEY: 'An extension keys a type otherwise than the contract does.',
  STUB_RESOLVABLE: "A reference in an extension offers to answer for another's entity.",
  STUB_NOT_BARE: 'A reference in an extension says more than the key.',
  OVERRIDE: 'An extension takes over a field.',
  INTERFACE_OBJECT: 'An extension makes an object of an interface.',
  SHAREABLE: 'An extension shares a field, so that one would answer for another.',
  DIRECTIVE_NOT_ALLOWED: 'An extension uses a directive that is not on the list.',
  UNPREFIXED_ROOT_FIELD: "A field of Query in an extension does not carry its owner's prefix.",
  EXTENSION_FIELD_NOT_NULLABLE:
    'A field in an extension cannot be null, so a silent owner would cost others their answers.',
  UNKNOWN_TYPE: 'An extension uses a type that it does not declare.',
  DEFINED_TWICE: 'An extension declares something twice.',
  PUBLISHES_NOTHING: 'An extension has no field of Query.',
  DOES_NOT_COMPOSE: 'An extension follows the rules, but cannot be composed with the network.',
  TOO_SLOW_TO_COMPOSE: 'An extension takes too long, or too much memory, to compose.',
  CHANGES_THE_NETWORK: "Composed, an extension changes something that is not its owner's.",
} as const;

export type PolicyCode = keyof typeof policyCodes;
