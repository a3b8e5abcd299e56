import type { MigrationInterface } from 'typeorm';
import type { Issuer } from '../access/Issuer.ts';
import type { KeyLocation } from '../access/keys/KeyLocation.ts';
import type { MailSettings } from '../serve/mailSettings.ts';

/** What one server depends on, read from its settings, for the doctor's checks. */
export interface Standing {
  /** Its id: gateway, registry, samverkan or a huvudman's id. */
  id: string;
  host: string;
  port: number;
  dataDir: string;
  publicUrl: string | null;
  trustProxy: readonly string[];
  /** Files with secrets, by the setting with the file's name. */
  secrets: readonly { setting: string; file: string }[];
  /** Its database, and every migration that this version has. Null for a server without a database. */
  database: { url: string; migrations: (new () => MigrationInterface)[] } | null;
  /** The issuers of access tokens. */
  issuers: readonly Issuer[];
  /** The keys of the gateways that it trusts. Null: no gateway calls it. */
  gatewayKeys: KeyLocation | null;
  /**
   * The registry that it follows, and the genesis that the registry must begin with (null: any). Null: it follows none.
   */
  registry: { url: string; genesis: string | null } | null;
  /** Other servers that it calls, by the setting with the address. */
  asked: readonly { setting: string; url: string }[];
  mail: MailSettings | null;
  /** The folder of its backups. Null: not set. */
  backupDir: string | null;
  /** The days after which a key should be changed. */
  keyDays: number;
  /** Files with the vouchers by which its huvudman is to join; none once it has. */
  vouchers: readonly string[];
}

/** A standing with defaults for what most servers lack. */
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
