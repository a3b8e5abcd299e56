import { HistorikEntity } from '../../change/history/Historik.ts';
import type { Concept } from '../../concept/Concept.ts';
import type { Condition } from '../../serve/database/rows/Rows.ts';
import { concepts } from '../concepts.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';

type Row = Record<string, unknown>;

/** The fields of one type, by name. */
type Fields = Record<string, unknown>;

/**
 * The resolvers of a huvudman, with those that every type of row has: the owner, and when the row or a row that is
 * shown with it last changed. A type's own resolvers take precedence.
 */
export function medRadfalt<Resolvers extends object>(resolvers: Resolvers): Resolvers {
  const all: Record<string, Fields> = { ...(resolvers as Record<string, Fields>) };
  for (const concept of concepts.values()) {
    all[concept.name] = {
      huvudmanId: (_row: Row, _args: unknown, { huvudman }: HuvudmanContext) => huvudman.id,
      andrad: (row: Row, _args: unknown, context: HuvudmanContext) =>
        andradOf(context, concept).load(keyOf(concept, row)),
      ...all[concept.name],
    };
  }
  return all as Resolvers;
}

/**
 * Loads when rows of a kind last changed, by their keys, with two statements for all rows of a tick. A change of a row
 * that is shown with another, such as a unit's budget, is a change of that one too. Null is unknown: the row is older
 * than the history.
 */
export function andradOf({ db, loaders }: HuvudmanContext, { table }: Concept) {
  return loaders.loader<string, string | null>(`andrad ${table}`, async (ids) => {
    const shown = ids.map((id) => `${table}/${id}`);
    const own = db.rows.among('radId', ids);
    const [of, under] = await Promise.all([
      latestBy('radId', { sql: `typ = ? AND ${own.sql}`, values: [table, ...own.values] }),
      latestBy('tillhor', db.rows.among('tillhor', shown)),
    ]);
    return ids.map((id) => senast(of.get(id), under.get(`${table}/${id}`)));
  });

  async function latestBy(
    column: 'radId' | 'tillhor',
    { sql, values }: Condition,
  ): Promise<Map<string, string>> {
    const found = await db.rows.query(
      `SELECT ${column}, MAX(tid) FROM ${HistorikEntity.options.name} WHERE ${sql} GROUP BY ${column}`,
      values,
    );
    return new Map(found.map(([id, tid]) => [String(id), String(tid)]));
  }
}

/** The latest of several points in time (ISO 8601 in UTC). Null when none is known. */
export function senast(...tider: readonly (string | null | undefined)[]): string | null {
  return tider.reduce<string | null>(
    (latest, tid) => (tid != null && (latest === null || tid > latest) ? tid : latest),
    null,
  );
}

/**
 * The first moment of a day, once the day has come: values that depend on it change then, without a write. Null before.
 */
export function narDagenKom(datum: string | null, idag: string): string | null {
  return datum !== null && datum <= idag ? `${datum}T00:00:00.000Z` : null;
}

function keyOf({ key }: Concept, row: Row): string {
  return key.map((field) => String(row[field])).join('/');
}
