import { In, Like } from 'typeorm';
import { VardcentrumEntity, VardcentrumkommunEntity } from './entities/Vardcentrum.ts';
import type { SamverkanContext as Context } from './SamverkanContext.ts';

/** An area: a län, a kommun, or everywhere. */
export interface AreaArguments {
  lan?: string | null;
  kommunkod?: string | null;
}

// The first two digits of a kommunkod are its länskod. Anything but two digits is no län, and must not reach LIKE.
export async function vardcentraIn({ lan, kommunkod }: AreaArguments, { db }: Context) {
  const order = { id: 'ASC' } as const;
  if (lan == null && kommunkod == null) return db.read.find(VardcentrumEntity, { order });
  if (lan != null && !/^\d{2}$/.test(lan)) return [];
  if (kommunkod != null && lan != null && !kommunkod.startsWith(lan)) return [];
  const areas = await db.read.find(VardcentrumkommunEntity, {
    where: { kommunkod: kommunkod ?? Like(`${lan}%`) },
  });
  const ids = [...new Set(areas.map(({ vardcentrumId }) => vardcentrumId))];
  return db.read.find(VardcentrumEntity, { where: { id: In(ids) }, order });
}
