import { underlagHash } from '../../shared/domain/beslut/underlagHash.ts';
import type { Rows } from '../../shared/serve/database/rows/Rows.ts';
import type { Writer } from '../../shared/serve/database/rows/Writer.ts';
import type { Gangpunkt, Plangang, Planorgan } from './rules/plan/plangang.ts';
import type { Planpunkt, Planpunktspart, Verksamhetsplan } from './store/rows.generated.ts';
import {
  type Organ,
  PlankommunEntity,
  PlanpunktEntity,
  PlanpunktspartEntity,
  PlanpunktsutgavaEntity,
  PlanstegEntity,
  VardcentrumorganEntity,
} from './store/tables.ts';

/** Each party's proposed amount in öre. Parties without a proposal are left out. */
export function proposalsOf(parties: readonly Pick<Planpunktspart, 'huvudmanId' | 'forslag'>[]) {
  return parties.flatMap(({ huvudmanId, forslag }) =>
    forslag === null ? [] : [{ part: huvudmanId, belopp: forslag }],
  );
}

/** The fields of an item's wording, whose hash decisions carry. */
export type Lydelse = Pick<
  Planpunkt,
  'id' | 'nummer' | 'rubrik' | 'aktivitet' | 'kostnad' | 'investering'
>;

/** The hash of an item as it stands. */
export function underlagHashOf(
  { id: planpunkt, nummer, rubrik, aktivitet, kostnad }: Lydelse,
  parties: readonly Pick<Planpunktspart, 'huvudmanId' | 'forslag'>[],
): string {
  const finansiering = proposalsOf(parties);
  return underlagHash({ planpunkt, nummer, rubrik, aktivitet, kostnad, finansiering });
}

/** A plan's state with its items, for the rules on steps. */
export async function gangAv(
  manager: Rows,
  { id: planId, status, utgava, faststallsAv }: Omit<Verksamhetsplan, 'version'>,
): Promise<Plangang & { kostar: string[] }> {
  const [rows, steg, kommuner] = await Promise.all([
    manager.find(PlanpunktEntity, { where: { planId }, order: { ordning: 'ASC', id: 'ASC' } }),
    manager.find(PlanstegEntity, { where: { planId }, order: { ordning: 'ASC' } }),
    manager.findBy(PlankommunEntity, { planId }),
  ]);
  const parter = await manager.findBy(PlanpunktspartEntity, {
    planpunktId: rows.map(({ id }) => id),
  });
  const punkter: Gangpunkt[] = rows.map((row) => ({
    id: row.id,
    rubrik: row.rubrik,
    investering: row.investering === true,
    underlagHash: underlagHashOf(
      row,
      parter.filter(({ planpunktId }) => planpunktId === row.id),
    ),
  }));
  const lan = [...new Set(kommuner.map(({ kommunkod }) => kommunkod.slice(0, 2)))];
  const kostar = rows
    .filter((row) => row.investering || (row.kostnad ?? 0) > 0)
    .map(({ id }) => id);
  return { status, utgava, faststallsAv, lan, steg, punkter, kostar };
}

/** A body, for the rules on a plan's steps. */
export async function planorganAv(
  manager: Rows,
  { id, namn, slag, niva, lan }: Organ,
  vardcentrumId: string | null,
): Promise<Planorgan> {
  const runtVardcentrum =
    vardcentrumId !== null &&
    (await manager.existsBy(VardcentrumorganEntity, { organId: id, vardcentrumId }));
  return { id, namn, slag, niva, lan, runtVardcentrum };
}

/**
 * Stores an item's wording, so that those who decide on it can always read what they decided on. The same wording for the same
 * parties is stored once.
 */
export async function behallLydelse(
  manager: Writer,
  punkt: Omit<Planpunkt, 'version'>,
  idag: string,
): Promise<void> {
  const { id: planpunktId, utgava, nummer, rubrik, aktivitet, kostnad, investering, kalla } = punkt;
  const parter = await manager.find(PlanpunktspartEntity, {
    where: { planpunktId },
    order: { huvudmanId: 'ASC' },
  });
  const kept = await manager.find(PlanpunktsutgavaEntity, {
    where: { planpunktId },
    order: { ordning: 'DESC' },
  });
  const hash = underlagHashOf(punkt, parter);
  const berorda = parter.map(({ huvudmanId }) => huvudmanId);
  const [last] = kept;
  if (
    last?.underlagHash === hash &&
    last.utgava === utgava &&
    last.berorda.join() === berorda.join()
  )
    return;
  await manager.insert(PlanpunktsutgavaEntity, {
    planpunktId,
    ordning: kept.length,
    utgava,
    underlagHash: hash,
    nummer,
    rubrik,
    aktivitet,
    kostnad,
    investering,
    finansiering: proposalsOf(parter),
    berorda,
    datum: idag,
    kalla,
  });
}
