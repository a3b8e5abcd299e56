/** Samverkan as the party whose subgraph this is: its officers are its own callers. */
export const agare = { id: 'samverkan', namn: 'Samverkan' } as const;
