import { type Historik, HistorikEntity } from '../../../shared/change/history/Historik.ts';
import {
  historikOfPeriod,
  type PeriodArgs,
} from '../../../shared/change/history/historikOfPeriod.ts';
import { arGrunddata } from '../../../shared/change/history/loggaGrunddata.ts';
import { codedError } from '../../../shared/errors/codedError.ts';
import { planerOfVardcentrum } from '../areas.ts';
import { gemensamAndring } from '../rules/gemensamAndring.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { concepts } from '../store/concepts.ts';
import {
  AvtalsdeltagareEntity,
  InbjudanEntity,
  OrganplatsEntity,
  PlanpunktEntity,
  VardcentrumorganEntity,
} from '../store/tables.ts';

interface Gemensamt {
  part: string | null;
  vardcentrum: string | null;
}

const typeOf = new Map([...concepts.values()].map(({ table, name }) => [table, name]));

export const gemensamtResolvers = {
  Query: {
    gemensamt: (
      _: unknown,
      { part = null, vardcentrum = null }: Partial<Gemensamt>,
    ): Gemensamt => ({ part, vardcentrum }),
  },
  Gemensamt: {
    andrad: async (_: Gemensamt, _args: unknown, { db }: Context) => {
      const [last] = await db.rows.find(HistorikEntity, { order: { nummer: 'DESC' }, limit: 1 });
      return last?.tid ?? null;
    },
    andringar: async (wanted: Gemensamt, args: PeriodArgs, context: Context) =>
      historikOfPeriod(context.db, args, nodeOf, await raderOf(wanted, context)),
  },
};

function nodeOf(row: Historik) {
  const { typ, radId: id, tid, fore, efter } = row;
  const after = JSON.parse(efter);
  return {
    typ: gemensamAndring(typeOf.get(typ) ?? typ, fore === null ? null : JSON.parse(fore), after),
    id,
    tid,
    ny: fore === null,
    grunddata: arGrunddata(row),
  };
}

/** The rows to include, by kind; undefined for all. Throws BAD_USER_INPUT when both part and vardcentrum are given. */
async function raderOf({ part, vardcentrum }: Gemensamt, context: Context) {
  if (part !== null && vardcentrum !== null) {
    throw codedError('BAD_USER_INPUT', 'Ange part eller vardcentrum, inte båda.');
  }
  if (vardcentrum !== null) return radernaVid([vardcentrum], [], context);
  return part === null ? undefined : radernaFor(part, context);
}

/** The rows that concern a party: its vårdcentra with their plans and bodies, and what it has a part or a seat in. */
async function radernaFor(huvudmanId: string, context: Context) {
  const { rows } = context.db;
  const inbjudningar = await rows.findBy(InbjudanEntity, { huvudmanId });
  const platser = await rows.findBy(OrganplatsEntity, { huvudmanId });
  const avtal = await rows.findBy(AvtalsdeltagareEntity, { huvudmanId });
  const vardcentra = inbjudningar.map(({ vardcentrumId }) => vardcentrumId);
  return [
    ...(await radernaVid(vardcentra, platser, context)),
    { typ: 'avtal', radId: avtal.map(({ avtalId }) => avtalId) },
    { typ: 'dokument' },
  ];
}

/** The rows of vårdcentra: themselves, their plans, items and bodies, and the bodies of `platser`. */
async function radernaVid(
  vardcentra: readonly string[],
  platser: readonly { organId: string }[],
  context: Context,
) {
  const { rows } = context.db;
  const planer = (await planerOfVardcentrum(context).loadMany(vardcentra)).flatMap((found) =>
    found instanceof Error ? [] : found,
  );
  const plan = planer.map(({ id }) => id);
  const punkter = await rows.findBy(PlanpunktEntity, { planId: plan });
  const runt = await rows.findBy(VardcentrumorganEntity, { vardcentrumId: vardcentra });
  return [
    { typ: 'vardcentrum', radId: vardcentra },
    { typ: 'verksamhetsplan', radId: plan },
    { typ: 'planpunkt', radId: punkter.map(({ id }) => id) },
    { typ: 'organ', radId: [...runt, ...platser].map(({ organId }) => organId) },
  ];
}
