import { readFile } from 'node:fs/promises';
import { KeysUnavailable } from '../access/keys/KeyLocation.ts';
import { keySource } from '../access/keys/keySource.ts';
import { fetchLog, LogRefused } from '../registry/client/fetchLog.ts';
import { readVoucher } from '../registry/checkVouchers.ts';
import { RegistryClient, RegistryUnavailable } from '../registry/client/RegistryClient.ts';
import { isRefusal } from '../registry/RegistryRefusal.ts';
import { createLog } from '../serve/createLog.ts';
import { IssuerClient, maySignIn } from '../workplace/signin/IssuerClient.ts';
import { failedIf, skipped } from './Outcome.ts';
import { daysUntil, type Probe, reasonOf, voucherDaysAhead, waitMs } from './Probe.ts';
import type { Standing } from './Standing.ts';

const quiet = createLog('doctor', { logLevel: 'silent' });

export const issuerKeys: Probe = {
  id: 'ISSUER_KEYS',
  requirement: 'Utfärdarnas nycklar går att hämta',
  remedy:
    'Pröva adressen i "jwks" i filen ISSUERS med curl från den här datorn: den ska svara med ett JWKS. Öppna brandväggen utåt, eller rätta adressen. En fil ska finnas och vara ett JWKS.',
  run: async ({ issuers }) => {
    if (issuers.length === 0) return skipped('servern litar inte på någon utfärdare');
    const seen = await Promise.all(
      issuers.map(async ({ issuer, keys }) =>
        (await unread(keys)).map((why) => `${issuer}: ${why}`),
      ),
    );
    return failedIf(seen.flat());
  },
};

export const gatewayKeys: Probe = {
  id: 'GATEWAY_KEYS',
  requirement: 'Gatewayernas nycklar går att läsa',
  remedy:
    'Be gatewayens driftansvariga om dess JWKS, och sätt GATEWAY_KEYS till filen eller dess https-adress. Utan den nekas varje fråga genom gatewayen.',
  run: async ({ gatewayKeys: keys }) =>
    keys === null ? skipped('ingen gateway frågar servern') : failedIf(await unread(keys)),
};

/**
 * Why keys cannot be read. Empty when they can. It looks up an unknown key, in the way that the key of every token is
 * looked up.
 */
async function unread(keys: Parameters<typeof keySource>[0]): Promise<string[]> {
  try {
    const header = { alg: 'EdDSA', kid: 'doctor' };
    await keySource(keys, quiet)(header, { payload: '', signature: '' });
    return [];
  } catch (error) {
    return error instanceof KeysUnavailable ? [error.message] : [];
  }
}

/** The last moment at which each voucher can be used; null: what is in the file is none. */
export async function vouchersEnd({ vouchers }: Standing) {
  return Promise.all(
    vouchers.map(async (file) => {
      const read = readVoucher((await readFile(file, 'utf8').catch(() => '')).trim());
      if (isRefusal(read)) return { file, issuer: null, until: null };
      const { issuer, expires } = read.voucher;
      return { file, issuer, until: Date.parse(`${expires}T23:59:59Z`) };
    }),
  );
}

/** Names vouchers that are none, and those that end within so many days. */
const endingVouchers =
  (days: number | null): Probe['run'] =>
  async (standing) => {
    if (standing.vouchers.length === 0) return skipped('VOUCHERS är inte satt');
    const ends = await vouchersEnd(standing);
    return failedIf(
      ends.flatMap(({ file, issuer, until }) => {
        if (until === null) return [`${file} är inget intyg`];
        const left = daysUntil(until);
        if (left < 0) return [`intyget från ${issuer} har gått ut`];
        return days !== null && left < days
          ? [`intyget från ${issuer} går ut om ${left} dygn`]
          : [];
      }),
    );
  };

export const voucher: Probe = {
  id: 'VOUCHER',
  requirement: `Intygen att ansluta med gäller i minst ${voucherDaysAhead} dygn till`,
  remedy:
    'Anslut med "npx vardnat join --voucher intyg.jws", eller be den som intygade om ett nytt. När ni är medlem behövs inget intyg: ta bort VOUCHERS.',
  run: endingVouchers(voucherDaysAhead),
  // An alert of its own (EndsSoon) warns ahead, so the watch reports only a voucher that has ended.
  watch: endingVouchers(null),
};

export const signIn: Probe = {
  id: 'SIGN_IN',
  requirement: 'Utfärdarna som man loggar in hos svarar',
  remedy:
    'Pröva ISSUER/.well-known/openid-configuration med curl: "issuer" där ska vara tecken för tecken den i ISSUERS. clientSecretFile ska finnas och gå att läsa.',
  run: async ({ id, issuers }) => {
    const trusted = issuers.map((issuer) => ({ ...issuer, keyOf: keySource(issuer.keys, quiet) }));
    const used = trusted.filter(maySignIn);
    if (used.length === 0) return skipped('ingen loggar in här (signIn i ISSUERS)');
    const seen = await Promise.all(
      used.map((issuer) =>
        new IssuerClient(issuer, id).reach().then(
          () => [],
          (error) => [`${issuer.issuer}: ${reasonOf(error)}`],
        ),
      ),
    );
    return failedIf(seen.flat());
  },
};

export const registry: Probe = {
  id: 'REGISTRY',
  requirement: 'Registret svarar, och dess logg går att lita på',
  remedy:
    'Rätta registrets adress, eller --genesis efter vad nätverkets grundare har sagt. Svarar det inte: öppna brandväggen utåt. Stämmer inte loggen: hör av er till registrets driftansvariga innan något ändras.',
  run: async ({ registry: its }) => {
    if (its === null) return skipped('servern följer inget register');
    try {
      await fetchLog(new RegistryClient(its.url, { timeoutMs: waitMs }), null, its.genesis);
      return failedIf([]);
    } catch (error) {
      if (error instanceof LogRefused || error instanceof RegistryUnavailable)
        return failedIf([error.message]);
      throw error;
    }
  },
  // Those who follow the log verify it.
  watch: async ({ registry: its }) => {
    if (its === null) return skipped('servern följer inget register');
    await new RegistryClient(its.url, { timeoutMs: waitMs }).published();
    return failedIf([]);
  },
};
