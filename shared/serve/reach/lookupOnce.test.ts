import type { LookupAddress } from 'node:dns';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { lookupOnce } from './lookupOnce.ts';

type Found = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;

/** A name server that answers on command. */
function slowServer() {
  const asked: Found[] = [];
  const lookup = lookupOnce((_hostname, _options, found) => asked.push(found));
  const ask = () =>
    new Promise((resolve) =>
      lookup('tierp.example', { all: true }, (error, addresses) => resolve(error ?? addresses)),
    );
  return { asked, ask };
}
const addresses = [{ address: '192.0.2.1', family: 4 }];

test('all who wait for a name share one lookup, and the next begins another', async () => {
  const { asked, ask } = slowServer();
  const both = [ask(), ask()];
  expect(asked).toHaveLength(1);
  asked[0]?.(null, addresses);
  expect(await Promise.all(both)).toEqual([addresses, addresses]);
  const later = ask();
  expect(asked).toHaveLength(2);
  const failure = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
  asked[1]?.(failure, []);
  expect(await later).toBe(failure);
});

test('a name without an address gives no address, but still an answer', async () => {
  const lookup = lookupOnce((_hostname, _options, found) => found(null, []));
  const one = new Promise((resolve) =>
    lookup('tierp.example', { all: false }, (_error, address) => resolve(address)),
  );
  expect(await one).toBe('');
});

test('looks up through the system, for one address or for all', async () => {
  const lookup = promisify(lookupOnce()) as (name: string, options: object) => Promise<unknown>;
  expect(['127.0.0.1', '::1']).toContain(await lookup('localhost', {}));
  expect(await lookup('localhost', { all: true })).toContainEqual({
    address: expect.stringMatching(/^(127\.0\.0\.1|::1)$/),
    family: expect.any(Number),
  });
});
