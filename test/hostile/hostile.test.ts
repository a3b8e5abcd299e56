import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { groupBy } from '../../shared/values/groupBy.ts';
import { attacks } from './attacks/attacks.ts';
import { type Ground, openGround } from './Ground.ts';
import { Verdict } from './Verdict.ts';

/** Composing an extension takes a second, and several on a busy machine. */
const patience = 120_000;
let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
}, patience);
afterAll(() => ground.close());

describe.each([...groupBy(attacks, ({ attacker }) => attacker)])('%s', (_attacker, own) => {
  test.each(own.map((attack) => [attack.name, attack] as const))(
    '%s',
    async (_name, attack) => {
      const verdict = new Verdict();
      await attack.run(ground, verdict);
      expect(verdict.broken).toEqual([]);
      expect(verdict.held).not.toBe('');
    },
    patience,
  );
});
