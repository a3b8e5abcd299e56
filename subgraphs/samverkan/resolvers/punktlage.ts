import { lookups } from '../lookups.ts';
import { underlagHashOf } from '../planunderlag.ts';
import { type Beslutssvar, planpunktslage } from '../rules/plan/planlage.ts';
import type { SamverkanContext } from '../SamverkanContext.ts';
import type { Planlage, Planpunkt } from '../store/rows.generated.ts';
import { kvarvarande } from './partResolvers.ts';

/** An item's state, given the decisions in the parties' answers. */
export async function punktlage(
  punkt: Planpunkt,
  svar: readonly (Beslutssvar | null)[] | null | undefined,
  context: SamverkanContext,
): Promise<Planlage> {
  const [parties, plan] = await Promise.all([
    lookups.parterOfPunkt(context).load(punkt.id),
    lookups.plan(context).load(punkt.planId),
  ]);
  const underlag = {
    berorda: await kvarvarande(
      context,
      parties.map(({ huvudmanId }) => huvudmanId),
    ),
    underlagHash: underlagHashOf(punkt, parties),
    kostnad: punkt.kostnad,
    // A decision on an earlier edition stays in force while a new one is written.
    planstatus:
      (plan && (punkt.planutgava < plan.utgava ? plan.tidigareStatus : plan.status)) ?? null,
  };
  return planpunktslage(underlag, svar);
}
