import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { samverkansradtyper } from '../../subgraphs/samverkan/andringar/samverkansradtyper.ts';
import { samverkan as subgraph } from '../../subgraphs/samverkan/samverkan.ts';
import { type Fall, mutationerI, type Nekad } from '../change/mutationerI.ts';
import { casesOf, hasEach, reasons, refusedBy } from '../change/refusals.ts';
import { testDatabases } from '../databases.ts';
import { forst } from './forst.ts';
import { nekade } from './nekade.ts';
import { type Change, type Samverkan, startUnderTest } from './underTest.ts';

const mutationer = mutationerI(subgraph.typeDefs);
const histories = samverkansradtyper.map(({ entity }) => entity.options.name);

hasEach("samverkan's", nekade, mutationer);

describe.each(await testDatabases())('refused on $name', (databases) => {
  let samverkan: Samverkan;
  const refused = (mutation: string, input: Record<string, unknown>): Promise<Change> => {
    const change = samverkan.change.bind(samverkan);
    const history = (query: string) => samverkan.get(query);
    const row = nekade[mutation] as Nekad;
    return refusedBy({ change, history }, histories, row, [mutation, input]);
  };

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

  const cases = (of: (one: Nekad) => Fall | null | undefined) => casesOf(nekade, of);

  test.each(cases(({ tillstand }) => tillstand))(
    '%s: the wrong state',
    async (name, input, expected) => {
      expect(reasons(await refused(name, input))).toBe(expected);
    },
  );

  test.each(cases(({ version }) => version))(
    '%s: a stale version',
    async (name, input, expected) => {
      const answer = await refused(name, input);
      expect(reasons(answer)).toBe(expected);
      expect(answer.fel[0]).toMatchObject({ dinVersion: 7, gallandeVersion: answer.rad.version });
    },
  );

  test.each(cases(({ varde }) => varde))('%s: a bad value', async (name, input, expected) => {
    expect(reasons(await refused(name, input))).toBe(expected);
  });
});
