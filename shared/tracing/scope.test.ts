import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { inScope, requestIdHeaders, requestIdInLog, requestIdOf } from './scope.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('requestIdOf', () => {
  test.each(['6f0d8d1e-9c0b-4c57-9a54-0d9b1a2c3d4e', '4bf92f3577b34da6a3ce929d0e0e4736'])(
    'takes %s',
    (id) => {
      expect(requestIdOf(id)).toBe(id);
      expect(requestIdOf(id.toUpperCase())).toBe(id);
    },
  );

  test.each([
    undefined,
    '',
    '1',
    '19121212-1212',
    'anna@example.se',
    '6f0d8d1e-9c0b-4c57-9a54-0d9b1a2c3d4e\n{"level":60}',
    'x'.repeat(10_000),
    ['6f0d8d1e-9c0b-4c57-9a54-0d9b1a2c3d4e', '6f0d8d1e-9c0b-4c57-9a54-0d9b1a2c3d4f'],
  ])('makes a new one in the place of %j', (header) => {
    expect(requestIdOf(header)).toMatch(uuid);
    expect(requestIdOf(header)).not.toBe(requestIdOf(header));
  });
});

test('each request has its own id, however long it takes, and outside of requests there is none', async () => {
  const seen = await Promise.all(
    ['a', 'b'].map((id) =>
      inScope({ id }, async () => {
        await setImmediate();
        return [requestIdHeaders(), requestIdInLog()];
      }),
    ),
  );
  expect(seen).toEqual([
    [{ 'x-request-id': 'a' }, { reqId: 'a' }],
    [{ 'x-request-id': 'b' }, { reqId: 'b' }],
  ]);
  expect([requestIdHeaders(), requestIdInLog()]).toEqual([{}, {}]);
});
