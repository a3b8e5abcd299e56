import { EntitySchema } from 'typeorm';
import { HandelseEntity } from './Handelse.ts';
import { Utkorg1765200000000 } from './Utkorg1765200000000.ts';

/** The channel of a delivery. */
export type Leveranssatt = 'EPOST' | 'WEBHOOK';

/** The state of a delivery. */
export type Leveransstatus = 'VANTAR' | 'SKICKAD' | 'MISSLYCKAD';

/** The delivery of one change to one recipient. Times are ISO 8601 in UTC. */
export interface Leverans {
  /** A hash of the change and the recipient, so that nobody gets the same change twice. */
  id: string;
  handelse: string;
  satt: Leveranssatt;
  /** A webhook by its id, or a user by the hash under which the address is stored. */
  mottagare: string;
  status: Leveransstatus;
  /** The number of tries. */
  forsok: number;
  /** The time of the next try. */
  nasta: string;
  /** Until when one instance has it for sending. Null: no instance has it. */
  lanad: string | null;
  /** Why the last try failed, in Swedish. Null when none has failed. */
  fel: string | null;
  skapad: string;
  /** When it was sent. Null: not yet. */
  skickad: string | null;
}

export const LeveransEntity = new EntitySchema<Leverans>({
  name: 'leverans',
  columns: {
    id: { type: 'varchar', length: 64, primary: true },
    handelse: { type: 'varchar', length: 64 },
    satt: { type: 'varchar', length: 10 },
    mottagare: { type: 'varchar', length: 64 },
    status: { type: 'varchar', length: 10 },
    forsok: { type: 'integer' },
    nasta: { type: 'varchar', length: 30 },
    lanad: { type: 'varchar', length: 30, nullable: true },
    fel: { type: 'varchar', length: 300, nullable: true },
    skapad: { type: 'varchar', length: 30 },
    skickad: { type: 'varchar', length: 30, nullable: true },
  },
  indices: [
    { name: 'leverans_status', columns: ['status', 'nasta'] },
    { name: 'leverans_mottagare', columns: ['mottagare', 'skickad'] },
    { name: 'leverans_skapad', columns: ['skapad'] },
  ],
});

/** Another of the huvudman's systems, which gets the changes. */
export interface Webhook {
  id: string;
  adress: string;
  /** The secret that signs its messages: `whsec_` and 32 random bytes in base64. */
  hemlighet: string;
  skapad: string;
  /** Why nothing more is sent to it, in Swedish. Null while it is used. */
  avstangd: string | null;
}

export const WebhookEntity = new EntitySchema<Webhook>({
  name: 'webhook',
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    adress: { type: 'varchar', length: 500 },
    hemlighet: { type: 'varchar', length: 100 },
    skapad: { type: 'varchar', length: 30 },
    avstangd: { type: 'varchar', length: 300, nullable: true },
  },
});

/** Another party whose changes are read, and how far they have been read. */
export interface Foljd {
  part: string;
  namn: string;
  /** The time of the latest change that has been read, by that party's clock. */
  tid: string;
  /** What the party last stated as the time of its latest change. Null when it states none. */
  andrad: string | null;
  /** When the party last answered. */
  hord: string;
}

export const FoljdEntity = new EntitySchema<Foljd>({
  name: 'foljd',
  columns: {
    part: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 300 },
    tid: { type: 'varchar', length: 30 },
    andrad: { type: 'varchar', length: 40, nullable: true },
    hord: { type: 'varchar', length: 30 },
  },
});

/** The outbox's tables, which every subgraph's database has. */
export const outboxEntities = [HandelseEntity, LeveransEntity, WebhookEntity, FoljdEntity];
export const outboxMigrations = [Utkorg1765200000000];
