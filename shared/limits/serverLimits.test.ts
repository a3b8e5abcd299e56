import { describe, expect, test } from '@jest/globals';
import { clientLimits, readLimits } from './serverLimits.ts';

const defaults = { depth: 5, bodyBytes: 100 };
const read = (env: Record<string, string>) => readLimits(env, 'LIMIT', defaults);

describe('readLimits', () => {
  test('takes limits from the environment, and defaults for the rest', () => {
    expect(read({ LIMIT_BODY_BYTES: '7', LIMIT_DEPTH: '', OTHER: 'x' })).toEqual({
      depth: 5,
      bodyBytes: 7,
    });
    expect(defaults.bodyBytes).toBe(100);
  });

  test.each(['0', '-1', '1.5', 'many', '1e3', '99999999999999999999'])('refuses %s', (text) => {
    expect(() => read({ LIMIT_DEPTH: text })).toThrow(`LIMIT_DEPTH is "${text}" but must be`);
  });

  test('refuses an unknown name, and lists the limits', () => {
    expect(() => read({ LIMIT_DEPHT: '5' })).toThrow(
      'LIMIT_DEPHT is no limit; the limits are LIMIT_DEPTH, LIMIT_BODY_BYTES.',
    );
  });

  test('every limit of a gateway can be set', () => {
    const names = ['LIMIT_COST', 'LIMIT_REQUESTS_PER_TOKEN', 'LIMIT_INTROSPECTION_DEPTH'];
    const set = readLimits(
      Object.fromEntries(names.map((name) => [name, '3'])),
      'LIMIT',
      clientLimits,
    );
    expect(set).toEqual({
      ...clientLimits,
      cost: 3,
      requestsPerToken: 3,
      introspectionDepth: 3,
    });
  });
});
