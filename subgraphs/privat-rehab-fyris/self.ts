/** Who this subgraph speaks for, and by which version of the contract. A made-up private vårdgivare. */
export const self = {
  id: 'privat-rehab-fyris',
  namn: 'Rehab Fyris (exempel)',
  slag: 'PRIVAT',
  lan: '03',
  kontraktsversion: '1.0.0',
} as const;
