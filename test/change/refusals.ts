import { describe, expect, test } from '@jest/globals';
import type { Fall, mutationerI, Nekad } from './mutationerI.ts';

/** The reasons of a refusal, by code and field. */
export const reasons = ({ fel }: Refusing) =>
  fel.map(({ kod, falt }) => `${kod} ${falt}`).join(', ');

interface Refusing {
  fel: { kod: string; falt: string | null; meddelande: string }[];
}

/** Holds a table of refusals against the mutations of a subgraph. */
export function hasEach(
  whose: string,
  nekade: Readonly<Record<string, Nekad>>,
  mutationer: ReturnType<typeof mutationerI>,
): void {
  describe(`the table of refusals has each of ${whose} mutations`, () => {
    test('and no other', () => {
      expect(Object.keys(nekade).sort()).toEqual(mutationer.map(({ name }) => name));
    });

    test.each(mutationer)('$name: stale when, and only when, its input has a version', (form) => {
      expect(nekade[form.name]?.version !== null).toBe(form.versioned);
    });
  });
}

/** The cases of one kind, each with its mutation's name. */
export const casesOf = (
  nekade: Readonly<Record<string, Nekad>>,
  of: (one: Nekad) => Fall | null | undefined,
) =>
  Object.entries(nekade).flatMap(([name, one]) => {
    const fall = of(one);
    return Array.isArray(fall) ? [[name, ...fall] as const] : [];
  });

/** Runs what is to be refused, sees that no history was written, and that each reason says how to mend it. */
export async function refusedBy<Change extends Refusing>(
  server: {
    change(mutation: string, row: string, input: Record<string, unknown>): Promise<Change>;
    history(query: string): Promise<unknown>;
  },
  histories: readonly string[],
  { row }: Nekad,
  [mutation, input]: [mutation: string, input: Record<string, unknown>],
): Promise<Change> {
  const all = histories.map((typ) => `${typ}: historik(typ: "${typ}") { totalCount }`).join(' ');
  const before = await server.history(`{ ${all} }`);
  const answer = await server.change(mutation, row, input);
  expect(await server.history(`{ ${all} }`)).toEqual(before);
  for (const { meddelande } of answer.fel) expect(meddelande).toMatch(/^\S.{15,}\.$/s);
  return answer;
}
