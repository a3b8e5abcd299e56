import type { EntityManager } from 'typeorm';
import type { VersioneradRad } from '../../../shared/andring/Rad.ts';
import type { Tabell } from '../tabeller/Tabell.ts';

/** The values of a row's key fields, in their order. */
export type Nyckel = readonly string[];

export interface Hamtval {
  /** Keeps the rows from being changed by others until the transaction ends; where writes take turns there is no need. */
  lock?: boolean;
}

/** The stored rows that have one of the keys, with what belongs to them, by key as JSON. */
export async function hamtaRader(
  manager: EntityManager,
  tabell: Tabell,
  nycklar: readonly Nyckel[],
  { lock = false }: Hamtval,
): Promise<Map<string, VersioneradRad>> {
  if (nycklar.length === 0) return new Map();
  const { entity, nyckel } = tabell.radtyp;
  const query = manager.createQueryBuilder(entity, 'r');
  const [only] = nyckel;
  if (nyckel.length === 1) {
    query.where(`r.${only} IN (:...keys)`, { keys: nycklar.map(([key]) => key) });
  } else {
    const one = (n: number) => nyckel.map((field, i) => `r.${field} = :k${n}_${i}`).join(' AND ');
    query.where(nycklar.map((_key, n) => `(${one(n)})`).join(' OR '));
    query.setParameters(
      Object.fromEntries(nycklar.flatMap((key, n) => key.map((part, i) => [`k${n}_${i}`, part]))),
    );
  }
  if (lock) query.setLock('pessimistic_write');
  const rows = await query.getMany();
  const whole = (await tabell.komplettera?.(manager, rows)) ?? rows;
  return new Map(whole.map((row) => [JSON.stringify(nyckel.map((field) => row[field])), row]));
}

/** The next rows in order of key, with what belongs to them. */
export async function sidaEfter(
  manager: EntityManager,
  tabell: Tabell,
  efter: VersioneradRad | null,
  antal: number,
): Promise<VersioneradRad[]> {
  const { entity, nyckel } = tabell.radtyp;
  const query = manager.createQueryBuilder(entity, 'r').limit(antal);
  for (const field of nyckel) query.addOrderBy(`r.${field}`, 'ASC');
  if (efter) {
    const later = nyckel.map((field, n) => {
      const equal = nyckel.slice(0, n).map((each) => `r.${each} = :${each}`);
      return `(${[...equal, `r.${field} > :${field}`].join(' AND ')})`;
    });
    query.where(
      later.join(' OR '),
      Object.fromEntries(nyckel.map((field) => [field, efter[field]])),
    );
  }
  const rows = await query.getMany();
  return (await tabell.komplettera?.(manager, rows)) ?? rows;
}
