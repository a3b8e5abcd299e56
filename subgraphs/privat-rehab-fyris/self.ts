/** The huvudman of this subgraph, a made-up private vårdgivare, and its contract version. */
export const self = {
  id: 'privat-rehab-fyris',
  namn: 'Rehab Fyris (exempel)',
  slag: 'PRIVAT',
  lan: '03',
  kontraktsversion: '1.0.0',
} as const;
