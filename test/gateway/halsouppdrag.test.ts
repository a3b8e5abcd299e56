import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Huvudmansdata, NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

const query = `query ($lan: String, $kommunkod: String) {
  halsouppdrag(lan: $lan, kommunkod: $kommunkod) { kommunkod kommun uppfyllt avvikelser vardcentra { id }
    innehavare { verksamhetId namn vardcentrum part { id } } saknas { id } publicerarInte { id } } }`;

/** Everyone of Uppsala län who is on a version of the contract that has the statement. */
const joined = [
  'region-uppsala',
  'tierp',
  'alvkarleby',
  'osthammar',
  'heby',
  'privat-halsocentralen-eken',
];

interface Lage {
  kommunkod: string;
  kommun: string;
  uppfyllt: boolean | null;
  avvikelser: string[];
  innehavare: { verksamhetId: string; part: { id: string } }[];
}

/** The units of a region with the mission taken from one, given to another, and given to one outside its vårdcentrum. */
function moved(data: Huvudmansdata): Huvudmansdata {
  const without = (unit: NyVerksamhet): NyVerksamhet => ({
    ...unit,
    funktioner: unit.funktioner?.filter(({ funktion }) => funktion !== 'GEOGRAFISKT_HALSOUPPDRAG'),
  });
  const also = (unit: NyVerksamhet): NyVerksamhet => ({
    ...unit,
    funktioner: [
      ...(unit.funktioner ?? []),
      { funktion: 'GEOGRAFISKT_HALSOUPPDRAG', paPlats: true, bokningsbar: true, kalla: unit.kalla },
    ],
  });
  const change: Record<string, (unit: NyVerksamhet) => NyVerksamhet> = {
    'halsocentralen-knivsta': without,
    'halsocentralen-uppsala-norra': also,
    'narmottagningen-ostervala': also,
    'halsocentralen-heby': without,
  };
  return {
    ...data,
    verksamheter: data.verksamheter?.map((unit) => change[unit.id]?.(unit) ?? unit),
  };
}

describe('the geographic health mission at the gateway', () => {
  let network: TestNetwork;
  const lagen = async (variables: Record<string, unknown>): Promise<Lage[]> => {
    const { data } = await network.ask(query, variables);
    return data.halsouppdrag;
  };
  beforeAll(async () => {
    network = await startNetwork({ only: joined, joined });
  });
  afterAll(() => network.close());

  test('has one holder in each kommun of the län, at the vårdcentrum where there is one', async () => {
    const found = await lagen({ lan: '03' });
    expect(found.map(({ kommun, uppfyllt, avvikelser }) => [kommun, uppfyllt, avvikelser])).toEqual(
      ['Håbo', 'Älvkarleby', 'Knivsta', 'Heby', 'Tierp', 'Uppsala', 'Enköping', 'Östhammar'].map(
        (kommun) => [kommun, true, []],
      ),
    );
    expect(found[4]).toMatchObject({
      kommunkod: '0360',
      innehavare: [{ verksamhetId: 'halsocentralen-tierp', part: { id: 'region-uppsala' } }],
      vardcentra: [{ id: 'tierp-alvkarleby' }],
    });
    const { data } = await network.ask(
      '{ vardcentrum(id: "tierp-alvkarleby") { halsouppdrag { kommun uppfyllt } } }',
    );
    expect(data.vardcentrum.halsouppdrag).toEqual([
      { kommun: 'Älvkarleby', uppfyllt: true },
      { kommun: 'Tierp', uppfyllt: true },
    ]);
  });

  test('is asked of no other län, and of no kommun that is none', async () => {
    expect(await lagen({ lan: '18' })).toEqual([]);
    expect(await lagen({ kommunkod: '0000' })).toEqual([]);
    expect(await lagen({ lan: '03', kommunkod: '0360' })).toHaveLength(1);
    expect(await lagen({})).toEqual([]);
  });

  test('is unknown while a party is silent: never that nobody holds it', async () => {
    await network.subgraphs.get('region-uppsala')?.close();
    network.subgraphs.delete('region-uppsala');
    expect(await lagen({ kommunkod: '0360' })).toMatchObject([
      {
        uppfyllt: null,
        innehavare: [],
        saknas: [{ id: 'region-uppsala' }],
        avvikelser: [
          'Det är okänt vem som har det geografiska hälsouppdraget i Tierp: uppgift saknas från Region Uppsala.',
        ],
      },
    ]);
  });
});

test('is shown although a member on an older version of the contract has no way to say it; that member is named', async () => {
  const network = await startNetwork({
    only: [...joined, 'privat-rehab-fyris'],
    joined: [...joined, 'privat-rehab-fyris'],
  });
  const { data } = await network.ask(query, { kommunkod: '0360' });
  await network.close();
  expect(data.halsouppdrag).toMatchObject([
    {
      uppfyllt: true,
      innehavare: [{ verksamhetId: 'halsocentralen-tierp' }],
      saknas: [],
      publicerarInte: [{ id: 'privat-rehab-fyris' }],
      avvikelser: [],
    },
  ]);
});

describe('a mission that lies elsewhere than the rule says', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await startNetwork({ only: joined, joined, data: moved });
  });
  afterAll(() => network.close());

  test.each<[string, string, RegExp[]]>([
    ['nobody', '0330', [/^Ingen anger det geografiska hälsouppdraget i Knivsta\.$/]],
    ['several', '0380', [/^2 verksamheter anger .* i Uppsala, men bara en ska ha det: .*\.$/]],
    ['one outside the vårdcentrum', '0331', [/Östervåla har .* i Heby utan att ingå/]],
  ])('is held by %s', async (_who, kommunkod, expected) => {
    const { data } = await network.ask(query, { kommunkod });
    expect(data.halsouppdrag).toMatchObject([
      { uppfyllt: false, avvikelser: expected.map((one) => expect.stringMatching(one)) },
    ]);
  });
});
