import type { MigrationInterface } from 'typeorm';
import type { Issuer } from '../access/Issuer.ts';
import type { KeyLocation } from '../access/keys/KeyLocation.ts';
import type { MailSettings } from '../serve/mailSettings.ts';

/** What one server stands on once its settings have been read, for whoever looks it over. */
export interface Standing {
  /** What it is: gateway, registry, samverkan or a huvudman's id. */
  id: string;
  host: string;
  port: number;
  dataDir: string;
  publicUrl: string | null;
  trustProxy: readonly string[];
  /** Files with secrets, by the setting that names each. */
  secrets: readonly { setting: string; file: string }[];
  /** Its database, and every migration that this version knows; null: it has none. */
  database: { url: string; migrations: (new () => MigrationInterface)[] } | null;
  /** Who may issue access tokens. */
  issuers: readonly Issuer[];
  /** The gateways that it trusts; null: it is called by none. */
  gatewayKeys: KeyLocation | null;
  /** The registry that it follows, and the genesis that it must begin with; null: none. */
  registry: { url: string; genesis: string | null } | null;
  /** Other servers that it asks, by the setting that names each. */
  asked: readonly { setting: string; url: string }[];
  mail: MailSettings | null;
  /** Where its copies are put; null: nobody has said. */
  backupDir: string | null;
  /** Days after which a key is to be changed. */
  keyDays: number;
  /** Files with the vouchers by which its huvudman is to join; none once it has. */
  vouchers: readonly string[];
}

/** A standing with what most servers do not have. */
export const standing = (
  own: Pick<Standing, 'id' | 'host' | 'port' | 'dataDir' | 'publicUrl' | 'trustProxy'> &
    Partial<Standing>,
): Standing => ({
  backupDir: null,
  keyDays: 365,
  vouchers: [],
  secrets: [],
  database: null,
  issuers: [],
  gatewayKeys: null,
  registry: null,
  asked: [],
  mail: null,
  ...own,
});
