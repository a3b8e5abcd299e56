import type { DocumentNode } from 'graphql';
import type { ContractGraphs } from './ContractRule.ts';
import { contractRules, supergraphRules } from './contractRules.ts';
import type { Violation } from './Violation.ts';

/** Every violation of the contract's rules in the two graphs; empty when they may be composed. */
export function checkContract(graphs: ContractGraphs): Violation[] {
  return contractRules.flatMap((rule) => rule(graphs));
}

/** Every violation in the composed supergraph; empty when it may be served. */
export function checkSupergraph(supergraph: DocumentNode): Violation[] {
  return supergraphRules.flatMap((rule) => rule(supergraph));
}
