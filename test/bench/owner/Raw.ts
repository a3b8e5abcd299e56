import { createRequire } from 'node:module';
import mysql from 'mysql2/promise';

// biome-ignore lint/suspicious/noExplicitAny: rows as the driver gives them
export type RawRow = any;

/** The database by its own driver and no more; each statement is prepared once on SQLite. */
export type Raw = (sql: string, values: readonly unknown[]) => Promise<RawRow[]>;

interface Sqlite {
  prepare(sql: string): { all(...values: unknown[]): RawRow[] };
}

export function openRaw(url: string): Raw {
  if (!url.startsWith('sqlite:')) {
    const pool = mysql.createPool({ uri: url, connectionLimit: 10 });
    return async (sql, values) => (await pool.query(sql, [...values]))[0] as RawRow[];
  }
  const Database = createRequire(import.meta.url)('better-sqlite3');
  const database: Sqlite = new Database(url.slice('sqlite:'.length), { readonly: true });
  const prepared = new Map<string, ReturnType<Sqlite['prepare']>>();
  return async (sql, values) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement.all(...values);
  };
}

const marks = (values: readonly unknown[]) => values.map(() => '?').join(',');
const unit = 'v.id, v.namn, v.typ, v.driftsform';
const open = '(v.stangd IS NULL OR v.stangd > ?)';
const today = () => new Date().toISOString().slice(0, 10);

/** The statements that somebody would write by hand for the calls. */
export const statements = {
  units: (raw: Raw, ids: readonly string[]) =>
    raw(`SELECT ${unit} FROM verksamhet v WHERE v.id IN (${marks(ids)})`, ids),
  functions: (raw: Raw, ids: readonly string[]) =>
    raw(
      `SELECT verksamhetId, funktion, paPlats, bokningsbar FROM verksamhetsfunktion WHERE verksamhetId IN (${marks(ids)}) ORDER BY funktion`,
      ids,
    ),
  places: (raw: Raw, ids: readonly string[]) =>
    raw(
      `SELECT verksamhetId, adress, postort, kommunkod FROM plats WHERE verksamhetId IN (${marks(ids)}) ORDER BY ordning`,
      ids,
    ),
  participations: (raw: Raw, ids: readonly string[]) =>
    raw(
      `SELECT vardcentrumId, status, roll FROM deltagande WHERE vardcentrumId IN (${marks(ids)})`,
      ids,
    ),
  unitsIn: (raw: Raw, ids: readonly string[]) =>
    raw(
      `SELECT d.vardcentrumId, ${unit} FROM verksamhet v JOIN deltagandeverksamhet d ON d.verksamhetId = v.id WHERE d.vardcentrumId IN (${marks(ids)}) AND ${open} ORDER BY v.id`,
      [...ids, today()],
    ),
  page: async (raw: Raw, { first = 50, after, text }: PageArgs) => {
    const like = text === undefined ? '' : ' AND v.soktext LIKE ?';
    const values = [today(), ...(text === undefined ? [] : [`%${text.toLowerCase()}%`])];
    const start = after === undefined ? '' : ' AND v.id > ?';
    const from = after === undefined ? [] : [Buffer.from(after, 'base64url').toString()];
    const [rows, [{ n }]] = await Promise.all([
      raw(
        `SELECT ${unit} FROM verksamhet v WHERE ${open}${like}${start} ORDER BY v.id LIMIT ${first + 1}`,
        [...values, ...from],
      ),
      raw(`SELECT COUNT(*) AS n FROM verksamhet v WHERE ${open}${like}`, values),
    ]);
    const nodes = rows.slice(0, first);
    const endCursor = Buffer.from(nodes.at(-1)?.id ?? '').toString('base64url');
    const pageInfo = { hasNextPage: rows.length > first, endCursor };
    return { nodes, totalCount: Number(n), pageInfo };
  },
};

export interface PageArgs {
  first?: number;
  after?: string;
  text?: string;
}
