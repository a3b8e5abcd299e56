import type { DocumentNode } from 'graphql';
import type { PolicyCode } from './policyCodes.ts';

/** One breach of one rule. */
export interface Violation {
  code: PolicyCode;
  /** The schema coordinate of the breach, such as `Verksamhet.namn`. */
  coordinate: string;
  /** What is wrong and how to mend it, in English, for whoever changes the schema. */
  message: string;
}

/** The two graphs that are composed into the network view, as parsed SDL. */
export interface ContractGraphs {
  kontrakt: DocumentNode;
  samverkan: DocumentNode;
}

/** A rule on the graphs before they are composed. Returns every violation, and never throws because of one. */
export type ContractRule = (graphs: ContractGraphs) => Violation[];

/** A rule on the composed supergraph. Returns every violation, and never throws because of one. */
export type SupergraphRule = (supergraph: DocumentNode) => Violation[];
