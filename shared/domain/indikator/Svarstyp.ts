/** The kinds of answers to an indicator, as samverkan defines them. A test checks that its list is the same. */
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
