import type { ContractRule, SupergraphRule } from './ContractRule.ts';
import { crossingFieldNotNullable } from './contract/crossingFieldNotNullable.ts';
import { foreignEntity } from './contract/foreignEntity.ts';
import { keyWithoutOwner } from './contract/keyWithoutOwner.ts';
import { missingDescription } from './contract/missingDescription.ts';
import { notReadOnly } from './contract/notReadOnly.ts';
import { requiresArgument } from './contract/requiresArgument.ts';
import { rootFieldInContract } from './contract/rootFieldInContract.ts';

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
