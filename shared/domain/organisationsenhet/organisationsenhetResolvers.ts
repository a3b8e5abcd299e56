import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { pastaendenI } from '../pastaende/pastaenden.ts';
import type { Organisationsenhet } from './Organisationsenhet.ts';
import { organisationOf } from './organisationOf.ts';

export const organisationsenhetResolvers = {
  Organisationsenhet: {
    // Lists have their lines already. For a part that was just written the line is looked up.
    linjen: async (
      enhet: Organisationsenhet & { linjen?: string[] },
      _args: unknown,
      context: HuvudmanContext,
    ) => {
      if (enhet.linjen) return enhet.linjen;
      const enheter = await organisationOf(context);
      return enheter.find(({ id }) => id === enhet.id)?.linjen ?? [];
    },
    styrning: ({ styrning, kalla }: Organisationsenhet) =>
      styrning?.map((row) => ({ ...row, kalla: row.kalla ?? kalla })) ?? null,
    dubbelStyrning: ({ styrning }: Organisationsenhet) => styrning && styrning.length > 1,
    pastaenden: (
      { id, namn, bemanning }: Organisationsenhet,
      _args: unknown,
      { huvudman }: HuvudmanContext,
    ) => pastaendenI(huvudman.id, { organisationsenhet: id, enhet: namn, bemanning }),
    bemanning: ({ bemanning, kalla }: Organisationsenhet) =>
      bemanning?.map((row) => ({ ...row, kalla: row.kalla ?? kalla })) ?? null,
  },
};
