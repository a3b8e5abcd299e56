import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { agarSdl } from '../../shared/domain/concepts.ts';
import { huvudmansradtyper } from '../../shared/domain/huvudmansradtyper.ts';
import { testDatabases } from '../databases.ts';
import { forst } from './forst.ts';
import { type Fall, mutationerI, type Nekad } from './mutationerI.ts';
import { nekade } from './nekade.ts';
import { type Change, type Owner, startOwner } from './owner.ts';
import { casesOf, hasEach, reasons, refusedBy } from './refusals.ts';

const mutationer = mutationerI(`${kontraktSdl}\n${agarSdl}`);
const histories = huvudmansradtyper.map(({ entity }) => entity.options.name);

hasEach("a huvudman's", nekade, mutationer);

describe.each(await testDatabases())('refused on $name', (databases) => {
  let owner: Owner;
  const refused = (mutation: string, input: Record<string, unknown>): Promise<Change> => {
    const change = owner.change.bind(owner);
    const history = async (query: string) => {
      const { data, errors } = await owner.ask(query);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    };
    const row = nekade[mutation] as Nekad;
    return refusedBy({ change, history }, histories, row, [mutation, input]);
  };

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

  const cases = (of: (one: Nekad) => Fall | null | undefined) => casesOf(nekade, of);

  test.each(Object.keys(nekade))('%s: another party', async (name) => {
    const { varde } = nekade[name] ?? {};
    const input = Array.isArray(varde) ? varde[0] : {};
    const answer = await refused(name, { ...input, huvudmanId: 'tierp' });
    expect(reasons(answer)).toContain('FEL_HUVUDMAN huvudmanId');
  });

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
      expect(answer.fel[0]).toMatchObject({ dinVersion: 7, gallandeVersion: expect.any(Number) });
    },
  );

  test.each(cases(({ varde }) => varde))('%s: a bad value', async (name, input, expected) => {
    expect(reasons(await refused(name, input))).toBe(expected);
  });
});
