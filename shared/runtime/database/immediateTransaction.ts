import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { codedError } from '../../errors/codedError.ts';

const patienceMs = 5_000;
const pauseMs = 20;

/**
 * One transaction on SQLite that takes the write lock at its start. TypeORM begins a deferred one, which can fail half-way
 * when another process (an import, say) writes between its first reading and its first writing. While another has the
 * lock we ask again without blocking, so that readers go on; after 5 s it is given up with DATABAS_UPPTAGEN.
 */
export async function immediateTransaction<T>(
  source: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await begin(runner);
    try {
      const result = await work(runner.manager);
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      await runner.query('ROLLBACK');
      throw error;
    }
  } finally {
    await runner.release();
  }
}

async function begin(runner: QueryRunner): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      await runner.query('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      const { driverError } = error as { driverError?: { code?: string } };
      if (driverError?.code !== 'SQLITE_BUSY') throw error;
      if (performance.now() > deadline) {
        throw codedError(
          'DATABAS_UPPTAGEN',
          'Databasen är upptagen av en annan skrivning, till exempel en import. Inget är sparat: försök igen om en stund.',
        );
      }
      await wait(pauseMs);
    }
  }
}
