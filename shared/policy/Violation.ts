import type { DocumentNode } from 'graphql';
import type { PolicyCode } from './policyCodes.ts';

/** One breach of one rule. */
export interface Violation {
  code: PolicyCode;
  /** The schema coordinate where it stands, such as `Verksamhet.namn`. */
  coordinate: string;
  /** What is wrong and how to mend it, in English: it is read by whoever changes a schema. */
  message: string;
}

/** The two graphs that are composed into the network view, as parsed SDL. */
export interface ContractGraphs {
  kontrakt: DocumentNode;
  samverkan: DocumentNode;
}

/** A rule on the graphs before they are composed. Gives every violation that it finds, and never throws for one. */
export type ContractRule = (graphs: ContractGraphs) => Violation[];

/** A rule on what the graphs compose to. Gives every violation that it finds, and never throws for one. */
export type SupergraphRule = (supergraph: DocumentNode) => Violation[];
