import type { ContractRule, SupergraphRule } from './ContractRule.ts';
import { crossingFieldNotNullable } from './contract/CROSSING_FIELD_NOT_NULLABLE.ts';
import { foreignEntity } from './contract/FOREIGN_ENTITY.ts';
import { keyWithoutOwner } from './contract/KEY_WITHOUT_OWNER.ts';
import { missingDescription } from './contract/MISSING_DESCRIPTION.ts';
import { notReadOnly } from './contract/NOT_READ_ONLY.ts';
import { requiresArgument } from './contract/REQUIRES_ARGUMENT.ts';
import { rootFieldInContract } from './contract/ROOT_FIELD_IN_CONTRACT.ts';

/** What must hold of kontrakt and samverkan before they are composed, in the order in which violations are told. */
export const contractRules: readonly ContractRule[] = [
  keyWithoutOwner,
  foreignEntity,
  crossingFieldNotNullable,
  rootFieldInContract,
  requiresArgument,
  missingDescription,
];

/** What must hold of the supergraph that they compose to. */
export const supergraphRules: readonly SupergraphRule[] = [notReadOnly];
