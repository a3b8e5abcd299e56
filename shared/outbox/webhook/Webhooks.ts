import { randomUUID } from 'node:crypto';
import type { Database } from '../../serve/database/Database.ts';
import { iso } from '../Outbox.ts';
import { type Webhook, WebhookEntity } from '../tables.ts';
import { newSecret } from './sign.ts';

/** The most other systems of one huvudman. */
export const mostWebhooks = 20;

/** The other systems that one subgraph sends its changes to. */
export class Webhooks {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async all(): Promise<Webhook[]> {
    return this.#db.rows.find(WebhookEntity, { order: { skapad: 'ASC' } });
  }

  async used(): Promise<Webhook[]> {
    return this.#db.rows.findBy(WebhookEntity, { avstangd: null });
  }

  async one(id: string): Promise<Webhook | null> {
    return this.#db.rows.findOneBy(WebhookEntity, { id });
  }

  async add(adress: string): Promise<Webhook> {
    const skapad = iso(Date.now());
    const webhook = { id: randomUUID(), adress, hemlighet: newSecret(), skapad, avstangd: null };
    await this.#db.write((manager) => manager.insert(WebhookEntity, [webhook]));
    return webhook;
  }

  async remove(id: string): Promise<void> {
    await this.#db.write((manager) => manager.delete(WebhookEntity, { id }));
  }

  /** Stops messages to a system, or starts them again with null. */
  async shut(id: string, why: string | null): Promise<void> {
    await this.#db.write((manager) => manager.update(WebhookEntity, { id }, { avstangd: why }));
  }
}
