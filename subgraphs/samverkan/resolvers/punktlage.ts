import { underlagHash } from '../../../shared/domain/beslut/underlagHash.ts';
import type { Planpunkt, Planpunktspart } from '../entities/Planpunkt.ts';
import type { Planlage } from '../enums.ts';
import { lookups } from '../lookups.ts';
import type { Beslutssvar } from '../rules/Beslutssvar.ts';
import { planpunktslage } from '../rules/planpunktslage.ts';
import type { SamverkanContext } from '../SamverkanContext.ts';

/** What each party is proposed to pay, in öre; parties with no proposal left out. */
export function proposalsOf(parties: readonly Planpunktspart[]) {
  return parties.flatMap(({ huvudmanId, forslag }) =>
    forslag === null ? [] : [{ part: huvudmanId, belopp: forslag }],
  );
}

/** The hash of an item as it now stands. */
export function underlagHashOf(punkt: Planpunkt, parties: readonly Planpunktspart[]): string {
  const { id: planpunkt, nummer, rubrik, aktivitet, kostnad } = punkt;
  const finansiering = proposalsOf(parties);
  return underlagHash({ planpunkt, nummer, rubrik, aktivitet, kostnad, finansiering });
}

/** How far an item has come, given the decisions that the parties answered with. */
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
    berorda: parties.map(({ huvudmanId }) => huvudmanId),
    underlagHash: underlagHashOf(punkt, parties),
    kostnad: punkt.kostnad,
    planstatus: plan?.status ?? null,
  };
  return planpunktslage(underlag, svar);
}
