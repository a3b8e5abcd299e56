import { randomBytes } from 'node:crypto';
import { EntitySchema } from 'typeorm';
import type { Database } from '../../serve/database/Database.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';
import { iso } from '../session/Sessions.ts';

/** The secret address of one user's feed. */
interface Flode {
  /** SHA-256 of the secret: nobody can read an address out of the database. */
  id: string;
  /** The user, as the hash under which that user's choices are kept. */
  agare: string;
  skapad: string;
}

export const FlodeEntity = new EntitySchema<Flode>({
  name: 'flode',
  columns: {
    id: { type: 'varchar', length: 64, primary: true },
    agare: { type: 'varchar', length: 64 },
    skapad: { type: 'varchar', length: 30 },
  },
  indices: [{ name: 'flode_agare', columns: ['agare'] }],
});

/** Secret addresses that give a feed reader, which cannot sign in, what its signed-in user sees. */
export class Feeds {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async has(agare: string): Promise<boolean> {
    return this.#db.rows.existsBy(FlodeEntity, { agare });
  }

  async knows(secret: string): Promise<boolean> {
    return this.#db.rows.existsBy(FlodeEntity, { id: sha256Hex(secret) });
  }

  /** Makes a new secret. The previous one stops working. */
  async renew(agare: string): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    await this.#db.write(async (manager) => {
      await manager.delete(FlodeEntity, { agare });
      await manager.insert(FlodeEntity, { id: sha256Hex(secret), agare, skapad: iso(Date.now()) });
    });
    return secret;
  }

  async end(agare: string): Promise<void> {
    await this.#db.write((manager) => manager.delete(FlodeEntity, { agare }));
  }
}
