import { expect } from '@jest/globals';
import type { Roll } from '../../../shared/access/Caller.ts';
import type { Huvudmansdata } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { ask } from '../../ask.ts';
import { lansutfardare, networkToken, token } from '../../identity.ts';
import { startNetwork, type TestNetwork } from '../../network.ts';

/** Somebody who signs in at a party, in one role. */
export interface Person {
  huvudman: string;
  roll: Roll;
  /** The issuer of the token, when it is not the party's own. */
  iss?: string;
}

export const strateg: Person = { huvudman: 'tierp', roll: 'planerare' };
export const samordnare: Person = {
  huvudman: 'samverkan',
  roll: 'samordnare',
  iss: lansutfardare['03'],
};
export const beslutsfattare = (huvudman: string): Person => ({ huvudman, roll: 'beslutsfattare' });
export const parterna = ['region-uppsala', 'tierp', 'alvkarleby'] as const;

/** A vårdgivare of the vårdcentrum that has left the network. */
export const borta = 'privat-vardboendet-linden';

let network: TestNetwork;
/** The network of the story, in which nobody has decided anything yet. */
export async function start(): Promise<void> {
  const data = (given: Huvudmansdata) => ({ ...given, beslut: [], uppfoljningar: [] });
  const left = { [borta]: '2024-01-31T10:00:00.000Z' };
  network = await startNetwork({ only: [...parterna, 'heby'], data, left });
}

export const stop = () => network.close();

// biome-ignore lint/suspicious/noExplicitAny: the test reads answers of every shape, and asserts what it finds
export type Found = any;

/** Reads the network, as somebody who has signed in for reading it. */
export async function las(query: string, variables: object = {}): Promise<Found> {
  const accessToken = await networkToken({ huvudman: strateg.huvudman, roller: [strateg.roll] });
  const { data, errors } = await ask(network.gateway.url, query, variables as never, {
    authorization: `Bearer ${accessToken}`,
  });
  expect(errors).toBeUndefined();
  return data;
}

/** Asks a subgraph at its own endpoint as one person. */
export async function vid(
  subgraf: string,
  { huvudman, roll, iss }: Person,
  query: string,
  input: object,
) {
  const server = network.subgraphs.get(subgraf);
  if (!server) throw new Error(`${subgraf} does not run`);
  const who = { huvudman, roller: [roll], audience: subgraf };
  const authorization = `Bearer ${await token(who, iss ? { iss } : {})}`;
  return ask(server.url, query, input as never, { authorization });
}

/** Runs one mutation as one person; gives the row, and why it was refused, a sentence each. */
export async function gor(
  subgraf: string,
  person: Person,
  mutation: string,
  row: string,
  input: object,
): Promise<{ rad: Found; nej: string[]; koder: string[] }> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const query = `mutation ($input: ${type}!) { svar: ${mutation}(input: $input) { ${row} fel { kod falt meddelande } } }`;
  const { data, errors } = await vid(subgraf, person, query, {
    input: { skal: 'Nästa års plan', ...input },
  });
  expect(errors).toBeUndefined();
  const { fel, ...answer } = data.svar;
  return {
    rad: Object.values(answer)[0],
    nej: fel.map(({ meddelande }: { meddelande: string }) => meddelande),
    koder: fel.map(({ kod, falt }: { kod: string; falt: string | null }) => `${kod} ${falt}`),
  };
}

export const hos = (mutation: string, row: string, input: object, person: Person = strateg) =>
  gor('samverkan', person, mutation, row, input);

/** The plan as it stands in the network. */
export const laslPlanen = async () =>
  (
    await las(
      `query ($id: ID!) { verksamhetsplan(id: $id) { id version status lage utgava
        steg { slag organ { namn } datum paragraf sagt punkter { punkt { id } } }
        punkter { id version rubrik utgava underlagHash niva lage kostnad
          utgavor { utgava kostnad underlagHash gallande skillnader { falt fore efter } }
          beslutslagen { part { id } utfall utgava gallande }
          beslut { part { id } utfall underlag { utgava kostnad } uppdrag { belopp }
            uppfoljningar { period lage } } } } }`,
      { id: the.planId },
    )
  ).verksamhetsplan;

