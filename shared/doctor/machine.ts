import { once } from 'node:events';
import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { clockToleranceSeconds } from '../access/Issuer.ts';
import { failedIf, ok, skipped } from './Outcome.ts';
import { daysAhead, daysUntil, type Probe, reasonOf, shareFree, waitMs } from './Probe.ts';
import type { Standing } from './Standing.ts';

export const port: Probe = {
  id: 'PORT',
  watch: null,
  requirement: 'Servern kan lyssna på sin port',
  remedy:
    'Stoppa det andra programmet (ss -ltnp visar vilket), eller välj en annan port med --port eller PORT. Adressen i HOST ska finnas på den här datorn; utan HOST är den 127.0.0.1. Portar under 1024 lämnas åt proxyn.',
  run: async ({ host, port }) => {
    const server = createServer();
    try {
      server.listen({ host, port, exclusive: true });
      await once(server, 'listening');
      return ok();
    } catch (error) {
      const reason = reasonOf(error);
      const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
      if (reason === 'EADDRINUSE' && (await serverFault(address)) === null) {
        return ok(`en server i nätverket kör redan på port ${port}; är det inte den här, byt port`);
      }
      return failedIf([`${host} port ${port}: ${reason}`]);
    } finally {
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  },
};

/** Why none of the network's servers answers at an address; null when one does. */
export async function serverFault(address: string): Promise<string | null> {
  try {
    const answer = await fetch(new URL('/health/live', address), {
      redirect: 'error',
      signal: AbortSignal.timeout(waitMs),
    });
    const text = await answer.text();
    return answer.ok && text.includes('"live"')
      ? null
      : `svarar ${answer.status}, men inte som en server i nätverket`;
  } catch (error) {
    return `svarar inte (${reasonOf(error)})`;
  }
}

export const folder: Probe = {
  id: 'FOLDER',
  requirement: 'Datamappen går att skriva i',
  remedy:
    'Ge mappen åt användaren som kör servern (chown -R vardnat: MAPP; chmod 700 MAPP), eller välj en annan med DATA_DIR. En disk som bara går att läsa monteras om för skrivning.',
  run: async ({ dataDir }) => {
    try {
      const there = await nearest(dataDir);
      await access(there, constants.W_OK | constants.X_OK);
      if (!(await stat(there)).isDirectory()) return failedIf([`${there} är ingen mapp`]);
      return ok(there === dataDir ? undefined : `${dataDir} finns inte än; den görs vid starten`);
    } catch (error) {
      return failedIf([`${dataDir}: ${reasonOf(error)}`]);
    }
  },
};

/** The folder, or its nearest parent that exists. */
async function nearest(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch (error) {
    if (reasonOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    return nearest(dirname(folder));
  }
}

export const disk: Probe = {
  id: 'DISK',
  requirement: 'En femtedel av datamappens disk är ledig',
  remedy:
    'Gör plats: flytta gamla säkerhetskopior och loggar, eller ge disken mer utrymme. En full disk stoppar alla ändringar.',
  run: async ({ dataDir }) => {
    const free = await freeShare(dataDir).catch(() => null);
    if (free === null) return skipped('datamappen går inte att läsa: se FOLDER');
    const percent = `${Math.floor(free * 100)} % ledigt`;
    return free < shareFree ? failedIf([`${dataDir}: ${percent}`]) : ok();
  },
};

/** The free share of a folder's disk, for the user that runs this. */
export async function freeShare(folder: string): Promise<number> {
  const { bavail, blocks } = await statfs(await nearest(folder));
  return blocks === 0 ? 1 : bavail / blocks;
}

export const clock: Probe = {
  id: 'CLOCK',
  requirement: `Klockan går som de andra servrarnas, på ${clockToleranceSeconds} sekunder när`,
  remedy:
    'Ställ klockan efter en tidsserver (Debian: apt install systemd-timesyncd; timedatectl set-ntp true), här eller där. Går den fel nekas intyg och åtkomsttoken.',
  run: async (standing) => {
    const places = placesAsked(standing);
    const answers = await Promise.all(places.map(differenceAt));
    const known = answers.filter((one) => one !== null);
    if (known.length === 0) return skipped('ingen annan server svarar som klockan kan hållas mot');
    const wrong = known.filter(({ seconds }) => Math.abs(seconds) > clockToleranceSeconds);
    return failedIf(
      wrong.map(
        ({ place, seconds }) =>
          `${place} går ${Math.abs(seconds)} s ${seconds > 0 ? 'före' : 'efter'} den här datorn`,
      ),
    );
  },
};

/** The other servers that this one calls over HTTP, each once. */
export function placesAsked({ asked, issuers, registry }: Standing): string[] {
  const urls = [
    ...asked.map(({ url }) => url),
    ...(registry ? [registry.url] : []),
    ...issuers.flatMap(({ issuer, keys, signIn }) => [
      ...('url' in keys ? [String(keys.url)] : []),
      ...(signIn ? [issuer] : []),
    ]),
  ];
  return [...new Set(urls.map((url) => new URL(url).origin))];
}

/** How many seconds another server's clock is ahead of this one. Null when the server does not say. */
async function differenceAt(place: string): Promise<{ place: string; seconds: number } | null> {
  try {
    const before = Date.now();
    const answer = await fetch(place, { redirect: 'manual', signal: AbortSignal.timeout(waitMs) });
    const after = Date.now();
    await answer.body?.cancel();
    const said = Date.parse(answer.headers.get('date') ?? '');
    if (Number.isNaN(said)) return null;
    // The server states whole seconds, and it did so at some time while this one waited.
    const [least, most] = [said - after, said + 1_000 - before];
    const ms = least > 0 ? least : most < 0 ? most : 0;
    return { place, seconds: Math.round(ms / 1_000) };
  } catch {
    return null;
  }
}

/** When each key should be changed: `keyDays` after its file was written. */
export async function keysEnd({ secrets, keyDays }: Standing) {
  const ends = await Promise.all(
    secrets.map(async ({ setting, file }) => {
      const written = await stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => null,
      );
      return written === null ? [] : [{ setting, until: written + keyDays * 86_400_000 }];
    }),
  );
  return ends.flat();
}

export const keyAge: Probe = {
  id: 'KEY_AGE',
  requirement: `Inga nycklar ska bytas inom ${daysAhead} dagar`,
  remedy:
    'Gör en ny nyckel bredvid den gamla, låt de andra få den, byt, och ta sedan bort den gamla: infra/observability/alerts.md#endssoon. Hur länge en nyckel används säger KEY_DAYS.',
  run: async (standing) => {
    if (standing.secrets.length === 0) return skipped('inga filer med nycklar är inställda');
    const ends = await keysEnd(standing);
    return failedIf(
      ends
        .map(({ setting, until }) => ({ setting, days: daysUntil(until) }))
        .filter(({ days }) => days < daysAhead)
        .map(({ setting, days }) => `${setting}: ska bytas inom ${days} dagar`),
    );
  },
  // A metric of its own shows when each key ends.
  watch: null,
};

export const secrets: Probe = {
  id: 'SECRETS',
  requirement: 'Nycklar och hemligheter kan bara läsas av den som kör servern',
  remedy:
    'Ge filen åt användaren som kör servern och ingen annan: chown vardnat: FIL; chmod 600 FIL.',
  run: async ({ secrets }) => {
    if (secrets.length === 0) return skipped('inga filer med hemligheter är inställda');
    const seen = await Promise.all(
      secrets.map(async ({ setting, file }) => {
        try {
          const { mode } = await stat(file);
          const open = (mode & 0o077) !== 0;
          return open
            ? `${setting}: ${file} kan läsas av andra (${(mode & 0o777).toString(8)})`
            : [];
        } catch (error) {
          return `${setting}: ${file}: ${reasonOf(error)}`;
        }
      }),
    );
    return failedIf(seen.flat());
  },
};
