import type { FastifyBaseLogger } from 'fastify';
import type { Forms } from '../concept/forms.ts';
import type { Atkomstniva } from '../contract/Atkomstniva.ts';
import type { Database } from '../serve/database/Database.ts';
import type { MailSettings } from '../serve/mailSettings.ts';
import type { Reachable } from '../serve/reach/Reachable.ts';
import type { AccessLog } from './account/AccessLog.ts';
import type { Addresses } from './account/Addresses.ts';
import type { SessionDoor } from './session/SessionDoor.ts';
import type { Sessions } from './session/Sessions.ts';
import type { IssuerClient } from './signin/IssuerClient.ts';
import type { Renewal } from './signin/Renewal.ts';
import type { Notices, OwnRows } from './notices/Notices.ts';

/** Of which fields it can be chosen who sees them, by schema coordinate. */
export interface AccessLevels {
  falt: {
    falt: string;
    /** Who sees it by the settings and the contract, and who does now. */
    standard: Atkomstniva;
    niva: Atkomstniva;
    /** What may be chosen; nothing where an admin chooses none on a page. */
    nivaer: readonly Atkomstniva[];
  }[];
  /** Huvudmän, by slug, that the owner counts as party to all its rows of level `parter`. */
  parter: readonly string[];
}

/** What the workplace of one subgraph consists of. */
export interface Workplace {
  /** The subgraph's id, and what its huvudman is called. */
  slug: string;
  namn: string;
  /** What is changed on its pages: each kind of row and each mutation with its fields. */
  formular: () => Forms;
  /** Who sees its fields, where that is not the contract's default. */
  atkomst: () => AccessLevels;
  /** Its address as callers write it; null: as each request says. */
  publicUrl: string | null;
  /** The network view's GraphQL endpoint; null without one. */
  gatewayUrl: () => string | null;
  /** The address of samverkan's workplace, where what is joint is written; null, or left out, without one. */
  samverkanUrl?: () => string | null;
  /** Requests in a minute from one address at the pages of signing in. */
  signInsPerAddress: number;
  clients: readonly IssuerClient[];
  sessions: Sessions;
  renewal: Renewal;
  door: SessionDoor;
  accessLog: AccessLog;
  addresses: Addresses;
  /** The mail server; null: nobody is written to. */
  mail: MailSettings | null;
  notices: Notices;
  /** Which of its own changes there is to tell, and whom it follows. */
  own: OwnRows;
  /** Where webhooks may be sent. */
  webhookNetworks: Reachable;
  db: Database;
  /** Where the public looks at the huvudman; null without a portal. */
  portalOf: () => string | null;
  log: FastifyBaseLogger;
}
