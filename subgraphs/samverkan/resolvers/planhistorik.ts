import { type Historiksida, historikAv } from '../../../shared/change/history/historikResolvers.ts';
import { codedError } from '../../../shared/errors/codedError.ts';
import { lookups } from '../lookups.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { PlanpunktEntity, VerksamhetsplanEntity } from '../store/tables.ts';

/**
 * The history of a vårdcentrum's plans, items and bodies, for those who are invited to it: whose writer changed what they
 * decide on, they all see. Throws FORBIDDEN for anybody else, and for a token that the network has seen.
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
