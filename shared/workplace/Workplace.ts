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

/** For each field whose access can be chosen: who sees it, and what can be chosen. Fields go by schema coordinate. */
export interface AccessLevels {
  falt: {
    falt: string;
    /** Who sees the field by the settings and the contract, and who sees it now. */
    standard: Atkomstniva;
    niva: Atkomstniva;
    /** The levels that may be chosen. Empty where an admin cannot choose on a page. */
    nivaer: readonly Atkomstniva[];
  }[];
  /** Slugs of the huvudmän that the owner counts as a party to all its rows of level `parter`. */
  parter: readonly string[];
}

/** What the workplace of one subgraph consists of. */
export interface Workplace {
  /** The subgraph's id, and what its huvudman is called. */
  slug: string;
  namn: string;
  /** The forms of its pages: each kind of row and each mutation, with its fields. */
  formular: () => Forms;
  /** Who sees the fields whose level is not the contract's default. */
  atkomst: () => AccessLevels;
  /** The public address of the subgraph. Null: the address is taken from each request. */
  publicUrl: string | null;
  /** The network view's GraphQL endpoint; null without one. */
  gatewayUrl: () => string | null;
  /** The address of samverkan's workplace, where the parties write what they share. Null or undefined without one. */
  samverkanUrl?: () => string | null;
  /** How many requests one address may make to the sign-in pages in a minute. */
  signInsPerAddress: number;
  clients: readonly IssuerClient[];
  sessions: Sessions;
  renewal: Renewal;
  door: SessionDoor;
  accessLog: AccessLog;
  addresses: Addresses;
  /** The mail server. Null: no mail is sent. */
  mail: MailSettings | null;
  notices: Notices;
  /** Which of its own changes the notices report, and which parties it follows. */
  own: OwnRows;
  /** Where webhooks may be sent. */
  webhookNetworks: Reachable;
  db: Database;
  /** The huvudman's page in the portal; null without a portal. */
  portalOf: () => string | null;
  log: FastifyBaseLogger;
}
