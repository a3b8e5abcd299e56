/** Every rule of the contract, by the code of its violations. One table, so that no code gets two meanings. */
export const policyCodes = {
  KEY_WITHOUT_OWNER:
    'A key in kontrakt does not carry the owner, so nobody knows which huvudman to ask.',
  FOREIGN_ENTITY:
    "A field in kontrakt may return another owner's entity, so one party would speak for another.",
  CROSSING_FIELD_NOT_NULLABLE:
    'A field that crosses an owner boundary cannot be null, so a silent party costs others.',
  ROOT_FIELD_IN_CONTRACT: 'kontrakt has a root field, which has no owner and so nobody to ask.',
  REQUIRES_ARGUMENT:
    '@requires selects a field with arguments, which the stock gateway gets silently wrong.',
  NOT_READ_ONLY:
    'The supergraph has a Mutation or Subscription type, but the network view is read-only.',
  MISSING_DESCRIPTION: 'Something that a client meets has no description.',
} as const;

export type PolicyCode = keyof typeof policyCodes;
