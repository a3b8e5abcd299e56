import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isRefusal } from '../../shared/access/AccessRefusal.ts';
import { digest } from '../../shared/access/assertion/assertion.ts';
import { Door } from '../../shared/access/Door.ts';
import { ownCallKey } from '../../shared/access/keys/callKeyFile.ts';
import { readCompact } from '../../shared/registry/compact.ts';
import { thumbprint } from '../../shared/registry/Signer.ts';
import { canonicalJson } from '../../shared/values/canonicalJson.ts';
import { sha256Hex } from '../../shared/values/sha256Hex.ts';
import { log } from '../log.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`vectors/${name}.json`, import.meta.url), 'utf8'));

describe('the test vectors for members in any language', () => {
  const { member, now, gatewayKeys, callKey, calls } = read('calls');
  const ordinary = Date;
  beforeEach(() => {
    globalThis.Date = class extends ordinary {
      constructor(...given: []) {
        super(...((given.length > 0 ? given : [now * 1_000]) as []));
      }
      static override now = () => now * 1_000;
    } as DateConstructor;
  });
  afterEach(() => {
    globalThis.Date = ordinary;
  });

  test.each(
    calls as { name: string; headers: Record<string, string>; body: string; outcome: string }[],
  )('a call: $name', async ({ headers, body, outcome }) => {
    const door = new Door(
      member,
      { issuers: [], gatewayKeys, callKeys: [ownCallKey(callKey)] },
      log,
    );
    const call = {
      method: 'POST',
      url: 'https://tierp.test.example/graphql',
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      body: Buffer.from(body),
    };
    const admitted = await door.admit(call);
    expect(isRefusal(admitted) ? admitted.refused : 'OK').toBe(outcome);
  });

  test('the vouchers', async () => {
    const { key, kid, vouchers } = read('vouchers');
    for (const { name, jws, good, says } of vouchers) {
      const compact = readCompact(jws, 'vardnat-voucher');
      const signed = compact?.kid === kid && (await compact?.signedBy(key)) === true;
      expect({ name, signed }).toEqual({ name, signed: good });
      if (good) expect(compact?.value).toEqual(says);
    }
  });

  test('the hashes', () => {
    const { values, thumbprints, bodies } = read('hashes');
    for (const { value, canonical, sha256 } of values) {
      expect(canonicalJson(value)).toBe(canonical);
      expect(sha256Hex(canonical)).toBe(sha256);
    }
    for (const { key, kid } of thumbprints) expect(thumbprint(key)).toBe(kid);
    for (const { text, digest: wanted } of bodies) expect(digest(text)).toBe(wanted);
  });
});
