import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Roll } from '../../shared/access/Caller.ts';
import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { ask } from '../ask.ts';
import { lansutfardare, networkToken, token } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

/**
 * The närvårdsstrateg writes next year's plan for a vårdcentrum, has it anchored, sees the parties decide, and has it
 * settled, carried out and followed up. Everything goes over GraphQL, with the right person's token only, and no id or hash
 * that an answer did not give. Source: 'Att leda och samordna ett vårdcentrum', 6.3.5.2–6.3.5.4.
 */

/** Somebody who signs in at a party, in one role. */
interface Person {
  huvudman: string;
  roll: Roll;
  /** The issuer of the token, when it is not the party's own. */
  iss?: string;
}

const strateg: Person = { huvudman: 'tierp', roll: 'planerare' };
const samordnare: Person = { huvudman: 'samverkan', roll: 'samordnare', iss: lansutfardare['03'] };
const beslutsfattare = (huvudman: string): Person => ({ huvudman, roll: 'beslutsfattare' });
const parterna = ['region-uppsala', 'tierp', 'alvkarleby'] as const;

/** A vårdgivare of the vårdcentrum that has left the network. */
const borta = 'privat-vardboendet-linden';

let network: TestNetwork;
beforeAll(async () => {
  // Nobody has decided anything yet.
  const data = (given: Huvudmansdata) => ({ ...given, beslut: [], uppfoljningar: [] });
  const left = { [borta]: '2024-01-31T10:00:00.000Z' };
  network = await startNetwork({ only: [...parterna, 'heby'], data, left });
});
afterAll(() => network.close());

// biome-ignore lint/suspicious/noExplicitAny: the test reads answers of every shape, and asserts what it finds
type Found = any;

/** Reads the network, as somebody who has signed in for reading it. */
async function las(query: string, variables: object = {}): Promise<Found> {
  const accessToken = await networkToken({ huvudman: strateg.huvudman, roller: [strateg.roll] });
  const { data, errors } = await ask(network.gateway.url, query, variables as never, {
    authorization: `Bearer ${accessToken}`,
  });
  expect(errors).toBeUndefined();
  return data;
}

/** Asks a subgraph at its own endpoint as one person. */
async function vid(subgraf: string, { huvudman, roll, iss }: Person, query: string, input: object) {
  const server = network.subgraphs.get(subgraf);
  if (!server) throw new Error(`${subgraf} does not run`);
  const who = { huvudman, roller: [roll], audience: subgraf };
  const authorization = `Bearer ${await token(who, iss ? { iss } : {})}`;
  return ask(server.url, query, input as never, { authorization });
}

