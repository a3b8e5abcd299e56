import type DataLoader from 'dataloader';
import { In, IsNull } from 'typeorm';
import { VardcentrumkommunEntity } from './entities/Vardcentrum.ts';
import {
  PlankommunEntity,
  type Verksamhetsplan,
  VerksamhetsplanEntity,
} from './entities/Verksamhetsplan.ts';
import type { SamverkanContext } from './SamverkanContext.ts';

/** Newest year first, then in order of id. */
export const planOrder = { ar: 'DESC', id: 'ASC' } as const;

/**
 * Loads the plans of a vårdcentrum: its own, and those of its kommuner that belong to no vårdcentrum. A kommun may have
 * several vårdcentrum, so a plan of one of them is never shown at another. Three statements for all keys of a tick.
 * Source: checklist rows 24–25 (a vårdcentrum's area and the kommun's own närvård organisation are both kept).
 */
export function planerOfVardcentrum({
  db,
  loaders,
}: SamverkanContext): DataLoader<string, Verksamhetsplan[]> {
  return loaders.loader<string, Verksamhetsplan[]>('planerOfVardcentrum', async (ids) => {
    const areas = await db.read.find(VardcentrumkommunEntity, {
      where: { vardcentrumId: In(ids) },
    });
    const planAreas = await db.read.find(PlankommunEntity, {
      where: { kommunkod: In([...new Set(areas.map(({ kommunkod }) => kommunkod))]) },
    });
    const plans = await db.read.find(VerksamhetsplanEntity, {
      where: [
        { vardcentrumId: In(ids) },
        { vardcentrumId: IsNull(), id: In([...new Set(planAreas.map(({ planId }) => planId))]) },
      ],
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
