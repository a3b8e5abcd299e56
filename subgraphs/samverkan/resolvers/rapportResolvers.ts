import { granserFor, isRimligt } from '../../../shared/contract/rimligt.ts';
import { codedError } from '../../../shared/errors/codedError.ts';
import { dagenEfter } from '../../../shared/values/datum.ts';
import { lanOf } from '../areas.ts';
import { lookups } from '../lookups.ts';
import { mottaganden, type Rapporteringssvar, rapportlage } from '../rules/rapportlage.ts';
import { type Period, periodkalender } from '../rules/vardcentrumregler.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { enums, type Rapportkrav, type Rapportmottagare } from '../store/rows.generated.ts';
import { RapportkravEntity } from '../store/tables.ts';
import { knownParts, partById, partOfRow } from './partResolvers.ts';

/** One report for one period, with the parties' own answers, when the gateway brought any (@requires). */
type Tillfalle = Rapportkrav &
  Period & {
    ar: number;
    /** Its id as the network knows it; `id` is the duty's. */
    tillfalleId: string;
    lamnat?: readonly (Rapporteringssvar | null)[] | null;
    mottaget?: readonly (Rapporteringssvar | null)[] | null;
  };

const slut = /^(.+)-(\d{4})-(t[123]|kv[123]|ar)$/;

async function allKrav(context: Context): Promise<Rapportkrav[]> {
  const lists = await Promise.all(
    enums.Rapportkadens.map((kadens) => lookups.rapportkravOfKadens(context).load(kadens)),
  );
  return lists.flat();
}

/** A duty to report. When it covers every vårdcentrum of a län, `avser` names the one that is meant. */
type Krav = Rapportkrav & { avser: string | null };

/** The reports of a year. Throws BAD_USER_INPUT for a year without reports. */
function tillfallen(krav: readonly Krav[], ar: number): Tillfalle[] {
  if (!isRimligt('budgetar', ar)) {
    const { minst, hogst } = granserFor('budgetar');
    throw codedError('BAD_USER_INPUT', `ar är ${ar}: ange ett år mellan ${minst} och ${hogst}.`);
  }
  return krav.flatMap((one) =>
    periodkalender(one.kadens, ar).map((period) => ({
      ...one,
      ...period,
      ar,
      tillfalleId: [
        one.id,
        ...(one.avser === null ? [] : [one.avser]),
        ar,
        period.period.toLowerCase(),
      ].join('-'),
    })),
  );
}

/**
 * The reports at a vårdcentrum in a year: its own, those that every vårdcentrum of its län makes, and those of its joint units.
 */
export async function rapporterForVardcentrum(id: string, ar: number, context: Context) {
  const [krav, kommuner] = await Promise.all([
    allKrav(context),
    lookups.kommunerOfVardcentrum(context).load(id),
  ]);
  const lan = lanOf(kommuner);
  const ofAll = (one: Rapportkrav) => one.planId === null && one.lan !== null && one.lan === lan;
  const own = krav
    .filter((one) => (one.vardcentrumId === null ? ofAll(one) : one.vardcentrumId === id))
    .map((one) => ({
      ...one,
      avser: one.vardcentrumId === null ? id : null,
      vardcentrumId: id,
    }));
  return tillfallen(own, ar);
}

/** The reports about a plan in a year. */
export async function rapporterForPlan(id: string, ar: number, context: Context) {
  const krav = await allKrav(context);
  return tillfallen(
    krav.filter(({ planId }) => planId === id).map((one) => ({ ...one, avser: null })),
    ar,
  );
}

/** The report with an id; null when it follows from no duty. */
async function tillfalleById(id: string, context: Context): Promise<Tillfalle | null> {
  const [, start = '', year = ''] = slut.exec(id) ?? [];
  const ar = Number(year);
  if (start === '' || !isRimligt('budgetar', ar)) return null;
  for (const krav of await allKrav(context)) {
    if (start !== krav.id && !start.startsWith(`${krav.id}-`)) continue;
    const of =
      krav.planId !== null
        ? await rapporterForPlan(krav.planId, ar, context)
        : await rapporterForVardcentrum(
            krav.vardcentrumId ?? start.slice(krav.id.length + 1),
            ar,
            context,
          );
    const found = of.find(({ tillfalleId }) => tillfalleId === id);
    if (found) return found;
  }
  return null;
}

/**
 * The parties that owe a report, in order: the party that the duty names, or the one that runs the subject, or the public
 * parties of the vårdcentrum.
 */
