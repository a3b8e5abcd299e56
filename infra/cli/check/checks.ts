import type { Check } from './Check.ts';
import { access } from './checks/access.ts';
import { assertionAudience } from './checks/assertionAudience.ts';
import { assertionBody } from './checks/assertionBody.ts';
import { assertionExpired } from './checks/assertionExpired.ts';
import { assertionReplayed } from './checks/assertionReplayed.ts';
import { assertionRequired } from './checks/assertionRequired.ts';
import { assertionSignature } from './checks/assertionSignature.ts';
import { badJson } from './checks/badJson.ts';
import { contractVersion } from './checks/contractVersion.ts';
import { deadline } from './checks/deadline.ts';
import { drafts } from './checks/drafts.ts';
import { entitiesInOrder } from './checks/entitiesInOrder.ts';
import { errors } from './checks/errors.ts';
import { filters } from './checks/filters.ts';
import { forgedToken } from './checks/forgedToken.ts';
import { getRefused } from './checks/getRefused.ts';
import { http } from './checks/http.ts';
import { keysReturned } from './checks/keysReturned.ts';
import { nulls } from './checks/nulls.ts';
import { paging } from './checks/paging.ts';
import { pagingRefuses } from './checks/pagingRefuses.ts';
import { schemaArguments } from './checks/schemaArguments.ts';
import { schemaEnums } from './checks/schemaEnums.ts';
import { schemaFields } from './checks/schemaFields.ts';
import { schemaInputs } from './checks/schemaInputs.ts';
import { schemaKeys } from './checks/schemaKeys.ts';
import { schemaReadable } from './checks/schemaReadable.ts';
import { schemaTypes } from './checks/schemaTypes.ts';
import { unknownKey } from './checks/unknownKey.ts';
import { values } from './checks/values.ts';
import { wrongOwner } from './checks/wrongOwner.ts';

/** Everything that a member's subgraph must do, in the order in which it is tried and told. */
export const checks: readonly Check[] = [
  schemaReadable,
  contractVersion,
  schemaTypes,
  schemaKeys,
  schemaFields,
  schemaArguments,
  schemaInputs,
  schemaEnums,
  http,
  badJson,
  getRefused,
  keysReturned,
  entitiesInOrder,
  unknownKey,
  wrongOwner,
  values,
  nulls,
  paging,
  pagingRefuses,
  filters,
  errors,
  access,
  drafts,
  assertionRequired,
  assertionSignature,
  assertionAudience,
  assertionBody,
  assertionExpired,
  assertionReplayed,
  forgedToken,
  // Last, since it looks at how long all the others' answers took.
  deadline,
];
