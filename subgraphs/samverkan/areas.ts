import { valuesOf } from '../../shared/serve/database/rows/Rows.ts';
import type { Loader } from '../../shared/serve/Loaders.ts';
import type { SamverkanContext as Context, SamverkanContext } from './SamverkanContext.ts';
import type { Verksamhetsplan } from './store/rows.generated.ts';
import {
  PlankommunEntity,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VerksamhetsplanEntity,
} from './store/tables.ts';

/**
 * The länskod of kommuner: the first two digits of their kommunkoder. Null when they are in several län, or when there are
 * none.
 */
export function lanOf(kommuner: readonly { kommunkod: string }[]): string | null {
  const [lan, ...others] = new Set(kommuner.map(({ kommunkod }) => kommunkod.slice(0, 2)));
  return lan !== undefined && others.length === 0 ? lan : null;
}

/** An area: a län, a kommun, or everywhere. */
export interface AreaArguments {
  lan?: string | null;
  kommunkod?: string | null;
}

// The first two digits of a kommunkod are its länskod. Text that is not two digits is no län, and must not reach LIKE.
export async function vardcentraIn({ lan, kommunkod }: AreaArguments, { db }: Context) {
  const order = { id: 'ASC' } as const;
  if (lan == null && kommunkod == null) return db.rows.find(VardcentrumEntity, { order });
  if (lan != null && !/^\d{2}$/.test(lan)) return [];
  if (kommunkod != null && lan != null && !kommunkod.startsWith(lan)) return [];
  const areas = await db.rows.find(VardcentrumkommunEntity, {
    and: [
      kommunkod != null
        ? { sql: 't.kommunkod = ?', values: [kommunkod] }
        : { sql: 't.kommunkod LIKE ?', values: [`${lan}%`] },
    ],
  });
  const ids = [...new Set(areas.map(({ vardcentrumId }) => vardcentrumId))];
  return db.rows.find(VardcentrumEntity, { where: { id: ids }, order });
}

/** Newest year first, then in order of id. */
export const planOrder = { ar: 'DESC', id: 'ASC' } as const;

/**
 * Loads the plans of a vårdcentrum: its own, and those of its kommuner that belong to no vårdcentrum. A kommun may have several
 * vårdcentrum, so a plan of one never appears at another. Takes three statements for all keys of a tick. Source: checklist rows
 * 24–25 (a vårdcentrum's area and the kommun's own närvård organisation are both kept).
 */
export function planerOfVardcentrum({
  db,
  loaders,
}: SamverkanContext): Loader<string, Verksamhetsplan[]> {
  return loaders.loader<string, Verksamhetsplan[]>('planerOfVardcentrum', async (ids) => {
    const areas = await db.rows.find(VardcentrumkommunEntity, { where: { vardcentrumId: ids } });
    const planAreas = await db.rows.find(PlankommunEntity, {
      where: { kommunkod: [...new Set(areas.map(({ kommunkod }) => kommunkod))] },
    });
    const own = db.rows.among('t.vardcentrumId', ids);
    const planIds = [...new Set(planAreas.map(({ planId }) => planId))];
    const ofKommun = planIds.length > 0 ? [db.rows.among('t.id', planIds)] : [];
    const either = [
      own,
      ...ofKommun.map(({ sql, values }) => ({
        sql: `(t.vardcentrumId IS NULL AND ${sql})`,
        values,
      })),
    ];
    const plans = await db.rows.find(VerksamhetsplanEntity, {
      and: [{ sql: `(${either.map(({ sql }) => sql).join(' OR ')})`, values: valuesOf(either) }],
      order: planOrder,
    });
    return ids.map((id) => {
      const codes = codesOf(areas, (area) => area.vardcentrumId === id);
      return plans.filter((plan) =>
        plan.vardcentrumId === null
          ? planAreas.some((area) => area.planId === plan.id && codes.has(area.kommunkod))
          : plan.vardcentrumId === id,
      );
    });
  });
}

function codesOf<Area extends { kommunkod: string }>(
  areas: Area[],
  isWanted: (area: Area) => boolean,
) {
  return new Set(areas.filter(isWanted).map(({ kommunkod }) => kommunkod));
}
