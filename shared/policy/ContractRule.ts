import type { DocumentNode } from 'graphql';
import type { Violation } from './Violation.ts';

/** The two graphs that are composed into the network view, as parsed SDL. */
export interface ContractGraphs {
  kontrakt: DocumentNode;
  samverkan: DocumentNode;
}

/** A rule on the graphs before they are composed. Gives every violation that it finds, and never throws for one. */
export type ContractRule = (graphs: ContractGraphs) => Violation[];

/** A rule on what the graphs compose to. Gives every violation that it finds, and never throws for one. */
export type SupergraphRule = (supergraph: DocumentNode) => Violation[];
