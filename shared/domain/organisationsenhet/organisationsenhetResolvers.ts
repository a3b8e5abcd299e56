import type { Organisationsenhet } from './Organisationsenhet.ts';

export const organisationsenhetResolvers = {
  Organisationsenhet: {
    styrning: ({ styrning, kalla }: Organisationsenhet) =>
      styrning?.map((row) => ({ ...row, kalla: row.kalla ?? kalla })) ?? null,
    dubbelStyrning: ({ styrning }: Organisationsenhet) => styrning && styrning.length > 1,
    bemanning: ({ bemanning, kalla }: Organisationsenhet) =>
      bemanning?.map((row) => ({ ...row, kalla: row.kalla ?? kalla })) ?? null,
  },
};
