import type { DocumentNode } from 'graphql';
import { crossingFieldNotNullable } from './contract/CROSSING_FIELD_NOT_NULLABLE.ts';
import { foreignEntity } from './contract/FOREIGN_ENTITY.ts';
import { keyWithoutOwner } from './contract/KEY_WITHOUT_OWNER.ts';
import { missingDescription } from './contract/MISSING_DESCRIPTION.ts';
import { notReadOnly } from './contract/NOT_READ_ONLY.ts';
import { requiresArgument } from './contract/REQUIRES_ARGUMENT.ts';
import { rootFieldInContract } from './contract/ROOT_FIELD_IN_CONTRACT.ts';
import type { ContractGraphs, ContractRule, SupergraphRule, Violation } from './Violation.ts';

/** The rules of kontrakt and samverkan before they are composed, in the order of the report. */
const contractRules: readonly ContractRule[] = [
  keyWithoutOwner,
  foreignEntity,
  crossingFieldNotNullable,
  rootFieldInContract,
  requiresArgument,
  missingDescription,
];

/** The rules of the composed supergraph. */
const supergraphRules: readonly SupergraphRule[] = [notReadOnly];

/** Every violation of the contract's rules in the two graphs; empty when they may be composed. */
export function checkContract(graphs: ContractGraphs): Violation[] {
  return contractRules.flatMap((rule) => rule(graphs));
}

/** Every violation in the composed supergraph; empty when it may be served. */
export function checkSupergraph(supergraph: DocumentNode): Violation[] {
  return supergraphRules.flatMap((rule) => rule(supergraph));
}
