import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { type Samverkan, startUnderTest } from '../samverkan/underTest.ts';
import { type Owner, startOwner } from './owner.ts';

const [databases] = await testDatabases();
if (!databases) throw new Error('no database to test on');
let owner: Owner;
let samverkan: Samverkan;
beforeAll(async () => {
  owner = await startOwner(databases, 1);
  samverkan = await startUnderTest(databases);
});
afterAll(async () => {
  await owner.close();
  await samverkan.close();
  await databases.cleanUp();
});

const budget = { id: 'ny', ar: 2026, belopp: '1000' };
const signatur = { avtalId: 'a', villkorHash: 'a'.repeat(64), undertecknareRoll: 'Ordförande' };
const matvarde = { matt: 'm', period: '2026-01', enhet: 'procent' };
const oppet = { veckodag: 1, oppnar: '08:00', stanger: '17:00' };
const enhet = { id: 'ny', namn: 'Ny', typ: 'HALSOCENTRAL' };
const plan = { id: 'ny', rubrik: 'Ny', ar: 2027, kommunkoder: ['0331'] };
const punkt = { id: 'ny', planId: 'x', rubrik: 'Ny' };

describe('a huvudman learns what it sent that cannot be read', () => {
  test.each<[string, string, string, Record<string, unknown>, string, RegExp]>([
    [
      'Belopp',
      'skapaBudget',
      'budget',
      { ...budget, belopp: '1 000,50' },
      'belopp',
      /^belopp är "1 000,50": ange ett belopp i kronor/,
    ],
    ['Belopp', 'skapaBudget', 'budget', { ...budget, belopp: 1000 }, 'belopp', /"12345678.50"/],
    [
      'Procent',
      'undertecknaAvtal',
      'avtalspart',
      { ...signatur, andelProcent: '65 %', datum: '2026-01-01' },
      'andelProcent',
      /65 eller 33.33/,
    ],
    [
      'Datum',
      'undertecknaAvtal',
      'avtalspart',
      { ...signatur, datum: '31/1 2026' },
      'datum',
      /2026-01-31/,
    ],
    [
      'Datum',
      'undertecknaAvtal',
      'avtalspart',
      { ...signatur, datum: '2026-02-30' },
      'datum',
      /i kalendern/,
    ],
    [
      'DatumTid',
      'rapporteraBelaggning',
      'verksamhet',
      { id: 'x', version: 1, uppdaterad: 'nyss' },
      'uppdaterad',
      /tidszon/,
    ],
    [
      'Manad',
      'registreraMatvarden',
      'matvarden',
      { varden: [{ ...matvarde, period: 'januari' }] },
      'varden[0].period',
      /2026-01/,
    ],
    [
      'Float',
      'registreraMatvarden',
      'matvarden',
      { varden: [{ ...matvarde, varde: '7,5' }] },
      'varden[0].varde',
      /decimalpunkt/,
    ],
    ['Int', 'skapaBudget', 'budget', { ...budget, ar: '2026' }, 'ar', /heltal/],
    [
      'Boolean',
      'beredBeslut',
      'beslut',
      { planpunktId: 'p', instans: 'n', datum: '2026-01-01', investering: 'ja' },
      'investering',
      /true eller false/,
    ],
    [
      'String',
      'skapaVerksamhet',
      'verksamhet',
      { ...enhet, oppettider: [{ ...oppet, oppnar: 8 }] },
      'oppettider[0].oppnar',
      /en text/,
    ],
    ['ID', 'skapaBudget', 'budget', { ...budget, id: { a: 1 } }, 'id', /ett id/],
    [
      'an enum',
      'skapaVerksamhet',
      'verksamhet',
      { ...enhet, typ: 'SJUKHUS' },
      'typ',
      /^typ är "SJUKHUS": ange något av HALSOCENTRAL, VARDCENTRAL, .*OVRIG\.$/,
    ],
    [
      'what is left out',
      'skapaBudget',
      'budget',
      { id: 'ny', ar: 2026 },
      'belopp',
      /^belopp saknas: ange ett belopp/,
    ],
    [
      'what is not there',
      'skapaBudget',
      'budget',
      { ...budget, summa: 1 },
      'summa',
      /^summa är inget fält här/,
    ],
  ])('%s: %s', async (_type, mutation, row, input, falt, meddelande) => {
    const { fel, rad } = await owner.change(mutation, `${row} { version }`, input);
    expect(rad).toBeNull();
    expect(fel).toMatchObject([{ falt, meddelande: expect.stringMatching(meddelande) }]);
    expect(fel[0]?.kod).toBe(
      /saknas/.test(fel[0]?.meddelande ?? '') ? 'SAKNAR_UPPGIFT' : 'OGILTIGT_VARDE',
    );
  });

  test('all of it at once, and nothing is written', async () => {
    const { fel } = await owner.change('skapaBudget', 'budget { version }', {
      id: 'ny',
      ar: 'i år',
      belopp: 'mycket',
      huvudmanId: 3.5,
    });
    expect(fel.map(({ falt }) => falt)).toEqual(['huvudmanId', 'ar', 'belopp']);
    const { data } = await owner.ask('{ budgetar { id } historik(typ: "budget") { totalCount } }');
    expect(data.budgetar.map(({ id }: { id: string }) => id)).not.toContain('ny');
  });

  test('of two mutations only the one with the unreadable value is refused', async () => {
    const query = `mutation ($a: SkapaBudget!, $belopp: Belopp!) {
      a: skapaBudget(input: $a) { fel { falt } budget { id } }
      b: skapaBudget(input: { huvudmanId: "provkommun", id: "b", ar: 2026, belopp: $belopp, skal: "Prov" }) { fel { falt } budget { id } } }`;
    const a = { ...budget, id: 'a', huvudmanId: 'provkommun', skal: 'Prov' };
    const { data } = await owner.ask(query, { a, belopp: 'mycket' });
    expect(data.a).toEqual({ fel: [], budget: { id: 'a' } });
    expect(data.b).toEqual({ fel: [{ falt: 'belopp' }], budget: null });
  });

  test('a value written out in the document makes the document wrong, in the same words', async () => {
    const { status, errors } = await owner.ask(
      'mutation { skapaBudget(input: { huvudmanId: "provkommun", id: "c", ar: 2026, belopp: "mycket", skal: "Prov" }) { fel { falt } } }',
    );
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/^belopp är "mycket": ange ett belopp i kronor/),
        extensions: { fel: [{ falt: 'belopp', kod: 'OGILTIGT_VARDE' }] },
      },
    ]);
  });

  test('an enum in quotes in the document, beside what else is wrong in it', async () => {
    const { status, errors } = await owner.ask(
      `mutation { skapaVerksamhet(input: { huvudmanId: "provkommun", id: "c", namn: "C", typ: "HALSOCENTRAL", skal: "Prov",
        funktioner: [{ funktion: "ALLMANMEDICIN", paPlats: "ja", bokningsbar: true }] }) { fel { falt } } }`,
    );
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions?.fel).toMatchObject([
      { falt: 'funktioner[0].paPlats', kod: 'OGILTIGT_VARDE' },
      {
        falt: 'typ',
        kod: 'OGILTIGT_VARDE',
        meddelande: 'typ är "HALSOCENTRAL" inom citattecken: skriv HALSOCENTRAL utan dem.',
      },
      { falt: 'funktioner[0].funktion', kod: 'OGILTIGT_VARDE' },
    ]);
  });

  test('no input at all, in the document and as a variable', async () => {
    const written = await owner.ask('mutation { skapaBudget { fel { falt } } }');
    expect(written.status).toBe(400);
    expect(written.errors).toMatchObject([
      { message: expect.stringMatching(/^input saknas: ange ett objekt med fälten huvudmanId, /) },
    ]);
    for (const variables of [{}, { a: null }]) {
      const { data } = await owner.ask(
        'mutation ($a: SkapaBudget!) { skapaBudget(input: $a) { fel { falt kod } } }',
        variables,
      );
      expect(data.skapaBudget.fel).toEqual([{ falt: 'input', kod: 'SAKNAR_UPPGIFT' }]);
    }
  });
});

