import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { groupBy } from '../../shared/values/groupBy.ts';
import { long } from '../runner/long.ts';
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

/** Every fifth in the short form; `npm run hostile` runs all, as the long one does. */
const tried = attacks.filter((_, number) => long || number % 5 === 0);

describe.each([...groupBy(tried, ({ attacker }) => attacker)])('%s', (_attacker, own) => {
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
