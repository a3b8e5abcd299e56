import { setTimeout as pause } from 'node:timers/promises';
import type { Connection, RowDataPacket } from 'mysql2/promise';

/**
 * The threads of the connection's database, beside its own, that pass `wanted` by their statement ('' when idle); asks the
 * server until there is one.
 */
export async function threadsOf(
  connection: Connection,
  wanted: (info: string, thread: number) => boolean,
): Promise<number[]> {
  for (;;) {
    const [rows] = await connection.query<RowDataPacket[]>(
      "SELECT id, COALESCE(info, '') AS info FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()",
    );
    const found = rows.filter(({ id, info }) => wanted(info, id)).map(({ id }) => Number(id));
    if (found.length > 0) return found;
    await pause(10);
  }
}
