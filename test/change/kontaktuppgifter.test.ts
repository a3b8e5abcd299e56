import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { type Owner, startOwner } from './owner.ts';

const row = `verksamhet { id telefon epost webbplats hsaId platser { adress postnummer postort }
  helgtider { oppnar stanger } avvikandeTider { fran till oppnar stanger orsak } version }`;
const unit = {
  id: 'halsocentralen',
  namn: 'Hälsocentralen',
  typ: 'HALSOCENTRAL',
  telefon: '018-611 00 00',
  epost: 'halsocentralen@example.org',
  webbplats: 'https://www.example.org/halsocentralen?sprak=sv',
  hsaId: 'SE2321000024-1A2B',
  platser: [{ adress: 'Storgatan 1', postnummer: '815 75', postort: 'Tierp' }],
  helgtider: [],
  avvikandeTider: [
    { fran: '2026-12-24', till: '2026-12-26', orsak: 'Jul' },
    { fran: '2026-12-31', till: '2026-12-31', oppnar: '08:00', stanger: '12:00' },
  ],
};

describe.each(await testDatabases())('how a unit is reached, on $name', (databases) => {
  let owner: Owner;
  const change = (mutation: string, input: Record<string, unknown>) =>
    owner.change(mutation, row, input);
  const codes = async (input: Record<string, unknown>) => {
    const { fel } = await change('skapaVerksamhet', { ...unit, id: 'ny', ...input });
    return fel.map(({ kod, falt }) => `${kod} ${falt}`);
  };

  beforeAll(async () => {
    owner = await startOwner(databases, 1);
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  test('is kept as it is stated; closed on public holidays is not unknown', async () => {
    const { fel, rad } = await change('skapaVerksamhet', unit);
    expect(fel).toEqual([]);
    expect(rad).toEqual({
      id: unit.id,
      telefon: unit.telefon,
      epost: unit.epost,
      webbplats: unit.webbplats,
      hsaId: unit.hsaId,
      platser: unit.platser,
      helgtider: [],
      avvikandeTider: [
        { fran: '2026-12-24', till: '2026-12-26', oppnar: null, stanger: null, orsak: 'Jul' },
        {
          fran: '2026-12-31',
          till: '2026-12-31',
          oppnar: '08:00',
          stanger: '12:00',
          orsak: null,
        },
      ],
      version: 1,
    });
    const gone = await change('andraVerksamhet', {
      id: unit.id,
      version: 1,
      helgtider: null,
      telefon: '1177',
    });
    expect(gone.rad).toMatchObject({ helgtider: null, telefon: '1177', hsaId: unit.hsaId });
  });

  test.each([
    ['telefon', '018-61'],
    ['telefon', 'växeln'],
    ['telefon', '18-611 00 00'],
    ['epost', 'halsocentralen'],
    ['epost', 'hälso@example.org'],
    ['webbplats', 'http://example.org'],
    ['webbplats', 'https://example.org/a b'],
    ['hsaId', 'SE232100002-1A2B'],
    ['hsaId', 'SE2321000024'],
    ['hsaId', 'SE2321000024-ÅÄÖ'],
    ['hsaId', `SE2321000024-${'A'.repeat(19)}`],
    ['platser[0].postnummer', '1575'],
  ])('is refused when %s is "%s", and nothing is written', async (falt, value) => {
    const stated = falt.startsWith('platser')
      ? { platser: [{ postort: 'Tierp', postnummer: value }] }
      : { [falt]: value };
    expect(await codes(stated)).toEqual([`OGILTIGT_VARDE ${falt}`]);
    const { data } = await owner.ask('{ verksamhet(id: "ny") { id } }');
    expect(data.verksamhet).toBeNull();
  });

  test('takes the longest HSA-id that there can be, and says how to write what it refuses', async () => {
    const longest = `SE2321000024-${'A1'.repeat(9)}`;
    expect(longest).toHaveLength(31);
    const { rad } = await change('skapaVerksamhet', { ...unit, id: 'langst', hsaId: longest });
    expect(rad.hsaId).toBe(longest);
    const { fel } = await change('skapaVerksamhet', { ...unit, id: 'ny', telefon: '018-' });
    expect(fel[0]?.meddelande).toBe(
      'telefon är ”018-”: skriv det från 0 eller med landsnummer, som +46 18 611 00 00.',
    );
  });

  test('has days with other hours that can be', async () => {
    const jul = { fran: '2026-12-24', till: '2026-12-23' };
    expect(await codes({ avvikandeTider: [jul] })).toEqual([
      'OGILTIGT_VARDE avvikandeTider[0].till',
    ]);
    expect(await codes({ helgtider: [{ oppnar: '14:00', stanger: '10:00' }] })).toEqual([
      'OGILTIGT_VARDE helgtider[0].stanger',
    ]);
  });
});