/** Runs one mutation as one person; gives the row, and why it was refused, a sentence each. */
async function gor(
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

const hos = (mutation: string, row: string, input: object, person: Person = strateg) =>
  gor('samverkan', person, mutation, row, input);

/** The plan as it stands in the network. */
const laslPlanen = async () =>
  (
    await las(
      `query ($id: ID!) { verksamhetsplan(id: $id) { id version status lage utgava
        steg { slag organ { namn } datum paragraf sagt punkter { punkt { id } } }
        punkter { id version rubrik utgava underlagHash niva lage kostnad
          utgavor { utgava kostnad underlagHash gallande skillnader { falt fore efter } }
          beslutslagen { part { id } utfall utgava gallande }
          beslut { part { id } utfall underlag { utgava kostnad } uppdrag { belopp }
            uppfoljningar { period lage } } } } }`,
      { id: planId },
    )
  ).verksamhetsplan;

/** The bodies around the vårdcentrum and of its län, found by kind. */
const organ: Record<string, { id: string; namn: string }> = {};
let vardcentrum: { id: string; namn: string };
let planId: string;

/** What waits for a body, in words. */
async function dagordning(slag: string): Promise<string[]> {
  const { organ: body } = await las('query ($id: ID!) { organ(id: $id) { dagordning { text } } }', {
    id: organ[slag]?.id,
  });
  return body.dagordning.map(({ text }: { text: string }) => text);
}

/** Records a meeting of a body with one paragraph, as somebody who may. */
async function mote(slag: string, datum: string, paragraf: string, person: Person) {
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

const idOf = (rubrik: string, punkter: Found[]) =>
  punkter.find((punkt: Found) => punkt.rubrik === rubrik);
const utbildning = 'Gemensam utbildning i SIP';
const ombyggnad = 'Ombyggnad för gemensam mottagning';

test('she finds her vårdcentrum, its bodies and its parties', async () => {
  const { vardcentra } = await las(
    '{ vardcentra(kommunkod: "0360") { id namn organ { id namn slag } } }',
  );
  [vardcentrum] = vardcentra;
  for (const one of vardcentra[0].organ) organ[one.slag] = one;
  const { organen } = await las('{ organen(lan: "03") { id namn slag niva } }');
  for (const one of organen) {
    if (one.slag === 'UTOKAD_TJANSTELEDNING') organ.UTOKAD_TJANSTELEDNING = one;
    if (one.slag === 'SAMRAD' && one.niva === 'län') organ.HSVO = one;
  }
  expect(vardcentrum.namn).toBe('Vårdcentrum Tierp/Älvkarleby');
  expect(organ.UTOKAT_SAMRAD?.namn).toMatch(/^Utökat lokalt politiskt samråd/);
  planId = `${vardcentrum.id}-2025`;
});

test('she writes the plan; who does not lead the vårdcentrum does not', async () => {
  const plan = {
    id: planId,
    rubrik: 'Verksamhetsplan 2025',
    ar: 2025,
    kommunkoder: ['0319', '0360'],
    vardcentrumId: vardcentrum.id,
    faststallsAv: organ.UTOKAT_SAMRAD?.id,
  };
  const heby = await hos('skapaPlan', 'plan { id }', plan, { huvudman: 'heby', roll: 'planerare' });
  expect(heby.koder).toEqual(['FEL_HUVUDMAN null']);
  expect(heby.nej[0]).toMatch(/leds av .*Tierps kommun.* Heby kommun är inte en av dem/);
  const ekonom = await hos('skapaPlan', 'plan { id }', plan, { huvudman: 'tierp', roll: 'ekonom' });
  expect(ekonom.nej[0]).toMatch(/får göras av planerare .*; din roll är ekonom/);
  const stockholm = await hos('skapaPlan', 'plan { id }', plan, {
    ...samordnare,
    iss: lansutfardare['01'],
  });
  expect(stockholm.nej[0]).toMatch(/samordnare för län 01, och detta gäller län 03/);

  const left = await hos('skapaPlan', 'plan { id }', plan, { huvudman: borta, roll: 'planerare' });
  expect(left.koder).toEqual(['FORBJUDET null']);
  expect(left.nej[0]).toContain('lämnade nätverket 2024-01-31 och skriver inte längre här');

  const { rad, nej } = await hos('skapaPlan', 'plan { status utgava }', plan);
  expect(nej).toEqual([]);
  expect(rad).toEqual({ status: 'UTKAST', utgava: 1 });
});

test('she writes two items, one of which has to be lifted', async () => {
  const berorda = ([...belopp]: string[]) =>
    parterna.map((part, n) => ({ part, forslag: belopp[n] as string }));
  const { nej: utanPengar } = await hos('skapaPlanpunkt', 'punkt { id }', {
    id: `${planId}-ombyggnad`,
    planId,
    rubrik: ombyggnad,
    investering: true,
    berorda: parterna.map((part) => ({ part })),
  });
  expect(utanPengar).toEqual([
    'En investering beslutas på högre nivå: ange vad den kostar.',
    'Ange hur kostnaden föreslås delas mellan de berörda parterna: utan förslag kan punkten inte lyftas.',
  ]);
  const skrivna = [
    await hos('skapaPlanpunkt', 'punkt { id }', {
      id: `${planId}-utbildning`,
      planId,
      rubrik: utbildning,
      kostnad: '60000',
      berorda: berorda(['30000', '20000', '10000']),
    }),
    await hos('skapaPlanpunkt', 'punkt { id }', {
      id: `${planId}-ombyggnad`,
      planId,
      rubrik: ombyggnad,
      aktivitet: 'Bygga om mottagningen i Tierp',
      kostnad: '4000000',
      investering: true,
      berorda: berorda(['2400000', '1000000', '600000']),
    }),
  ];
  expect(skrivna.flatMap(({ nej }) => nej)).toEqual([]);
  expect(await dagordning('UTOKAT_SAMRAD')).toContain('Förankra Verksamhetsplan 2025: 2 punkter.');
});

test('the utökat samråd anchors it: not before it has met, and no other body', async () => {
  const [first] = [await laslPlanen()];
  const forankring = {
    id: planId,
    version: first.version,
    organ: organ.UTOKAT_SAMRAD?.id,
    datum: '2024-02-10',
    paragraf: '§ 8',
  };
  const innan = await hos('forankraPlan', 'plan { status }', forankring);
  expect(innan.nej[0]).toMatch(/inget registrerat sammanträde 2024-02-10: registrera det först/);

  const frammande = await hos('registreraSammantrade', 'organ { id }', {
    id: organ.UTOKAT_SAMRAD?.id,
    version: 1,
    datum: '2024-02-10',
    narvaro: [{ part: 'heby', mandat: 'Ordförande i vårdnämnden' }],
  });
  expect(frammande.nej[0]).toMatch(/^heby har ingen plats i organet/);
  const held = await mote('UTOKAT_SAMRAD', '2024-02-10', '§ 8', strateg);
  expect(held.nej).toEqual([]);
  expect(held.rad.sammantraden[0].narvaro).toContainEqual({
    part: { id: 'region-uppsala' },
    mandat: 'Ordförande eller vice ordförande i vårdstyrelsen',
  });

  const fel = await hos('forankraPlan', 'plan { status }', {
    ...forankring,
    organ: organ.LEDNINGSGRUPP?.id,
  });
  expect(fel.nej[0]).toMatch(/förankrar inte planen: det gör vårdcentrumets utökade/);
  const { rad, nej } = await hos('forankraPlan', 'plan { status }', forankring);
  expect(nej).toEqual([]);
  expect(rad.status).toBe('FORANKRAD');
  expect(await dagordning('UTOKAT_SAMRAD')).toContain(
    'Fastställ Verksamhetsplan 2025 när parterna har beslutat.',
  );
});

test('from then on the text holds still', async () => {
  const { punkter } = await laslPlanen();
  const { id, version } = idOf(ombyggnad, punkter);
  const { nej } = await hos('andraPlanpunkt', 'punkt { id }', { id, version, kostnad: '1' });
  expect(nej[0]).toMatch(/förankrad, .* ligger fast: gör en ny utgåva av punkten/);
});

/** The instance of a party that decides up to an amount, as the party itself states them; one is stated where none is. */
async function instans(part: string, belopp: number): Promise<string> {
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
async function beslutar(
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

test('the parties decide: the small item all, the lifted one is sent back by one of them', async () => {
  const { punkter } = await laslPlanen();
  const small = idOf(utbildning, punkter);
  const large = idOf(ombyggnad, punkter);
  for (const [part, belopp] of [
    ['region-uppsala', '30000'],
    ['tierp', '20000'],
    ['alvkarleby', '10000'],
  ] as const) {
    const { nej, rad } = await beslutar(part, small, belopp, 'BIFALL', '2024-03-02');
    expect(nej).toEqual([]);
    expect(rad.niva).toBe('LOKAL');
  }
  expect((await beslutar('region-uppsala', large, '2400000', 'BIFALL', '2024-03-02')).nej).toEqual(
    [],
  );
  expect((await beslutar('tierp', large, '1000000', 'BIFALL', '2024-03-02')).nej).toEqual([]);
  expect((await beslutar('alvkarleby', large, '600000', 'ATERREMISS', '2024-03-02')).nej).toEqual(
    [],
  );

  const plan = await laslPlanen();
  expect(idOf(utbildning, plan.punkter)).toMatchObject({ lage: 'BESLUTAD', niva: 'LOKAL' });
  expect(idOf(ombyggnad, plan.punkter)).toMatchObject({ lage: 'DELVIS_BESLUTAD', niva: 'LYFT' });
});

test('a party decides in an instance of its own, and for itself', async () => {
  const { id } = idOf(ombyggnad, (await laslPlanen()).punkter);
  const { data } = await vid(
    'region-uppsala',
    { huvudman: 'region-uppsala', roll: 'las' },
    '{ egnaBeslut { planpunktId version } }',
    {},
  );
  const own = data.egnaBeslut.find(({ planpunktId }: Found) => planpunktId === id);
  const steg = {
    huvudmanId: 'region-uppsala',
    planpunktId: id,
    version: own.version,
    instans: 'kommunfullmaktige',
    datum: '2024-03-03',
  };
  const bered = (person: Person) =>
    gor('region-uppsala', person, 'beredBeslut', 'beslut { version }', steg);
  const foreign = await bered(beslutsfattare('region-uppsala'));
  expect(foreign.koder).toContain('SAKNAS instans');
  expect((await bered({ huvudman: 'region-uppsala', roll: 'redaktor' })).koder).toEqual([
    'FORBJUDET null',
  ]);
  expect((await bered(beslutsfattare('heby'))).koder).toEqual(['FEL_HUVUDMAN null']);
});

test('a party cannot decide above what its instance may', async () => {
  const { punkter } = await laslPlanen();
  const { data } = await vid(
    'region-uppsala',
    { huvudman: 'region-uppsala', roll: 'las' },
    '{ beslutsinstanser { id gransBelopp } egnaBeslut { planpunktId version } }',
    {},
  );
  const smallest = data.beslutsinstanser.find(
    ({ gransBelopp }: Found) => gransBelopp === '500000.00',
  );
  const { id, underlagHash } = idOf(ombyggnad, punkter);
  const own = data.egnaBeslut.find(({ planpunktId }: Found) => planpunktId === id);
  const { koder } = await gor(
    'region-uppsala',
    beslutsfattare('region-uppsala'),
    'fattaBeslut',
    'beslut { id: version }',
    {
      huvudmanId: 'region-uppsala',
      planpunktId: id,
      version: own.version,
      instans: smallest.id,
      datum: '2024-03-03',
      utfall: 'BIFALL',
      paragraf: '§ 15',
      belopp: '2400000',
      underlagHash,
    },
  );
  expect(koder).toContain('OGILTIGT_VARDE belopp');
});

test('it cannot be settled while a party has not decided', async () => {
  await mote('UTOKAT_SAMRAD', '2024-03-10', '§ 12', strateg);
  const { version } = await laslPlanen();
  const { nej } = await hos('faststallPlan', 'plan { status }', {
    id: planId,
    version,
    organ: organ.UTOKAT_SAMRAD?.id,
    datum: '2024-03-10',
    paragraf: '§ 12',
  });
  expect(nej).toEqual([
    'Ombyggnad för gemensam mottagning väntar på beslut: Älvkarleby kommun har inte beslutat.',
  ]);
});

test('she writes another edition; the old decisions stand on the old text, which can be read', async () => {
  const before = idOf(ombyggnad, (await laslPlanen()).punkter);
  const { nej, rad } = await hos('nyPlanpunktsutgava', 'punkt { utgava underlagHash }', {
    id: before.id,
    version: before.version,
    kostnad: '3600000',
    berorda: [
      { part: 'region-uppsala', forslag: '2400000' },
      { part: 'tierp', forslag: '900000' },
      { part: 'alvkarleby', forslag: '300000' },
    ],
  });
  expect(nej).toEqual([]);
  expect(rad.utgava).toBe(2);

  const { punkter } = await laslPlanen();
  const punkt = idOf(ombyggnad, punkter);
  expect(punkt.utgavor[0].skillnader).toEqual([
    { falt: 'Kostnad', fore: '4\u00a0000\u00a0000\u00a0kr', efter: '3\u00a0600\u00a0000\u00a0kr' },
    { falt: 'Älvkarleby kommun', fore: '600\u00a0000\u00a0kr', efter: '300\u00a0000\u00a0kr' },
    { falt: 'Tierps kommun', fore: '1\u00a0000\u00a0000\u00a0kr', efter: '900\u00a0000\u00a0kr' },
  ]);
  expect(punkt.beslutslagen).toContainEqual({
    part: { id: 'tierp' },
    utfall: 'BIFALL',
    utgava: 1,
    gallande: false,
  });
  // Whoever reads the decision reads the text that it was made on.
  const tierps = punkt.beslut.find(({ part }: Found) => part.id === 'tierp');
  expect(tierps.underlag).toEqual({ utgava: 1, kostnad: '4000000.00' });
  const { planpunktsutgava } = await las(
    'query ($p: ID!, $h: String!) { planpunktsutgava(planpunktId: $p, underlagHash: $h) { utgava rubrik kostnad } }',
    { p: punkt.id, h: before.underlagHash },
  );
  expect(planpunktsutgava).toEqual({ utgava: 1, rubrik: ombyggnad, kostnad: '4000000.00' });

  // Who comes late with the old text is refused.
  const sen = await gor(
    'alvkarleby',
    beslutsfattare('alvkarleby'),
    'beredBeslut',
    'beslut { version }',
    {
      huvudmanId: 'alvkarleby',
      planpunktId: punkt.id,
      version: 2,
      instans: await instans('alvkarleby', 600_000),
      datum: '2024-03-11',
      belopp: '600000',
      underlagHash: before.underlagHash,
    },
  );
  expect(sen.nej.join()).toMatch(/läs punkten som den nu står/);
});

test('the new edition is anchored and checked in the län, each by those whose body it is', async () => {
  await mote('UTOKAT_SAMRAD', '2024-03-20', '§ 17', strateg);
  const { version } = await laslPlanen();
  const anchored = await hos('forankraPlan', 'plan { version }', {
    id: planId,
    version,
    organ: organ.UTOKAT_SAMRAD?.id,
    datum: '2024-03-20',
    paragraf: '§ 17',
  });
  expect(anchored.nej).toEqual([]);

  expect(await dagordning('HSVO')).toContain('Stäm av Verksamhetsplan 2025: 2 punkter.');
  const hennes = await mote('HSVO', '2024-03-25', '§ 4', strateg);
  expect(hennes.koder).toEqual(['FORBJUDET null']);
  let at = anchored.rad.version;
  const { id } = idOf(ombyggnad, (await laslPlanen()).punkter);
  for (const slag of ['UTOKAD_TJANSTELEDNING', 'HSVO']) {
    expect((await mote(slag, '2024-03-25', '§ 4', samordnare)).nej).toEqual([]);
    const { rad, nej } = await hos('registreraAvstamning', 'plan { version status }', {
      id: planId,
      version: at,
      organ: organ[slag]?.id,
      datum: '2024-03-25',
      paragraf: '§ 4',
      punkter: [id],
      sagt: 'Likvärdigt över länet; inga invändningar.',
    });
    expect(nej).toEqual([]);
    expect(rad.status).toBe('FORANKRAD');
    at = rad.version;
  }
});

test('the parties decide anew, and the samråd settles the plan', async () => {
  const large = idOf(ombyggnad, (await laslPlanen()).punkter);
  for (const [part, belopp] of [
    ['region-uppsala', '2400000'],
    ['tierp', '900000'],
    ['alvkarleby', '300000'],
  ] as const) {
    const { data } = await vid(
      part,
      { huvudman: part, roll: 'las' },
      '{ egnaBeslut { planpunktId version } }',
      {},
    );
    const own = data.egnaBeslut.find(({ planpunktId }: Found) => planpunktId === large.id);
    const { nej } = await beslutar(part, large, belopp, 'BIFALL', '2024-04-01', own.version);
    expect(nej).toEqual([]);
  }
  await mote('UTOKAT_SAMRAD', '2024-04-10', '§ 21', strateg);
  const { version } = await laslPlanen();
  const { nej, rad } = await hos('faststallPlan', 'plan { status }', {
    id: planId,
    version,
    organ: organ.UTOKAT_SAMRAD?.id,
    datum: '2024-04-10',
    paragraf: '§ 21',
  });
  expect(nej).toEqual([]);
  expect(rad.status).toBe('FASTSTALLD');
  const late = await hos('skapaPlanpunkt', 'punkt { id }', {
    id: `${planId}-till`,
    planId,
    rubrik: 'En punkt till',
    berorda: [{ part: 'tierp' }],
  });
  expect(late.nej[0]).toMatch(/fastställd: öppna en ny utgåva av den \(nyPlanutgava\)/);
});

test('missions and money follow, within what each has decided', async () => {
  const plan = await laslPlanen();
  for (const [part, belopp] of [
    ['region-uppsala', '2400000'],
    ['tierp', '900000'],
    ['alvkarleby', '300000'],
  ] as const) {
    const { id } = idOf(ombyggnad, plan.punkter);
    const { data } = await vid(
      part,
      { huvudman: part, roll: 'las' },
      '{ egnaBeslut { planpunktId version } }',
      {},
    );
    const own = data.egnaBeslut.find(({ planpunktId }: Found) => planpunktId === id);
    const uppdrag = {
      huvudmanId: part,
      planpunktId: id,
      version: own.version,
      datum: '2024-05-01',
    };
    const over = await gor(part, beslutsfattare(part), 'givUppdrag', 'beslut { version }', {
      ...uppdrag,
      belopp: '9000000',
    });
    expect(over.koder).toEqual(['OGILTIGT_VARDE belopp']);
    const given = await gor(
      part,
      beslutsfattare(part),
      'givUppdrag',
      'beslut { uppdrag { belopp } }',
      {
        ...uppdrag,
        belopp,
      },
    );
    expect(given.nej).toEqual([]);
    expect(given.rad.uppdrag.belopp).toBe(`${belopp}.00`);
  }
});

test('it is carried out, each follows up its own part, and the tertial’s report is filed', async () => {
  const { version, punkter } = await laslPlanen();
  const carried = await hos('andraPlan', 'plan { version status }', {
    id: planId,
    version,
    status: 'VERKSTALLS',
  });
  expect(carried.rad.status).toBe('VERKSTALLS');
  for (const part of parterna) {
    const { nej } = await gor(
      part,
      { huvudman: part, roll: 'redaktor' },
      'registreraUppfoljning',
      'uppfoljning { period }',
      {
        huvudmanId: part,
        planpunktId: idOf(utbildning, punkter).id,
        ar: 2025,
        period: 'T1',
        former: ['VARDCENTRUM'],
        lage: 'Två av fyra tillfällen är hållna.',
      },
    );
    expect(nej).toEqual([]);
  }
  // One who owes the vårdcentrum's report files it, and it is there for all that it is for.
  const occasion = async () => {
    const found = await las(
      `query ($id: ID!) { vardcentrum(id: $id) { rapporter(ar: 2025) { id rubrik period lage
        senast skyldiga { id } rapporter { part { id } lamnad text } } } }`,
      { id: vardcentrum.id },
    );
    return found.vardcentrum.rapporter.find(
      ({ rubrik, period }: Found) => /^Uppföljning/.test(rubrik) && period === 'T1',
    );
  };
  const owed = await occasion();
  expect(owed).toMatchObject({ lage: 'VANTAS', senast: null });
  expect(owed.skyldiga).toContainEqual({ id: 'tierp' });
  const rapport = {
    tillfalleId: owed.id,
    lamnad: '2025-05-20',
    lamnadAvRoll: 'Närvårdsstrateg',
    text: 'Två av fyra utbildningstillfällen är hållna; ombyggnaden är upphandlad.',
    avvikelser: [],
  };
  const frammande = await gor(
    'heby',
    { huvudman: 'heby', roll: 'redaktor' },
    'lamnaRapport',
    'rapport { version }',
    { huvudmanId: 'heby', ...rapport },
  );
  expect(frammande.koder).toEqual(['FEL_TILLSTAND tillfalleId']);
  const tidig = await gor(
    'tierp',
    { huvudman: 'tierp', roll: 'redaktor' },
    'lamnaRapport',
    'rapport { version }',
    { huvudmanId: 'tierp', ...rapport, lamnad: '2024-12-20' },
  );
  expect(tidig.koder).toEqual(['OGILTIGT_VARDE lamnad']);
  const lamnad = await gor(
    'tierp',
    { huvudman: 'tierp', roll: 'redaktor' },
    'lamnaRapport',
    'rapport { version }',
    { huvudmanId: 'tierp', ...rapport },
  );
  expect(lamnad.nej).toEqual([]);
  expect(await occasion()).toMatchObject({ lage: 'LAMNAD' });

  const { planpunkt } = await las(
    'query ($id: ID!) { planpunkt(id: $id) { tidslinje { handelser { part { id } slag vem text datum } saknas { id } } } }',
    { id: idOf(ombyggnad, punkter).id },
  );
  const line = planpunkt.tidslinje.handelser.map(
    ({ part, slag, text }: Found) => `${part?.id ?? 'organ'} ${slag} ${text}`,
  );
  expect(line[0]).toBe('organ FICK_VETA förankrade punkten, § 8');
  expect(line).toContain('alvkarleby BESLUTADE återremitterade punkten');
  expect(line).toContain('organ BEDOMDE stämde av punkten, § 4');
  expect(line).toContain('organ BESLUTADE fastställde planen med punkten, § 21');
  for (const part of parterna) expect(line).toContain(`${part} GJORDE gav uppdrag och medel`);
  expect(planpunkt.tidslinje.saknas).toEqual([]);

  const plan = await laslPlanen();
  expect(plan).toMatchObject({ status: 'VERKSTALLS', lage: 'VERKSTALLS' });
  expect(plan.steg.map(({ slag, paragraf }: Found) => `${slag} ${paragraf}`)).toEqual([
    'FORANKRING § 8',
    'FORANKRING § 17',
    'AVSTAMNING § 4',
    'AVSTAMNING § 4',
    'FASTSTALLELSE § 21',
  ]);
  expect(idOf(utbildning, plan.punkter).beslut[0].uppfoljningar).toEqual([
    { period: 'T1', lage: 'Två av fyra tillfällen är hållna.' },
  ]);
});

test('all parties of the vårdcentrum see whose writer made each change; others do not', async () => {
  const query = `query ($id: ID!) { planhistorik(vardcentrumId: $id, first: 200) { nodes { typ id aktor } } }`;
  const own = await vid('samverkan', { huvudman: 'alvkarleby', roll: 'las' }, query, {
    id: vardcentrum.id,
  });
  const mine = own.data.planhistorik.nodes.filter(({ id }: Found) => id === planId);
  expect(mine).toHaveLength(7);
  expect(mine[0].aktor).toMatch(/^planerare hos tierp, u-/);
  const meetings = own.data.planhistorik.nodes.filter(({ typ }: Found) => typ === 'organ');
  expect(meetings.some(({ aktor }: Found) => aktor.startsWith('planerare hos tierp'))).toBe(true);
  const heby = await vid('samverkan', { huvudman: 'heby', roll: 'las' }, query, {
    id: vardcentrum.id,
  });
  expect(heby.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
