import type { Answer } from '../ask.ts';
import type { Owner } from '../change/owner.ts';
import { unitId } from '../serve/provkommun.ts';

/** The draft of unit n, which each test changes. */
export const utkast = (n: number) => `2027-${unitId(n)}`;

/** Sets the amount of a draft, as whoever has seen `version` of it. */
export async function andraBelopp(owner: Owner, n: number, version: number, belopp = '1.00') {
  const { rad, fel } = await owner.change('andraBudget', 'budget { version belopp }', {
    id: utkast(n),
    version,
    belopp,
  });
  return { rad: rad as { version: number; belopp: string } | null, fel, kod: fel[0]?.kod ?? null };
}

/** The version of a draft, and the versions that the history has of it, oldest first. */
export async function versionerAv(owner: Owner, n: number) {
  const answer = await las(owner, n);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const { budgetar, historik } = answer.data;
  return {
    version: budgetar.find(({ id }: { id: string }) => id === utkast(n)).version as number,
    historik: historik.nodes
      .map(({ version }: { version: number }) => version)
      .reverse() as number[],
  };
}

/** Asks for a draft and its history, whatever comes of it. */
export function las(owner: Owner, n: number): Promise<Answer> {
  return owner.ask(
    `query ($unit: ID!, $id: ID!) {
      budgetar(ar: 2027, verksamhetId: $unit) { id version }
      historik(typ: "budget", id: $id, first: 500) { nodes { version } }
    }`,
    { unit: unitId(n), id: utkast(n) },
  );
}

/** How the health endpoint of a path answers. */
export async function health(owner: Owner, path: 'live' | 'ready'): Promise<number> {
  return (await fetch(new URL(`/health/${path}`, owner.url))).status;
}
