import type { Transporter } from 'nodemailer';
import { type MailSettings, staysHere } from '../../serve/mailSettings.ts';
import { sha256Hex } from '../../values/sha256Hex.ts';
import type { Handelse } from '../Handelse.ts';
import type { Sender, Sent } from '../OutboxLoop.ts';
import type { Leverans } from '../tables.ts';
import { letterOf, type LetterContent } from './letter.ts';

/** A user who gets mail. */
export interface Reader {
  adress: string;
  /** The address of the user's workplace, as the browser had it. */
  plats: string;
}

export interface MailOptions {
  settings: MailSettings;
  /** The user with that hash, under which the address is stored. Null when the user is gone. */
  reader: (id: string) => Promise<Reader | null>;
  namn: string;
  namnOf: () => Promise<LetterContent['namnOf']>;
}

/** Must be shorter than the lease of deliveries. */
const timeoutMs = 20_000;

/** Writes to users by SMTP. All due deliveries of one user make one letter. */
export class MailSender implements Sender {
  readonly #options: MailOptions;
  #transport: Promise<Transporter> | null = null;

  constructor(options: MailOptions) {
    this.#options = options;
  }

  async knows(mottagare: string): Promise<boolean> {
    return (await this.#options.reader(mottagare)) !== null;
  }

  async *send(
    mottagare: string,
    what: readonly { leverans: Leverans; handelse: Handelse }[],
  ): AsyncGenerator<{ which: readonly Leverans[]; sent: Sent }, void> {
    const { settings, reader, namn, namnOf } = this.#options;
    const to = await reader(mottagare);
    if (to === null || what.length === 0) return;
    const which = what.map(({ leverans }) => leverans);
    const handelser = what.map(({ handelse }) => handelse);
    const letter = letterOf({ namn, plats: to.plats, handelser, namnOf: await namnOf() });
    // The name makes the same letter recognisable when it is sent again after a restart.
    const name = sha256Hex(which.map(({ id }) => id).join(' ')).slice(0, 32);
    try {
      this.#transport ??= mailTransport(settings);
      const transport = await this.#transport;
      await transport.sendMail({
        ...letter,
        from: settings.from,
        to: { name: '', address: to.adress },
        messageId: `<${name}@${settings.from.split('@')[1]}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        list: { unsubscribe: `${to.plats}/meddelanden` },
      });
      yield { which, sent: { ok: true } };
    } catch (error) {
      yield { which, sent: { ok: false, rest: true, ...whyNot(error) } };
    }
  }
}

/** Why a letter could not be sent, without the mail server's words, which may have the address. */
function whyNot(error: unknown): { fel: string; forGood: boolean } {
  const { code, responseCode, command } = error as {
    code?: string;
    responseCode?: number;
    command?: string;
  };
  const about = command?.startsWith('RCPT') ? 'adressen' : 'mejlet';
  if (responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH') {
    return { fel: `Mejlservern tar inte emot ${about} (svar ${responseCode}).`, forGood: true };
  }
  if (code === 'EAUTH') {
    return {
      fel: 'Mejlservern godtar inte inloggningen: kontrollera SMTP_URL.',
      forGood: false,
    };
  }
  if (code === 'ETLS') {
    return {
      fel: 'Mejlservern erbjuder ingen kryptering (STARTTLS), och utan den skickas inget.',
      forGood: false,
    };
  }
  const how = responseCode === undefined ? (code ?? 'inget svar') : `svar ${responseCode}`;
  return {
    fel: `Mejlservern gick inte att nå eller svarade inte som den ska (${how}).`,
    forGood: false,
  };
}

/** A transport to a mail server. It requires TLS, since an address could otherwise be read on the way. */
export async function mailTransport(
  settings: MailSettings,
  waitMs = timeoutMs,
): Promise<Transporter> {
  // Loaded when mail is sent: most subgraphs have no mail server.
  const { createTransport } = await import('nodemailer');
  const { host, port, secure, auth } = settings;
  return createTransport({
    host,
    port,
    secure,
    ...(auth ? { auth } : {}),
    requireTLS: !secure && !staysHere(settings),
    ignoreTLS: staysHere(settings) && !secure,
    connectionTimeout: waitMs / 2,
    greetingTimeout: waitMs / 2,
    socketTimeout: waitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