/** The bodies around the vårdcentrum and of its län, found by kind. */
export const organ: Record<string, { id: string; namn: string }> = {};

/** What the first act finds and the others go on with. */
export const the = { planId: '', vardcentrum: { id: '', namn: '' } };

/** What waits for a body, in words. */
export async function dagordning(slag: string): Promise<string[]> {
  const { organ: body } = await las('query ($id: ID!) { organ(id: $id) { dagordning { text } } }', {
    id: organ[slag]?.id,
  });
  return body.dagordning.map(({ text }: { text: string }) => text);
}

/** Records a meeting of a body with one paragraph, as somebody who may. */
export async function mote(slag: string, datum: string, paragraf: string, person: Person) {
  const { id } = organ[slag] as { id: string };
  const found = await las(
    'query ($id: ID!) { organ(id: $id) { version ledamoter { part { id } roll } } }',
    { id },
  );
  const { version, ledamoter } = found.organ;
  const narvaro = ledamoter.map(({ part, roll }: Found) => ({ part: part.id, mandat: roll }));
  return hos(
    'registreraSammantrade',
    'organ { sammantraden(ar: 2024) { datum narvaro { part { id } mandat } } }',
    {
      id,
      version,
      datum,
      narvaro,
      paragrafer: [{ paragraf, rubrik: 'Verksamhetsplan 2025' }],
      protokoll: 'https://diarium.tierp.example/protokoll/2024',
    },
    person,
  );
}

export const idOf = (rubrik: string, punkter: Found[]) =>
  punkter.find((punkt: Found) => punkt.rubrik === rubrik);
export const utbildning = 'Gemensam utbildning i SIP';
export const ombyggnad = 'Ombyggnad för gemensam mottagning';

/** The instance of a party that decides up to an amount, as the party itself states them; one is stated where none is. */
export async function instans(part: string, belopp: number): Promise<string> {
  const read = async () => {
    const { data } = await vid(
      part,
      { huvudman: part, roll: 'las' },
      '{ beslutsinstanser { id mandat gransBelopp } }',
      {},
    );
    return data.beslutsinstanser as { id: string; mandat: string; gransBelopp: string | null }[];
  };
  const able = (all: Awaited<ReturnType<typeof read>>) =>
    all.find(
      ({ mandat, gransBelopp }) =>
        mandat === 'BESLUTANDE' && gransBelopp !== null && Number(gransBelopp) >= belopp,
    );
  const found = able(await read());
  if (found) return found.id;
  const { nej } = await gor(
    part,
    { huvudman: part, roll: 'admin' },
    'registreraBeslutsinstans',
    'beslutsinstans { id }',
    {
      huvudmanId: part,
      id: 'kommunfullmaktige',
      namn: 'Kommunfullmäktige',
      beslutarOm: 'Planens punkter',
      gransBelopp: '1000000',
    },
  );
  expect(nej).toEqual([]);
  return able(await read())?.id as string;
}

/** A party prepares an item and decides on it; gives why not, when it may not. */
export async function beslutar(
  part: string,
  punkt: { id: string; underlagHash: string },
  belopp: string,
  utfall: string,
  datum: string,
  version: number | null = null,
) {
  const steg = {
    huvudmanId: part,
    planpunktId: punkt.id,
    instans: await instans(part, Number(belopp)),
    datum,
  };
  const anew = version === null ? {} : { version, underlagHash: punkt.underlagHash };
  const prepared = await gor(part, beslutsfattare(part), 'beredBeslut', 'beslut { version }', {
    ...steg,
    ...anew,
    belopp,
    investering: Number(belopp) > 100_000,
  });
  expect(prepared.nej).toEqual([]);
  const { underlagHash } = punkt;
  return gor(part, beslutsfattare(part), 'fattaBeslut', 'beslut { version niva }', {
    ...steg,
    version: prepared.rad.version,
    utfall,
    ...(utfall === 'ATERREMISS' ? {} : { paragraf: '§ 14', underlagHash }),
  });
}
