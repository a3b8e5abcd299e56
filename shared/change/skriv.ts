import type { Writer } from '../serve/database/rows/Writer.ts';
import type { AndringContext } from './AndringContext.ts';
import { Samtidigt } from './andraRad.ts';
import type { Utfall } from './Utfall.ts';

const attempts = 3;

/** Carries a refusal out of a transaction, so that the transaction is rolled back. */
class Nekad extends Error {
  readonly utfall: unknown;

  constructor(utfall: unknown) {
    super('refused');
    this.utfall = utfall;
  }
}

/**
 * One atomic change: everything that `andring` writes is kept when it succeeds, and nothing when it refuses or throws.
 * When another writer has changed the same row at the same time, it runs again and sees the new version.
 */
export async function skriv<Row>(
  { db, loaders }: Pick<AndringContext, 'db' | 'loaders'>,
  andring: (manager: Writer) => Promise<Utfall<Row>>,
): Promise<Utfall<Row>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const utfall = await db.write(async (manager) => {
        const inside = await andring(manager);
        if (!inside.ok) throw new Nekad(inside);
        return inside;
      });
      loaders?.clear();
      return utfall;
    } catch (error) {
      if (error instanceof Nekad) return error.utfall as Utfall<Row>;
      if (!(error instanceof Samtidigt) || attempt === attempts) throw error;
    }
  }
}
