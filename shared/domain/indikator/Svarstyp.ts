/** The kinds of answers to an indicator, as samverkan defines them; equal to its own list, by a test. */
export const svarstyper = [
  'JA_NEJ',
  'JA_NEJ_VILKA',
  'ANTAL',
  'STATUS',
  'RAPPORT',
  'AVVIKELSER',
  'FRITEXT',
  'EXTERN_KPI',
] as const;

export type Svarstyp = (typeof svarstyper)[number];
