import { type Historiksida, historikAv } from '../../../shared/change/history/historikResolvers.ts';
import { codedError } from '../../../shared/errors/codedError.ts';
import { lookups } from '../lookups.ts';
import { type Beslutssvar, planlage } from '../rules/plan/planlage.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type { Verksamhetsplan } from '../store/rows.generated.ts';
import { PlanpunktEntity, VerksamhetsplanEntity } from '../store/tables.ts';
import { punktlage } from './punktlage.ts';
import { rapporterForPlan } from './rapportResolvers.ts';

/** The gateway's answer for one item: the decisions on it, without its key. */
interface Punktsvar {
  beslut?: (Beslutssvar | null)[] | null;
}

/** A plan with the parties' own answers, item by item, when the gateway brought any (@requires). */
type Answered = Verksamhetsplan & { svar?: (Punktsvar | null)[] | null };

export const planResolvers = {
  Verksamhetsplan: {
    __resolveReference: async (
      { id, punkter }: { id: string; punkter?: (Punktsvar | null)[] | null },
      context: Context,
    ): Promise<Answered | null> => {
      const row = await lookups.plan(context).load(id);
      return row && { ...row, svar: punkter };
    },
    kommunkoder: async ({ id }: Verksamhetsplan, _args: unknown, context: Context) => {
      const rows = await lookups.kommunerOfPlan(context).load(id);
      return rows.map(({ kommunkod }) => kommunkod);
    },
    vardcentrum: ({ vardcentrumId }: Verksamhetsplan, _args: unknown, context: Context) =>
      vardcentrumId === null ? null : lookups.vardcentrum(context).load(vardcentrumId),
    faststallsAv: ({ faststallsAv }: Verksamhetsplan, _args: unknown, context: Context) =>
      faststallsAv === null ? null : lookups.organ(context).load(faststallsAv),
    strategi: ({ strategiId }: Verksamhetsplan, _args: unknown, context: Context) =>
      strategiId === null ? null : lookups.strategi(context).load(strategiId),
    rapporter: ({ id }: Verksamhetsplan, { ar }: { ar: number }, context: Context) =>
      rapporterForPlan(id, ar, context),
    steg: ({ id }: Verksamhetsplan, _args: unknown, context: Context) =>
      lookups.stegOfPlan(context).load(id),
    punkter: ({ id }: Verksamhetsplan, _args: unknown, context: Context) =>
      lookups.punkterOfPlan(context).load(id),
    // A @requires cannot select an entity's own key, so the items come back without keys. They are in the order of this graph's
    // own list. If the list has changed in between, the answer is unknown. Owners are never matched by order.
    lage: async ({ id, svar }: Answered, _args: unknown, context: Context) => {
      const punkter = await lookups.punkterOfPlan(context).load(id);
      if (svar && svar.length !== punkter.length) return null;
      return planlage(
        await Promise.all(
          punkter.map((punkt, place) => punktlage(punkt, svar?.[place]?.beslut, context)),
        ),
      );
    },
  },
};

/**
 * The history of a vårdcentrum's plans, items and bodies. All parties that are invited to it may see whose writer changed what
 * they decide on. Throws FORBIDDEN for anybody else, and for a token that the network has seen.
 */
export async function planhistorik(
  _: unknown,
  { vardcentrumId, ...sida }: Historiksida & { vardcentrumId: string },
  context: Context,
) {
  const { caller, db } = context;
  const invited = await lookups.inbjudningarOfVardcentrum(context).load(vardcentrumId);
  const mine =
    caller.huvudman === 'samverkan' ||
    invited.some(({ huvudmanId }) => huvudmanId === caller.huvudman);
  if (
    !mine ||
    caller.roller.length === 0 ||
    caller.audience !== 'egen' ||
    caller.gateway !== null
  ) {
    const text =
      'Historiken visas för inloggade hos de parter som är inbjudna till vårdcentrumet, med en åtkomsttoken för samverkan.';
    throw codedError('FORBIDDEN', text, { falt: 'Query.planhistorik' });
  }
  const planer = await db.rows.find(VerksamhetsplanEntity, { where: { vardcentrumId } });
  const ids = planer.map(({ id }) => id);
  const punkter = await db.rows.find(PlanpunktEntity, { where: { planId: ids } });
  const organ = await lookups.organOfVardcentrum(context).load(vardcentrumId);
  const rader = [
    { typ: 'vardcentrum', radId: [vardcentrumId] },
    { typ: 'verksamhetsplan', radId: ids },
    { typ: 'planpunkt', radId: punkter.map(({ id }) => id) },
    { typ: 'organ', radId: organ.map(({ organId }) => organId) },
  ];
  return historikAv(rader, sida, context);
}