describe('so is an officer of samverkan', () => {
  test.each<[string, string, string, Record<string, unknown>, string, RegExp]>([
    [
      'Belopp',
      'skapaPlanpunkt',
      'punkt',
      { ...punkt, berorda: [{ part: 'heby', forslag: '4 000' }] },
      'berorda[0].forslag',
      /ett belopp i kronor/,
    ],
    [
      'Procent',
      'skapaAvtal',
      'avtal',
      {
        id: 'ny',
        rubrik: 'Ny',
        slag: 'OVRIGT',
        villkor: ['x'],
        parter: [{ part: 'heby', andel: 33.333 }],
      },
      'parter[0].andel',
      /33.33/,
    ],
    [
      'Datum',
      'registreraSammantrade',
      'organ',
      { id: 'tl-hsvo', version: 1, datum: 'i går' },
      'datum',
      /2026-01-31/,
    ],
    ['Int', 'skapaPlan', 'plan', { ...plan, ar: 2027.5 }, 'ar', /heltal/],
    [
      'Boolean',
      'besvaraChecklista',
      'checklista',
      { id: 'x', version: 1, rader: [{ nummer: 1, svar: 'nej' }] },
      'rader[0].svar',
      /true eller false/,
    ],
    [
      'Float',
      'andraMatt',
      'matt',
      { id: 'x', version: 1, malvarde: '90' },
      'malvarde',
      /decimalpunkt/,
    ],
    ['String', 'skapaPlan', 'plan', { ...plan, rubrik: 7 }, 'rubrik', /en text/],
    ['ID', 'skapaPlan', 'plan', { ...plan, vardcentrumId: [] }, 'vardcentrumId', /ett id/],
    [
      'an enum',
      'skapaOrgan',
      'organ',
      { id: 'ny', namn: 'Ny', slag: 'RAD', niva: 'kommun', mandat: 'BESTAMMER' },
      'mandat',
      /BESLUTANDE, RADGIVANDE, BEREDANDE, SAMORDNANDE/,
    ],
  ])('%s: %s', async (_type, mutation, row, input, falt, meddelande) => {
    const { fel, rad } = await samverkan.change(mutation, `${row} { id }`, input);
    expect(rad).toBeNull();
    expect(fel).toMatchObject([
      { kod: 'OGILTIGT_VARDE', falt, meddelande: expect.stringMatching(meddelande) },
    ]);
  });
});
