import { EntitySchema } from 'typeorm';
import type { Database } from '../../serve/database/Database.ts';
import { personnummerIn } from '../../values/personnummerIn.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';
import type { Session } from '../session/Session.ts';
import { iso } from '../session/Sessions.ts';

/**
 * A user's address for notices. Only the user's own subgraph keeps it; no history, export, log or answer to others shows it.
 */
interface Address {
  /** SHA-256 of issuer and subject. */
  id: string;
  adress: string;
  /** When the user last signed in, ISO 8601. */
  anvand: string;
  /** When the user wants mail. Null in rows from before the choice existed, and means at once. */
  hur: Hur | null;
  /** The origin at which the user last reached the workplace. Null in rows from before this was recorded. */
  plats: string | null;
}

/** When a user can choose to get mail. */
export const ways = ['GENAST', 'DAGLIGEN', 'ALDRIG'] as const;
export type Hur = (typeof ways)[number];

/** A user who gets mail. */
export interface Reader {
  id: string;
  adress: string;
  hur: Hur;
  plats: string;
}

export const AddressEntity = new EntitySchema<Address>({
  name: 'epost',
  columns: {
    id: { type: 'varchar', length: 64, primary: true },
    adress: { type: 'varchar', length: 254 },
    anvand: { type: 'varchar', length: 30 },
    hur: { type: 'varchar', length: 10, nullable: true },
    plats: { type: 'varchar', length: 255, nullable: true },
  },
});

type Who = Pick<Session, 'iss' | 'sub'>;
/** The key under which a user's own choices are kept. */
export const ownerOf = ({ iss, sub }: Who) => sha256Hex(`${iss} ${sub}`);

/** The e-mail addresses of one subgraph's users. */
export class Addresses {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async of(who: Who): Promise<{ adress: string; hur: Hur } | null> {
    const row = await this.#db.rows.findOneBy(AddressEntity, { id: ownerOf(who) });
    return row && { adress: row.adress, hur: row.hur ?? 'GENAST' };
  }

  /** Replaces the user's address; null erases it. `plats` is the origin at which the user reaches the workplace. */
  async keep(who: Who, adress: string | null, hur: Hur, plats: string): Promise<void> {
    const id = ownerOf(who);
    await this.#db.write(async (manager) => {
      await manager.delete(AddressEntity, { id });
      if (adress !== null) {
        const anvand = iso(Date.now());
        await manager.insert(AddressEntity, { id, adress, anvand, hur, plats });
      }
    });
  }

  /** The users who want mail. */
  async readers(): Promise<Reader[]> {
    const rows = await this.#db.rows.find(AddressEntity);
    return rows.map(readerOf).filter(({ hur }) => hur !== 'ALDRIG');
  }

  /** The user with this id; null when there is none, or when the user no longer wants mail. */
  async reader(id: string): Promise<Reader | null> {
    const row = await this.#db.rows.findOneBy(AddressEntity, { id });
    const reader = row && readerOf(row);
    return reader && reader.hur !== 'ALDRIG' ? reader : null;
  }

  /** Records when and where a user signed in. Retention erases the addresses of users who have not signed in for long. */
  async used(who: Who, plats: string): Promise<void> {
    const anvand = iso(Date.now());
    await this.#db.write((manager) =>
      manager.update(AddressEntity, { id: ownerOf(who) }, { anvand, plats }),
    );
  }
}

const readerOf = ({ id, adress, hur, plats }: Address): Reader => ({
  ...{ id, adress },
  hur: hur ?? 'GENAST',
  plats: plats ?? '',
});

/** What is wrong with an e-mail address, in Swedish; null when mail can be sent to it. */
export function addressFault(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 254) return 'Skriv en e-postadress.';
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-zåäö0-9-]{1,63}\.)+[a-z]{2,63}$/iu.test(text)) {
    return 'Adressen har inte formen namn@exempel.se.';
  }
  if (personnummerIn(text) !== null) {
    return 'Adressen innehåller något som liknar ett personnummer. Ange en annan.';
  }
  return null;
}