async function skyldiga(
  { lamnasAv, avtalId, vardcentrumId }: Tillfalle,
  context: Context,
): Promise<string[]> {
  if (lamnasAv !== null) return [lamnasAv];
  const avtal = avtalId === null ? null : await lookups.avtal(context).load(avtalId);
  if (avtal?.ansvarig) return [avtal.ansvarig];
  if (vardcentrumId === null) return [];
  const invited = await lookups.inbjudningarOfVardcentrum(context).load(vardcentrumId);
  const parter = await knownParts(
    context,
    invited.map(({ huvudmanId }) => huvudmanId),
  );
  return parter
    .filter(({ slag, uttradd }) => (slag === 'REGION' || slag === 'KOMMUN') && !uttradd)
    .map(({ id }) => id)
    .sort();
}

/** The parties with an instance that receives the report, in order. */
function mottagarparter({ mottagare }: Tillfalle): string[] {
  return [...new Set(mottagare.flatMap(({ part }) => (part == null ? [] : [part])))].sort();
}

const senast = ({ till, dagarTillSenast }: Tillfalle) =>
  dagarTillSenast === null ? null : dagenEfter(till, dagarTillSenast);

const lageOf = async (tillfalle: Tillfalle, context: Context) =>
  rapportlage(
    { id: tillfalle.tillfalleId, till: tillfalle.till, senast: senast(tillfalle) },
    await skyldiga(tillfalle, context),
    tillfalle.lamnat,
    context.idag,
  );

export const rapportResolvers = {
  Query: {
    rapportkrav: (_: unknown, _args: unknown, { db }: Context) =>
      db.rows.find(RapportkravEntity, { order: { id: 'ASC' } }),
    rapporttillfalle: (_: unknown, { id }: { id: string }, context: Context) =>
      tillfalleById(id, context),
  },
  Rapporttillfalle: {
    __resolveReference: async (
      {
        id,
        skyldiga: lamnat,
        mottagarparter: mottaget,
      }: {
        id: string;
        skyldiga?: Rapporteringssvar[] | null;
        mottagarparter?: Rapporteringssvar[] | null;
      },
      context: Context,
    ): Promise<Tillfalle | null> => {
      const found = await tillfalleById(id, context);
      return found && { ...found, lamnat, mottaget };
    },
    skyldiga: async (tillfalle: Tillfalle, _args: unknown, context: Context) =>
      (await skyldiga(tillfalle, context)).map((id) => ({ id })),
    mottagarparter: (tillfalle: Tillfalle) => mottagarparter(tillfalle).map((id) => ({ id })),
    id: ({ tillfalleId }: Tillfalle) => tillfalleId,
    senast,
    rapporter: async (tillfalle: Tillfalle, _args: unknown, context: Context) =>
      (await skyldiga(tillfalle, context)).map((huvudmanId) => ({
        tillfalleId: tillfalle.tillfalleId,
        huvudmanId,
      })),
    mottagningar: (tillfalle: Tillfalle) =>
      mottagarparter(tillfalle).map((huvudmanId) => ({
        tillfalleId: tillfalle.tillfalleId,
        huvudmanId,
      })),
    lage: async (tillfalle: Tillfalle, _args: unknown, context: Context) =>
      (await lageOf(tillfalle, context)).lage,
    dagarForSent: async (tillfalle: Tillfalle, _args: unknown, context: Context) =>
      (await lageOf(tillfalle, context)).dagarForSent,
    mottaget: ({ tillfalleId, mottagare, mottaget }: Tillfalle) =>
      mottaganden(tillfalleId, mottagare, mottaget),
    vardcentrum: ({ vardcentrumId }: Tillfalle, _args: unknown, context: Context) =>
      vardcentrumId === null ? null : lookups.vardcentrum(context).load(vardcentrumId),
    avtal: ({ avtalId }: Tillfalle, _args: unknown, context: Context) =>
      avtalId === null ? null : lookups.avtal(context).load(avtalId),
    plan: ({ planId }: Tillfalle, _args: unknown, context: Context) =>
      planId === null ? null : lookups.plan(context).load(planId),
  },
  Rapport: { part: partOfRow },
  Rapportmottagning: { part: partOfRow },
  Rapportmottagande: {
    part: ({ part }: Rapportmottagare, _args: unknown, context: Context) =>
      part == null ? null : partById(context, part),
  },
  Rapportmottagare: {
    part: ({ part }: Rapportmottagare, _args: unknown, context: Context) =>
      part == null ? null : partById(context, part),
  },
};
