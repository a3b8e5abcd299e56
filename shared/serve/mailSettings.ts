import { isLoopback } from '../access/keys/KeyLocation.ts';
import { SettingError } from '../errors/SettingError.ts';
import { otillatetTecken } from '../values/otillatetTecken.ts';

/** The mail server of a subgraph, and the sender of its mail. */
export interface MailSettings {
  host: string;
  port: number;
  /**
   * Whether TLS is used from the first byte (smtps). Otherwise it begins with STARTTLS. Without TLS no mail leaves this
   * machine.
   */
  secure: boolean;
  auth: { user: string; pass: string } | null;
  from: string;
}

/** Reads SMTP_URL and MAIL_FROM, which must both be set or both be absent. Null without them. Throws SettingError. */
export function readMail({
  SMTP_URL: url,
  MAIL_FROM: from,
}: NodeJS.ProcessEnv): MailSettings | null {
  if (!url && !from) return null;
  if (!url || !from) {
    throw new SettingError(
      `${url ? 'MAIL_FROM' : 'SMTP_URL'} is not set, but ${url ? 'SMTP_URL' : 'MAIL_FROM'} is: mail is sent with both, and without both none is.`,
    );
  }
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const secure = parsed?.protocol === 'smtps:';
  if (!parsed || !(secure || parsed.protocol === 'smtp:') || !parsed.hostname) {
    // The value may have a password, so it is not shown.
    throw new SettingError(
      'SMTP_URL must have the form smtp://user:password@host:587 (TLS by STARTTLS) or smtps://user:password@host:465; a user may be left out.',
    );
  }
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(from) || from.length > 254) {
    throw new SettingError(
      `MAIL_FROM is "${from}" but must be an e-mail address alone, such as vardnat@tierp.example.`,
    );
  }
  const { hostname, port, username, password } = parsed;
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    auth:
      username === ''
        ? null
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    from,
  };
}

/** Whether mail may be sent without TLS, since it does not leave the machine. */
export const staysHere = ({ host }: Pick<MailSettings, 'host'>) =>
  isLoopback(host) || host === '::1';

/** One e-mail address. Null without one. Throws SettingError that names the setting. */
export function readMailAddress(text: string | undefined, name: string): string | null {
  if (!text) return null;
  if (/^[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)) return text;
  throw new SettingError(
    `${name} is "${text}" but must be an e-mail address, such as oppnadata@tierp.example.`,
  );
}

/**
 * The address where readers report problems: an e-mail address or an https address. Null without one. Throws
 * SettingError.
 */
export function readContact(text: string | undefined): string | null {
  if (!text) return null;
  if (otillatetTecken(text, 'rad') !== null) {
    throw new SettingError(
      'PORTAL_CONTACT has a character that cannot be seen or that turns the reading direction: write it again by hand.',
    );
  }
  const page = URL.canParse(text) && new URL(text).protocol === 'https:';
  if (page || /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return text;
  throw new SettingError(
    `PORTAL_CONTACT is "${text}" but must be an e-mail address or an https address.`,
  );
}
