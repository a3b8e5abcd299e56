/** So that a busy machine makes no member look silent, and none is left alone; tests of silence set their own. */
export const patience = {
  connectMs: 15_000,
  subgraphTimeoutMs: 15_000,
  memberBudgetMs: 15_000,
  breakAfter: Number.MAX_SAFE_INTEGER,
};
