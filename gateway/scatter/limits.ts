/** The guards of the answer path; each has a default and can be set when the gateway starts. */
export interface Limits {
  /** Milliseconds that one subgraph has for one answer. */
  subgraphTimeoutMs: number;
  /** Milliseconds from the client's question within which members are waited for at all. */
  memberBudgetMs: number;
  /** The largest answer read from a subgraph, in bytes. */
  maxAnswerBytes: number;
  /** Connections kept to each subgraph. */
  connectionsPerSubgraph: number;
}

export const defaultLimits: Limits = {
  subgraphTimeoutMs: 1_000,
  memberBudgetMs: 1_500,
  maxAnswerBytes: 16_000_000,
  connectionsPerSubgraph: 32,
};
