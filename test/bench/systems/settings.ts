/** All load comes from one address. */
export const anyRate = {
  requestsPerAddress: 1e9,
  requestsPerToken: 1e9,
  concurrentPerAddress: 1e9,
  connectionsPerAddress: 1e9,
  costPerAddress: 1e15,
  costPerToken: 1e15,
};

/** Deadlines that cost as much as shorter ones, and that a member on a busy machine keeps. */
export const patience = { connectMs: 15_000, subgraphTimeoutMs: 15_000, memberBudgetMs: 15_000 };
