import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { agarSdl } from '../../shared/domain/concepts.ts';
import { huvudmansradtyper } from '../../shared/domain/huvudmansradtyper.ts';
import { testDatabases } from '../databases.ts';
import { forst } from './forst.ts';
import { type Fall, mutationerI } from './mutationerI.ts';
import { nekade } from './nekade.ts';
import { type Change, type Owner, startOwner } from './owner.ts';

const mutationer = mutationerI(`${kontraktSdl}\n${agarSdl}`);
const histories = huvudmansradtyper.map(({ entity }) => entity.options.name);

describe("the table of refusals has each of a huvudman's mutations", () => {
  test('and no other', () => {
    expect(Object.keys(nekade).sort()).toEqual(mutationer.map(({ name }) => name));
  });

  test.each(mutationer)('$name: stale when, and only when, its input has a version', (form) => {
    expect(nekade[form.name]?.version !== null).toBe(form.versioned);
  });
});

describe.each(await testDatabases())('refused on $name', (databases) => {
  let owner: Owner;
  const count = async () => {
    const all = histories.map((typ) => `${typ}: historik(typ: "${typ}") { totalCount }`).join(' ');
    const { data, errors } = await owner.ask(`{ ${all} }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  /** Runs what is to be refused, sees that nothing was written, and that each reason says how to mend it. */
  async function refused(mutation: string, input: Record<string, unknown>): Promise<Change> {
    const before = await count();
    const answer = await owner.change(mutation, nekade[mutation]?.row ?? '', input);
    expect(await count()).toEqual(before);
    for (const { meddelande } of answer.fel) expect(meddelande).toMatch(/^\S.{15,}\.$/s);
    return answer;
  }
  const reasons = ({ fel }: Change) => fel.map(({ kod, falt }) => `${kod} ${falt}`).join(', ');

  beforeAll(async () => {
    owner = await startOwner(databases, 1);
    for (const [mutation, input] of forst) {
      const { fel } = await owner.change(mutation, nekade[mutation]?.row ?? '', input);
      if (fel.length > 0) throw new Error(`${mutation}: ${JSON.stringify(fel)}`);
    }
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  const cases = (of: (name: string) => Fall | null | undefined) =>
    Object.keys(nekade).flatMap((name) => {
      const fall = of(name);
      return Array.isArray(fall) ? [[name, ...fall] as const] : [];
    });

  test.each(Object.keys(nekade))('%s: another party', async (name) => {
    const { varde } = nekade[name] ?? {};
    const input = Array.isArray(varde) ? varde[0] : {};
    const answer = await refused(name, { ...input, huvudmanId: 'tierp' });
    expect(reasons(answer)).toContain('FEL_HUVUDMAN huvudmanId');
  });

  test.each(cases((name) => nekade[name]?.tillstand))(
    '%s: the wrong state',
    async (name, input, expected) => {
      expect(reasons(await refused(name, input))).toBe(expected);
    },
  );

  test.each(cases((name) => nekade[name]?.version))(
    '%s: a stale version',
    async (name, input, expected) => {
      const answer = await refused(name, input);
      expect(reasons(answer)).toBe(expected);
      expect(answer.fel[0]).toMatchObject({ dinVersion: 7, gallandeVersion: expect.any(Number) });
    },
  );

  test.each(cases((name) => nekade[name]?.varde))(
    '%s: a bad value',
    async (name, input, expected) => {
      expect(reasons(await refused(name, input))).toBe(expected);
    },
  );
});
