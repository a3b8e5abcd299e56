import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { isLoopback } from '../access/keys/KeyLocation.ts';
import { mailTransport } from '../outbox/mail/MailSender.ts';
import { urlsOf } from '../serve/database/hosts.ts';
import { placesAsked, serverFault } from './machine.ts';
import { failedIf, ok, skipped } from './Outcome.ts';
import { daysAhead, daysUntil, type Probe, reasonOf, waitMs } from './Probe.ts';
import type { Standing } from './Standing.ts';

export const names: Probe = {
  id: 'NAMES',
  requirement: 'Alla namn i inställningarna finns i DNS',
  remedy:
    'Rätta namnet i inställningen, eller lägg till det i DNS (getent hosts NAMN visar vad datorn ser; namnservrarna står i /etc/resolv.conf).',
  run: async (standing) => {
    const hosts = hostsIn(standing);
    if (hosts.length === 0) return skipped('inställningarna har inga namn');
    const seen = await Promise.all(
      hosts.map((host) =>
        lookup(host).then(
          () => [],
          (error) => [`${host}: ${reasonOf(error)}`],
        ),
      ),
    );
    return failedIf(seen.flat());
  },
};

function hostsIn(standing: Standing): string[] {
  const { publicUrl, database, mail } = standing;
  const urls = [
    ...placesAsked(standing),
    ...(publicUrl ? [publicUrl] : []),
    ...(database && !database.url.startsWith('sqlite:') ? urlsOf(database.url) : []),
  ];
  const hosts = [...urls.map((url) => new URL(url).hostname), ...(mail ? [mail.host] : [])];
  return [...new Set(hosts)].filter(
    (host) => isIP(host.replace(/^\[|\]$/g, '')) === 0 && !isLoopback(host),
  );
}

export const asked: Probe = {
  id: 'ASKED',
  requirement: 'Servrarna som den här frågar svarar',
  remedy:
    'Rätta adressen i inställningen, starta servern där, eller öppna brandväggen utåt. Är dess certifikat från en egen utfärdare: ge Node.js den (NODE_EXTRA_CA_CERTS). Det som beror på dess svar nekas så länge.',
  run: async ({ asked: its }) => {
    if (its.length === 0) return skipped('inställningarna nämner ingen annan server');
    const seen = await Promise.all(
      its.map(async ({ setting, url }) => {
        const fault = await serverFault(url);
        return fault === null ? [] : [`${setting}: ${new URL(url).origin} ${fault}`];
      }),
    );
    return failedIf(seen.flat());
  },
};

export const proxy: Probe = {
  id: 'PROXY',
  requirement: 'PUBLIC_URL leder hit, genom proxyn',
  remedy:
    'Starta proxyn (nginx -t; systemctl start nginx), låt den skicka allt under adressen till HOST och porten (infra/proxy/nginx.conf), och rätta PUBLIC_URL.',
  run: async ({ publicUrl, host, port }) => {
    if (publicUrl === null) return skipped('PUBLIC_URL är inte satt');
    const { origin } = new URL(publicUrl);
    const own = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
    const runs = (await serverFault(own)) === null;
    try {
      const answer = await fetch(new URL('/health/live', origin), {
        redirect: 'manual',
        signal: AbortSignal.timeout(waitMs),
      });
      const text = await answer.text();
      if (answer.ok && text.includes('"live"')) return ok();
      // A proxy answers so when its server is not started yet, which is no fault.
      if (!runs && [502, 503, 504].includes(answer.status))
        return ok('proxyn svarar; servern bakom den är inte igång');
      return failedIf([`${origin} svarar ${answer.status}, men inte som den här servern`]);
    } catch (error) {
      const reason = reasonOf(error);
      if (/CERT|VERIFY|ALTNAME|SELF_SIGNED|TLS|SSL/.test(reason))
        return skipped(`proxyns certifikat godtas inte (${reason}): se CERTIFICATE`);
      return failedIf([`${origin}: ${reason}`]);
    }
  },
};

export const proxied: Probe = {
  id: 'TRUST_PROXY',
  requirement: 'Servern vet vilken proxy som står framför',
  remedy:
    'Sätt TRUST_PROXY till proxyns adress, såsom 127.0.0.1. Utan den delar alla som frågar på en enda adress, och på dess gränser.',
  run: async ({ publicUrl, trustProxy }) => {
    if (!publicUrl?.startsWith('https:')) return skipped('PUBLIC_URL är ingen https-adress');
    return failedIf(
      trustProxy.length > 0 ? [] : ['PUBLIC_URL är https, men TRUST_PROXY är inte satt'],
    );
  },
};

export const certificate: Probe = {
  id: 'CERTIFICATE',
  // Another probe shows when the certificate ends, and PROXY fails when the certificate is not accepted.
  watch: null,
  requirement: `PUBLIC_URL:s certifikat godtas, och gäller i minst ${daysAhead} dagar`,
  remedy:
    'Förnya certifikatet och ladda om proxyn (certbot renew; systemctl reload nginx). Det ska vara utfärdat för namnet i PUBLIC_URL, med hela kedjan.',
  run: async ({ publicUrl }) => {
    if (!publicUrl?.startsWith('https:')) return skipped('PUBLIC_URL är ingen https-adress');
    const { host, hostname } = new URL(publicUrl);
    try {
      const { fault, until } = await certificateAt(publicUrl);
      const days = daysUntil(until);
      return failedIf([
        ...(fault === null || isLoopback(hostname) ? [] : [`${host}: ${fault}`]),
        ...(days >= daysAhead ? [] : [`${host}: gäller i ${days} dagar`]),
      ]);
    } catch (error) {
      return skipped(`${host} svarar inte (${reasonOf(error)}): se PROXY`);
    }
  },
};

/** When a server's certificate ends, and why it is not accepted (null when it is). */
export async function certificateAt(url: string): Promise<{ fault: string | null; until: number }> {
  const { hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const socket: TLSSocket = connect({
    host,
    port: Number(port || 443),
    ...(isIP(host) ? {} : { servername: host }),
    rejectUnauthorized: false,
    timeout: waitMs,
  });
  socket.on('timeout', () => socket.destroy(new Error('no answer in time')));
  try {
    await once(socket, 'secureConnect');
    const fault = socket.authorized ? null : String(socket.authorizationError);
    return { fault, until: Date.parse(socket.getPeerCertificate().valid_to) };
  } finally {
    socket.destroy();
  }
}

export const mail: Probe = {
  id: 'MAIL',
  watch: null,
  requirement: 'E-postservern tar emot',
  remedy:
    'Rätta SMTP_URL (värd, port, användare, lösenord), eller öppna brandväggen utåt. Utan STARTTLS eller smtps lämnar ingen post datorn.',
  run: async ({ mail: settings }) => {
    if (settings === null) return skipped('ingen e-post är inställd (SMTP_URL, MAIL_FROM)');
    const transport = await mailTransport(settings, waitMs);
    try {
      await transport.verify();
      return failedIf([]);
    } catch (error) {
      return failedIf([`${settings.host} port ${settings.port}: ${reasonOf(error)}`]);
    } finally {
      transport.close();
    }
  },
};
