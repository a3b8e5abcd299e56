import type { Check } from './Check.ts';
import { access, drafts } from './checks/access.ts';
import {
  assertionAudience,
  assertionBody,
  assertionExpired,
  assertionReplayed,
  assertionRequired,
  assertionSignature,
  forgedToken,
} from './checks/assertion.ts';
import { codeAccepted, codeBody, codeExpired, codeForged, codeReplayed } from './checks/code.ts';
import { entitiesInOrder, keysReturned, unknownKey, wrongOwner } from './checks/entities.ts';
import { badJson, deadline, errors, getRefused, http } from './checks/http.ts';
import { filters, paging, pagingRefuses } from './checks/lists.ts';
import {
  contractVersion,
  schemaArguments,
  schemaEnums,
  schemaFields,
  schemaInputs,
  schemaKeys,
  schemaReadable,
  schemaTypes,
} from './checks/schema.ts';
import { nulls, values } from './checks/values.ts';

/** Everything that a member's subgraph must do, in the order of the report. */
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
  codeAccepted,
  codeForged,
  codeBody,
  codeExpired,
  codeReplayed,
  // Last, because it judges how long the answers to all other checks took.
  deadline,
];
