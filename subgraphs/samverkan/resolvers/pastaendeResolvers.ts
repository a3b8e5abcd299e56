import { lookups } from '../lookups.ts';
import { type Bekraftelsesvar, pastaendelage } from '../rules/pastaendelage.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { partById, partOfRow } from './partResolvers.ts';

/** A statement by its key, with the answers of the party that it names when the gateway brought any (@requires). */
interface Pastaende {
  id: string;
  huvudmanId: string;
  namnd: string;
  tillfragad?: Bekraftelsesvar | null;
}

async function kanFragas({ namnd }: Pastaende, context: Context): Promise<boolean> {
  const part = await lookups.part(context).load(namnd);
  return part !== null && !part.uttradd;
}

export const pastaendeResolvers = {
  Pastaende: {
    __resolveReference: (reference: Pastaende) => reference,
    part: partOfRow,
    namndPart: ({ namnd }: Pastaende, _args: unknown, context: Context) => partById(context, namnd),
    tillfragad: async (pastaende: Pastaende, _args: unknown, context: Context) =>
      (await kanFragas(pastaende, context)) ? { id: pastaende.namnd } : null,
    lage: async (pastaende: Pastaende, _args: unknown, context: Context) =>
      pastaendelage(pastaende, pastaende.tillfragad, await kanFragas(pastaende, context)),
    bekraftelse: ({ id, namnd }: Pastaende) => ({ pastaendeId: id, huvudmanId: namnd }),
  },
  Bekraftelse: { part: partOfRow },
};
