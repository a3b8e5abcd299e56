import { lookups } from '../lookups.ts';
import { gangAv, planorganAv } from '../planunderlag.ts';
import { harleddaPlatser, organregel } from '../rules/organregel.ts';
import { dagordning, type Vantande } from '../rules/plan/planfel.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type { Narvaro, Organplats, Sammantrade } from '../store/rows.generated.ts';
import { type Organ, VerksamhetsplanEntity } from '../store/tables.ts';
import { namnFor, partById, partOfRow } from './partResolvers.ts';

/** A body's seats: the stated ones, or derived ones where its rules say so. */
async function seatsOf(organ: Organ, context: Context): Promise<Organplats[]> {
  const regler = await lookups.reglerOfOrgan(context).load(organ.id);
  if (!regler.some(({ slag }) => slag === 'HARLEDDA_PLATSER')) {
    return lookups.platserOfOrgan(context).load(organ.id);
  }
  const grupper = await lookups.organOfSlag(context).load('LEDNINGSGRUPP');
  const iLanet = grupper.filter(({ lan, niva }) => lan === organ.lan && niva === 'vårdcentrum');
  const platser = await Promise.all(
    iLanet.map(({ id }) => lookups.platserOfOrgan(context).load(id)),
  );
  return harleddaPlatser({ organId: organ.id, kalla: organ.kalla }, platser);
}

/** A body's rules, each with the known facts. Meetings are judged for the last whole year when no year is given. */
async function judge(organ: Organ, ar: number | null | undefined, context: Context) {
  const [regler, platser, sammantraden] = await Promise.all([
    lookups.reglerOfOrgan(context).load(organ.id),
    seatsOf(organ, context),
    lookups.sammantradenOfOrgan(context).load(organ.id),
  ]);
  const { idag } = context;
  const ids = [
    ...platser.map(({ huvudmanId }) => huvudmanId),
    ...regler.flatMap(({ parter }) => parter ?? []),
  ];
  const lage = {
    platser,
    sammantraden: sammantraden.map(({ datum }) => datum),
    ar: ar ?? Number(idag.slice(0, 4)) - 1,
    idag,
    namn: await namnFor(context, ids),
  };
  return regler.map((regel) => ({ ...regel, ...organregel(regel, lage) }));
}

/** The open plans that wait for a body: those of its vårdcentrum, or of its län. */
async function vantarPa(organ: Organ, context: Context): Promise<Vantande[]> {
  const { rows } = context.db;
  const open = await rows.find(VerksamhetsplanEntity, {
    where: { status: ['UTKAST', 'FORANKRAD'] },
    order: { ar: 'ASC', id: 'ASC' },
  });
  const planer = await Promise.all(
    open.map(async (row) => ({
      ...(await gangAv(rows, row)),
      id: row.id,
      rubrik: row.rubrik,
      runt: (await planorganAv(rows, organ, row.vardcentrumId)).runtVardcentrum,
    })),
  );
  return dagordning({ ...organ, runtVardcentrum: false }, planer);
}

export const organResolvers = {
  Samverkansorgan: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.organ(context).load(id),
    kommun: ({ kommunId }: Organ, _args: unknown, context: Context) =>
      kommunId === null ? null : partById(context, kommunId),
    hemvist: ({ hemvist }: Organ, _args: unknown, context: Context) =>
      hemvist === null ? null : partById(context, hemvist),
    ledamoter: (organ: Organ, _args: unknown, context: Context) => seatsOf(organ, context),
    sammantraden: async ({ id }: Organ, { ar }: { ar?: number | null }, context: Context) => {
      const rows = await lookups.sammantradenOfOrgan(context).load(id);
      return rows.filter(({ datum }) => ar == null || datum.startsWith(`${ar}-`));
    },
    dagordning: (organ: Organ, _args: unknown, context: Context) => vantarPa(organ, context),
    regler: async (organ: Organ, { ar }: { ar?: number | null }, context: Context) =>
      judge(organ, ar, context),
    avvikelser: async (organ: Organ, { ar }: { ar?: number | null }, context: Context) =>
      (await judge(organ, ar, context)).flatMap(({ avvikelser }) => avvikelser),
  },
  Organplats: { part: partOfRow },
  Narvaro: {
    part: ({ part }: Narvaro, _args: unknown, context: Context) => partById(context, part),
  },
  Sammantrade: {
    plansteg: async ({ organId, datum }: Sammantrade, _args: unknown, context: Context) => {
      const steg = await lookups.stegOfOrgan(context).load(organId);
      return steg.filter((one) => one.datum === datum);
    },
  },
  Dagordningspunkt: {
    plan: ({ planId }: Vantande, _args: unknown, context: Context) =>
      lookups.plan(context).load(planId),
    punkter: ({ punkter }: Vantande, _args: unknown, context: Context) =>
      lookups.punkt(context).loadMany(punkter),
  },
};
