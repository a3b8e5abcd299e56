import { EntitySchema } from 'typeorm';
import { HandelseEntity } from './Handelse.ts';
import { Utkorg1765200000000 } from './Utkorg1765200000000.ts';

/** The channel of a delivery. */
export type Leveranssatt = 'EPOST' | 'WEBHOOK';

/** What has become of telling one recipient of one thing. */
export type Leveransstatus = 'VANTAR' | 'SKICKAD' | 'MISSLYCKAD';

/** One thing that one recipient is to be told. Times are ISO 8601 in UTC. */
export interface Leverans {
  /** A hash of the change and the receiver: nobody gets the same change twice. */
  id: string;
  handelse: string;
  satt: Leveranssatt;
  /** A webhook by its id, or a user by the hash under which the address is kept. */
  mottagare: string;
  status: Leveransstatus;
  /** How often it has been tried. */
  forsok: number;
  /** When it is tried next. */
  nasta: string;
  /** Until when one instance is sending it; null: none is. */
  lanad: string | null;
  /** Why the last try did not succeed, in Swedish; null when none has failed. */
  fel: string | null;
  skapad: string;
  /** When it was sent; null: not yet. */
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

/** Another system of the huvudman's that gets the changes. */
export interface Webhook {
  id: string;
  adress: string;
  /** What its messages are signed with: `whsec_` and 32 random bytes in base64. */
  hemlighet: string;
  skapad: string;
  /** Why nothing is sent to it any more, in Swedish; null while it is used. */
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

/** Another party whose changes are read, and how far they have been. */
export interface Foljd {
  part: string;
  namn: string;
  /** When the latest change that has been read was made, as that party says. */
  tid: string;
  /** What it last said of when anything of it changed; null when it does not say. */
  andrad: string | null;
  /** When it last answered. */
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

/** What every subgraph's database has for what it tells. */
export const outboxEntities = [HandelseEntity, LeveransEntity, WebhookEntity, FoljdEntity];
export const outboxMigrations = [Utkorg1765200000000];
