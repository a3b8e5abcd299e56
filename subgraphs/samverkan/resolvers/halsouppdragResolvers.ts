import { IsNull } from 'typeorm';
import {
  type Halsouppdragsinnehavare,
  halsouppdrag,
} from '../../../shared/domain/verksamhet/halsouppdrag.ts';
import { kommunkoder } from '../../../shared/values/kommunkoder.ts';
import { PartEntity } from '../entities/Part.ts';
import type { Halsouppdragssvar } from '../rules/Halsouppdragssvar.ts';
import { halsouppdragslage, lanMedHalsouppdrag } from '../rules/halsouppdragslage.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { type AreaArguments, vardcentraIn } from '../vardcentraIn.ts';
import { namnFor, partById, partsById } from './partLookup.ts';

/** One kommun, with the parties' own answers, when the gateway brought any (@requires). */
interface Kommun {
  kommunkod: string;
  svar?: readonly (Halsouppdragssvar | null)[] | null;
}

/** The kommuner of an area in which the rule holds, in order of kommunkod. */
export function kommunerMedUppdrag({ lan, kommunkod }: AreaArguments): Kommun[] {
  if (lan == null && kommunkod == null) return [];
  return [...kommunkoder]
    .filter(([kod]) => kommunkod == null || kod === kommunkod)
    .filter(([, kommun]) => lan == null || kommun.lan === lan)
    .filter(([, kommun]) => lanMedHalsouppdrag.has(kommun.lan))
    .map(([kod]) => ({ kommunkod: kod }));
}

/** The ids of those who may state that they hold it: the parties of the kommun's län, and those without a län. */
function tillfragade({ kommunkod }: Kommun, { db, loaders }: Context): Promise<string[]> {
  const loader = loaders.loader<string, string[]>('tillfragade', (lan) =>
    Promise.all(
      lan.map(async (one) => {
        const uttradd = IsNull();
        const where = [
          { lan: one, uttradd },
          { lan: IsNull(), uttradd },
        ];
        const parter = await db.read.find(PartEntity, { where, order: { id: 'ASC' } });
        return parter.map(({ id }) => id);
      }),
    ),
  );
  return loader.load(kommunkod.slice(0, 2));
}

async function lageOf(kommun: Kommun, context: Context) {
  return halsouppdragslage(kommun.kommunkod, await tillfragade(kommun, context), kommun.svar);
}

/** What the rule says of a kommun. */
async function bedomning(kommun: Kommun, context: Context) {
  const { innehavare, saknas } = await lageOf(kommun, context);
  const { kommunkod } = kommun;
  const [vardcentra, namn] = await Promise.all([
    vardcentraIn({ kommunkod }, context),
    namnFor(context, saknas),
  ]);
  const vardcentrum = vardcentra.map(({ id }) => id);
  return halsouppdrag({ kommunkod, innehavare, vardcentrum, obesvarade: saknas.map(namn) });
}

export const halsouppdragResolvers = {
  Halsouppdrag: {
    __resolveReference: async ({
      kommunkod,
      tillfragade: svar,
    }: {
      kommunkod: string;
      tillfragade?: Halsouppdragssvar[] | null;
    }): Promise<Kommun | null> => (kommunkoder.has(kommunkod) ? { kommunkod, svar } : null),
    kommun: ({ kommunkod }: Kommun) => kommunkoder.get(kommunkod)?.namn ?? kommunkod,
    vardcentra: ({ kommunkod }: Kommun, _args: unknown, context: Context) =>
      vardcentraIn({ kommunkod }, context),
    tillfragade: async (kommun: Kommun, _args: unknown, context: Context) =>
      (await tillfragade(kommun, context)).map((id) => ({ id })),
    innehavare: async (kommun: Kommun, _args: unknown, context: Context) =>
      (await lageOf(kommun, context)).innehavare,
    saknas: async (kommun: Kommun, _args: unknown, context: Context) =>
      partsById(context, (await lageOf(kommun, context)).saknas),
    uppfyllt: async (kommun: Kommun, _args: unknown, context: Context) =>
      (await bedomning(kommun, context)).uppfyllt,
    avvikelser: async (kommun: Kommun, _args: unknown, context: Context) =>
      (await bedomning(kommun, context)).avvikelser,
  },
  Innehavare: {
    part: ({ huvudmanId }: Halsouppdragsinnehavare, _args: unknown, context: Context) =>
      partById(context, huvudmanId),
  },
};
