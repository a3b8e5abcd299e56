/** The guards of the answer path; each has a default and can be set when the gateway starts. */
export interface Limits {
  /** Milliseconds that one subgraph has for one answer. */
  subgraphTimeoutMs: number;
  /** Milliseconds from the client's question within which members are waited for at all. */
  memberBudgetMs: number;
  /** The largest answer read from a subgraph, in bytes. 4 MB take about 40 ms to read, in which nothing else is served. */
  maxAnswerBytes: number;
  /** The most values in an answer read from a subgraph, those inside others counted: small values are large in memory. */
  maxAnswerValues: number;
  /** Connections kept to each subgraph. */
  connectionsPerSubgraph: number;
}

export const defaultLimits: Limits = {
  subgraphTimeoutMs: 1_000,
  memberBudgetMs: 1_500,
  maxAnswerBytes: 4_000_000,
  maxAnswerValues: 200_000,
  connectionsPerSubgraph: 32,
};
