import { compareVersions } from '../../../shared/contract/kontraktsversioner.ts';
import {
  type Halsouppdragsinnehavare,
  halsouppdrag,
} from '../../../shared/domain/verksamhet/halsouppdrag.ts';
import { allOf, type MaybePromise } from '../../../shared/serve/database/rows/MaybePromise.ts';
import { kommunkoder } from '../../../shared/values/kommunkoder.ts';
import { type AreaArguments, vardcentraIn } from '../areas.ts';
import type { RegisteredPart } from '../parter.ts';
import {
  type Halsouppdragssvar,
  halsouppdragslage,
  lanMedHalsouppdrag,
  versionMedHalsouppdrag,
} from '../rules/vardcentrumregler.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { PartEntity } from '../store/tables.ts';
import { namnFor, partById, partsById } from './partResolvers.ts';

/** One kommun, with the parties' own answers, when the gateway brought any (@requires). */
interface Kommun {
  kommunkod: string;
  svar?: readonly (Halsouppdragssvar | null)[] | null;
}

/** The kommuner of an area where the rule holds, in order of kommunkod. */
export function kommunerMedUppdrag({ lan, kommunkod }: AreaArguments): Kommun[] {
  if (lan == null && kommunkod == null) return [];
  return [...kommunkoder]
    .filter(([kod]) => kommunkod == null || kod === kommunkod)
    .filter(([, kommun]) => lan == null || kommun.lan === lan)
    .filter(([, kommun]) => lanMedHalsouppdrag.has(kommun.lan))
    .map(([kod]) => ({ kommunkod: kod }));
}

/** The parties that can hold the mission in a kommun: those of its län, and those without a län. */
function tillfragade(
  { kommunkod }: Kommun,
  { db, loaders }: Context,
): MaybePromise<RegisteredPart[]> {
  const loader = loaders.loader<string, RegisteredPart[]>('tillfragade', (all) =>
    allOf(
      all.map((lan) =>
        db.rows.find(PartEntity, {
          where: { uttradd: null },
          and: [{ sql: '(t.lan = ? OR t.lan IS NULL)', values: [lan] }],
          order: { id: 'ASC' },
        }),
      ),
    ),
  );
  return loader.load(kommunkod.slice(0, 2));
}

async function lageOf(kommun: Kommun, context: Context) {
  const parter = await tillfragade(kommun, context);
  const aldre = parter.filter(
    ({ kontraktsversion: version }) =>
      version && compareVersions(version, versionMedHalsouppdrag) < 0,
  );
  const ids = (of: RegisteredPart[]) => of.map(({ id }) => id);
  return halsouppdragslage(kommun.kommunkod, ids(parter), kommun.svar, new Set(ids(aldre)));
}

/** The result of the rule for a kommun. */
async function bedomning(kommun: Kommun, context: Context) {
  const { innehavare, saknas, publicerarInte } = await lageOf(kommun, context);
  const { kommunkod } = kommun;
  const [vardcentra, namn] = await Promise.all([
    vardcentraIn({ kommunkod }, context),
    namnFor(context, [...saknas, ...publicerarInte]),
  ]);
  const vardcentrum = vardcentra.map(({ id }) => id);
  return halsouppdrag({
    kommunkod,
    innehavare,
    vardcentrum,
    obesvarade: saknas.map(namn),
    publicerarInte: publicerarInte.map(namn),
  });
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
      (await tillfragade(kommun, context)).map(({ id }) => ({ id })),
    innehavare: async (kommun: Kommun, _args: unknown, context: Context) =>
      (await lageOf(kommun, context)).innehavare,
    saknas: async (kommun: Kommun, _args: unknown, context: Context) =>
      partsById(context, (await lageOf(kommun, context)).saknas),
    publicerarInte: async (kommun: Kommun, _args: unknown, context: Context) =>
      partsById(context, (await lageOf(kommun, context)).publicerarInte),
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
