import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { samverkansradtyper } from '../../subgraphs/samverkan/andringar/samverkansradtyper.ts';
import { samverkan as subgraph } from '../../subgraphs/samverkan/samverkan.ts';
import { type Fall, mutationerI } from '../change/mutationerI.ts';
import { testDatabases } from '../databases.ts';
import { forst } from './forst.ts';
import { nekade } from './nekade.ts';
import { type Change, type Samverkan, startUnderTest } from './underTest.ts';

const mutationer = mutationerI(subgraph.typeDefs);
const histories = samverkansradtyper.map(({ entity }) => entity.options.name);

describe("the table of refusals has each of samverkan's mutations", () => {
  test('and no other', () => {
    expect(Object.keys(nekade).sort()).toEqual(mutationer.map(({ name }) => name));
  });

  test.each(mutationer)('$name: stale when, and only when, its input has a version', (form) => {
    expect(nekade[form.name]?.version !== null).toBe(form.versioned);
  });
});

describe.each(await testDatabases())('refused on $name', (databases) => {
  let samverkan: Samverkan;
  const count = () => {
    const all = histories.map((typ) => `${typ}: historik(typ: "${typ}") { totalCount }`);
    return samverkan.get(`{ ${all.join(' ')} }`);
  };
  /** Runs what is to be refused, sees that nothing was written, and that each reason says how to mend it. */
  async function refused(mutation: string, input: Record<string, unknown>): Promise<Change> {
    const before = await count();
    const answer = await samverkan.change(mutation, nekade[mutation]?.row ?? '', input);
    expect(await count()).toEqual(before);
    for (const { meddelande } of answer.fel) expect(meddelande).toMatch(/^\S.{15,}\.$/s);
    return answer;
  }
  const reasons = ({ fel }: Change) => fel.map(({ kod, falt }) => `${kod} ${falt}`).join(', ');

  beforeAll(async () => {
    samverkan = await startUnderTest(databases);
    for (const [mutation, input] of forst) {
      const { fel } = await samverkan.change(mutation, nekade[mutation]?.row ?? '', input);
      if (fel.length > 0) throw new Error(`${mutation}: ${JSON.stringify(fel)}`);
    }
  });
  afterAll(async () => {
    await samverkan.close();
    await databases.cleanUp();
  });

  const cases = (of: (name: string) => Fall | null | undefined) =>
    Object.keys(nekade).flatMap((name) => {
      const fall = of(name);
      return Array.isArray(fall) ? [[name, ...fall] as const] : [];
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
      expect(answer.fel[0]).toMatchObject({ dinVersion: 7, gallandeVersion: answer.rad.version });
    },
  );

  test.each(cases((name) => nekade[name]?.varde))(
    '%s: a bad value',
    async (name, input, expected) => {
      expect(reasons(await refused(name, input))).toBe(expected);
    },
  );
});
