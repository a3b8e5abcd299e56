import { granserFor, isRimligt } from '../../../shared/contract/rimligt.ts';
import { codedError } from '../../../shared/errors/codedError.ts';
import {
  type Rapportkrav,
  RapportkravEntity,
  type Rapportmottagare,
} from '../entities/Rapportkrav.ts';
import { samverkansenums } from '../enums.ts';
import { lanOf } from '../lanOf.ts';
import { lookups } from '../lookups.ts';
import { type Period, periodkalender } from '../rules/periodkalender.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { partById } from './partLookup.ts';

/** One report for one period. */
type Tillfalle = Rapportkrav & Period & { ar: number };

async function allKrav(context: Context): Promise<Rapportkrav[]> {
  const lists = await Promise.all(
    samverkansenums.Rapportkadens.map((kadens) =>
      lookups.rapportkravOfKadens(context).load(kadens),
    ),
  );
  return lists.flat();
}

/** The reports of a year. Throws BAD_USER_INPUT for one that is no year to report on. */
function tillfallen(krav: readonly Rapportkrav[], ar: number): Tillfalle[] {
  if (!isRimligt('budgetar', ar)) {
    const { minst, hogst } = granserFor('budgetar');
    throw codedError('BAD_USER_INPUT', `ar är ${ar}: ange ett år mellan ${minst} och ${hogst}.`);
  }
  return krav.flatMap((one) =>
    periodkalender(one.kadens, ar).map((period) => ({ ...one, ...period, ar })),
  );
}

/** The reports at a vårdcentrum in a year: its own, those that every vårdcentrum of its län makes, and its joint units'. */
export async function rapporterForVardcentrum(id: string, ar: number, context: Context) {
  const [krav, kommuner] = await Promise.all([
    allKrav(context),
    lookups.kommunerOfVardcentrum(context).load(id),
  ]);
  const lan = lanOf(kommuner);
  const ofAll = (one: Rapportkrav) => one.planId === null && one.lan !== null && one.lan === lan;
  const own = krav
    .filter((one) => (one.vardcentrumId === null ? ofAll(one) : one.vardcentrumId === id))
    .map((one) => ({ ...one, vardcentrumId: id }));
  return tillfallen(own, ar);
}

/** The reports about a plan in a year. */
export async function rapporterForPlan(id: string, ar: number, context: Context) {
  const krav = await allKrav(context);
  return tillfallen(
    krav.filter(({ planId }) => planId === id),
    ar,
  );
}

export const rapportResolvers = {
  Query: {
    rapportkrav: (_: unknown, _args: unknown, { db }: Context) =>
      db.read.find(RapportkravEntity, { order: { id: 'ASC' } }),
  },
  Rapporttillfalle: {
    vardcentrum: ({ vardcentrumId }: Tillfalle, _args: unknown, context: Context) =>
      vardcentrumId === null ? null : lookups.vardcentrum(context).load(vardcentrumId),
    avtal: ({ avtalId }: Tillfalle, _args: unknown, context: Context) =>
      avtalId === null ? null : lookups.avtal(context).load(avtalId),
    plan: ({ planId }: Tillfalle, _args: unknown, context: Context) =>
      planId === null ? null : lookups.plan(context).load(planId),
  },
  Rapportmottagare: {
    part: ({ part }: Rapportmottagare, _args: unknown, context: Context) =>
      part === null ? null : partById(context, part),
  },
};
