import { In } from 'typeorm';
import { type Historik, HistorikEntity } from '../../../shared/change/history/Historik.ts';
import {
  historikOfPeriod,
  type PeriodArgs,
} from '../../../shared/change/history/historikOfPeriod.ts';
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
}

const typeOf = new Map([...concepts.values()].map(({ table, name }) => [table, name]));

export const gemensamtResolvers = {
  Query: {
    gemensamt: (_: unknown, { part = null }: { part?: string | null }): Gemensamt => ({ part }),
  },
  Gemensamt: {
    andrad: async (_: Gemensamt, _args: unknown, { db }: Context) => {
      const [last] = await db.read.find(HistorikEntity, { order: { nummer: 'DESC' }, take: 1 });
      return last?.tid ?? null;
    },
    andringar: async ({ part }: Gemensamt, args: PeriodArgs, context: Context) =>
      historikOfPeriod(
        context.db,
        args,
        nodeOf,
        part === null ? undefined : await raderOf(part, context),
      ),
  },
};

function nodeOf({ typ, radId: id, tid, fore, efter }: Historik) {
  const after = JSON.parse(efter) as { kalla?: { exempel?: boolean } | null };
  return {
    typ: gemensamAndring(typeOf.get(typ) ?? typ, fore === null ? null : JSON.parse(fore), after),
    id,
    tid,
    ny: fore === null,
    exempel: after.kalla?.exempel ?? false,
  };
}

/** The rows that concern a party, kind by kind: its vårdcentra with their plans and bodies, and what it has a part or a seat in. */
async function raderOf(huvudmanId: string, context: Context) {
  const { read } = context.db;
  const vardcentra = (await read.findBy(InbjudanEntity, { huvudmanId })).map(
    ({ vardcentrumId }) => vardcentrumId,
  );
  const planer = (await planerOfVardcentrum(context).loadMany(vardcentra)).flatMap((found) =>
    found instanceof Error ? [] : found,
  );
  const plan = planer.map(({ id }) => id);
  const punkter = await read.findBy(PlanpunktEntity, { planId: In(plan) });
  const runt = await read.findBy(VardcentrumorganEntity, { vardcentrumId: In(vardcentra) });
  const platser = await read.findBy(OrganplatsEntity, { huvudmanId });
  const avtal = await read.findBy(AvtalsdeltagareEntity, { huvudmanId });
  return [
    { typ: 'vardcentrum', radId: vardcentra },
    { typ: 'verksamhetsplan', radId: plan },
    { typ: 'planpunkt', radId: punkter.map(({ id }) => id) },
    { typ: 'organ', radId: [...runt, ...platser].map(({ organId }) => organId) },
    { typ: 'avtal', radId: avtal.map(({ avtalId }) => avtalId) },
    { typ: 'dokument' },
  ];
}
