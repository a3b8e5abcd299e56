import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { codes, nyPunkt, nyttAvtal, nyttOrgan, rowOf } from './prov.ts';
import { type Samverkan, startUnderTest } from './underTest.ts';

describe.each(await testDatabases())('what officers of samverkan write, on $name', (databases) => {
  let samverkan: Samverkan;
  const change = (mutation: string, input: Record<string, unknown>) =>
    samverkan.change(mutation, rowOf(mutation), input);
  const history = async (typ: string, id: string) => {
    const data = await samverkan.get(
      `{ historik(typ: "${typ}", id: "${id}") { totalCount nodes { version fore efter skal aktor } } }`,
    );
    return data.historik;
  };

  beforeAll(async () => {
    samverkan = await startUnderTest(databases);
  });
  afterAll(async () => {
    await samverkan.close();
    await databases.cleanUp();
  });

  test('a vårdcentrum is made, changed and filled with invitations, and the history keeps it', async () => {
    const made = await change('skapaVardcentrum', {
      id: 'knivsta',
      namn: 'Vårdcentrum Knivsta',
      samverkansform: 'NATVERK',
      kommunkoder: ['0330'],
      organ: ['lokalt-samrad-knivsta'],
    });
    expect(made).toMatchObject({
      fel: [],
      rad: { version: 1, deltagare: [], kommunkoder: ['0330'] },
    });
    const changed = await change('andraVardcentrum', {
      id: 'knivsta',
      version: 1,
      status: 'Utreds',
    });
    expect(changed.rad).toMatchObject({
      status: 'Utreds',
      version: 2,
      organ: [{ id: 'lokalt-samrad-knivsta' }],
    });
    await change('bjudIn', { id: 'knivsta', version: 2, part: 'knivsta', inbjuden: '2026-01-15' });
    const { rad } = await change('bjudIn', {
      id: 'knivsta',
      version: 3,
      part: 'privat-rehab-fyris',
    });
    expect(rad.deltagare).toEqual([
      { part: { id: 'knivsta' }, inbjuden: '2026-01-15' },
      { part: { id: 'privat-rehab-fyris' }, inbjuden: null },
    ]);
    const { totalCount, nodes } = await history('vardcentrum', 'knivsta');
    expect(totalCount).toBe(4);
    expect(nodes[0]).toMatchObject({
      version: 4,
      skal: 'Prov',
      aktor: expect.stringMatching(/samordnare/),
    });
    expect(JSON.parse(nodes[0].efter).inbjudningar).toHaveLength(2);
    expect(JSON.parse(nodes[0].fore).inbjudningar).toHaveLength(1);
    expect(nodes[3].fore).toBeNull();
  });

  test('a network with a private party cannot become a kommunalförbund, nor a förbund admit one', async () => {
    const form = { id: 'osthammar', version: 1, samverkansform: 'KOMMUNALFORBUND' };
    const refused = await change('andraVardcentrum', form);
    expect(new Set(codes(refused))).toEqual(new Set(['FEL_TILLSTAND samverkansform']));
    expect(refused.fel[0]?.meddelande).toMatch(/^privat-rehab-fyris kan inte ingå/);
    const privat = { id: 'norrtalje', version: 1, part: 'privat-rehab-fyris' };
    const { fel, rad } = await change('bjudIn', privat);
    expect(fel).toMatchObject([{ kod: 'FEL_TILLSTAND', falt: 'part' }]);
    expect(rad.deltagare).toHaveLength(3);
  });

  test('a direktion decides, and nobody else around a kommunalförbund does', async () => {
    const advisory = { id: 'direktion-kson', version: 1, mandat: 'RADGIVANDE' };
    const { fel } = await change('andraOrgan', advisory);
    expect(fel).toMatchObject([
      { kod: 'FEL_TILLSTAND', falt: 'mandat', meddelande: expect.stringMatching(/^Direktionen/) },
    ]);
    const made = { ...nyttOrgan, id: 'direktion-ny', slag: 'DIREKTION' };
    expect(codes(await change('skapaOrgan', made))).toEqual(['FEL_TILLSTAND mandat']);

    const styrgrupp = { ...nyttOrgan, id: 'styrgrupp-norrtalje', mandat: 'BESLUTANDE' };
    expect((await change('skapaOrgan', styrgrupp)).fel).toEqual([]);
    const organ = ['direktion-kson', 'styrgrupp-norrtalje'];
    const around = { id: 'norrtalje', version: 1, organ };
    expect(codes(await change('andraVardcentrum', around))).toEqual(['FEL_TILLSTAND organ[1]']);
    const advising = { id: 'styrgrupp-norrtalje', version: 1, mandat: 'RADGIVANDE' };
    expect((await change('andraOrgan', advising)).fel).toEqual([]);
    expect((await change('andraVardcentrum', around)).fel).toEqual([]);
    const deciding = { id: 'styrgrupp-norrtalje', version: 2, mandat: 'BESLUTANDE' };
    expect(codes(await change('andraOrgan', deciding))).toEqual(['FEL_TILLSTAND mandat']);
  });

  test('what is wrong in a list is reported with its place', async () => {
    const part = 'heby';
    const organ = {
      ...nyttOrgan,
      id: 'ny',
      ledamoter: [
        { part, roll: 'Ledamot', antal: 1 },
        { part, roll: '', antal: 0 },
      ],
      regler: [
        { slag: 'MINST_MOTEN_PER_AR', antal: 2 },
        { slag: 'ANTAL_PLATSER', antal: -1 },
      ],
    };
    expect(codes(await change('skapaOrgan', organ))).toEqual([
      'OGILTIGT_VARDE ledamoter[1].roll',
      'OGILTIGT_VARDE ledamoter[1].antal',
      'OGILTIGT_VARDE regler[1].antal',
    ]);
    const punkt = { ...nyPunkt, id: 'ny', berorda: [{ part }, { part }, { part: 'x' }] };
    expect(codes(await change('skapaPlanpunkt', punkt))).toEqual([
      'OGILTIGT_VARDE berorda[1].part',
      'SAKNAS berorda[2].part',
    ]);
    const avtal = { ...nyttAvtal, id: 'ny', parter: [{ part }, { part: 'x' }] };
    expect(codes(await change('skapaAvtal', avtal))).toEqual(['SAKNAS parter[1].part']);
    const rader = [{ nummer: 1 }, { nummer: 99 }];
    const lista = { id: 'bp5-leda-och-samordna', version: 1, rader };
    expect(codes(await change('besvaraChecklista', lista))).toEqual(['SAKNAS rader[1].nummer']);
  });

  test('a body gets seats and rules, and meetings that its rules are judged by', async () => {
    const { rad } = await change('skapaOrgan', {
      ...nyttOrgan,
      id: 'provrad',
      kommunId: 'heby',
      ledamoter: [
        { part: 'heby', roll: 'Företrädare', antal: 2 },
        { part: 'region-uppsala', roll: 'Företrädare', antal: 1 },
      ],
      regler: [
        { slag: 'LIKA_PER_PART', antal: 2 },
        { slag: 'MINST_MOTEN_PER_AR', antal: 2 },
      ],
    });
    expect(rad.avvikelser).toEqual([
      'Region Uppsala har 1 platser, inte 2.',
      'Inget sammanträde under 2025 är känt; minst 2 ska hållas.',
    ]);
    await change('andraOrgan', {
      id: 'provrad',
      version: 1,
      ledamoter: ['heby', 'region-uppsala'].map((part) => ({
        part,
        roll: 'Företrädare',
        antal: 2,
      })),
    });
    await change('registreraSammantrade', { id: 'provrad', version: 2, datum: '2025-03-01' });
    const held = await change('registreraSammantrade', {
      id: 'provrad',
      version: 3,
      datum: '2025-09-01',
    });
    expect(held.rad).toEqual({
      id: 'provrad',
      version: 4,
      sammantraden: [{ datum: '2025-09-01' }, { datum: '2025-03-01' }],
      avvikelser: [],
    });
    const again = { id: 'provrad', version: 4, datum: '2025-09-01' };
    expect(codes(await change('registreraSammantrade', again))).toEqual(['FEL_TILLSTAND datum']);
  });

  test('a plan gets items; a change of an item changes what was decided on', async () => {
    const plan = { id: 'heby-2027', rubrik: 'Plan 2027', ar: 2027, kommunkoder: ['0331'] };
    expect((await change('skapaPlan', plan)).rad).toMatchObject({ ...plan, version: 1 });
    const made = await change('skapaPlanpunkt', {
      id: 'heby-2027-1',
      planId: 'heby-2027',
      rubrik: 'Ombyggnad',
      malId: 'malbild-2030-malomrade-nara',
      investering: true,
      kostnad: '1000000',
      berorda: [
        { part: 'heby', forslag: '400000' },
        { part: 'region-uppsala', forslag: '600000' },
      ],
      ansvariga: ['lokalt-samrad-heby'],
      indikatorer: [{ text: 'Lokalen är färdig', svarstyp: 'JA_NEJ' }],
    });
    expect(made).toMatchObject({
      fel: [],
      rad: { kostnad: '1000000.00', malet: { id: 'malbild-2030-malomrade-nara' }, version: 1 },
    });
    expect(made.rad.indikatorer).toEqual([
      {
        id: 'heby-2027-1-i',
        text: 'Lokalen är färdig',
        svar: [{ huvudmanId: 'heby' }, { huvudmanId: 'region-uppsala' }],
      },
    ]);
    const { rad } = await change('andraPlanpunkt', {
      id: 'heby-2027-1',
      version: 1,
      rubrik: 'Ny lokal',
      nyaIndikatorer: [{ text: 'Antal besök', svarstyp: 'ANTAL' }],
    });
    expect(rad.indikatorer.map(({ id }: { id: string }) => id)).toEqual([
      'heby-2027-1-i',
      'heby-2027-1-i2',
    ]);
    expect(rad.underlagHash).not.toBe(made.rad.underlagHash);
    // It is anchored and settled by bodies before it can be carried out.
    const early = { id: 'heby-2027', version: 1, status: 'VERKSTALLS' };
    expect(codes(await change('andraPlan', early))).toEqual(['FEL_TILLSTAND status']);
  });

  test('new terms are a new edition with a hash of its own, and the signed one stays readable', async () => {
    const made = await change('skapaAvtal', { ...nyttAvtal, id: 'provavtal' });
    expect(made).toMatchObject({ fel: [], rad: { utgava: 1, tidigareUtgavor: [], version: 1 } });
    const renamed = await change('andraAvtal', {
      id: 'provavtal',
      version: 1,
      rubrik: 'Provavtal',
    });
    expect(renamed.rad).toMatchObject({ utgava: 1, villkorHash: made.rad.villkorHash });
    const { rad } = await change('nyAvtalsutgava', {
      id: 'provavtal',
      version: 2,
      villkor: ['Parterna provar längre.'],
      parter: [
        { part: 'region-uppsala', andel: 50 },
        { part: 'tierp', andel: 50 },
      ],
    });
    expect(rad.villkorHash).not.toBe(made.rad.villkorHash);
    expect(rad).toMatchObject({ utgava: 2, version: 3, villkor: ['Parterna provar längre.'] });
    expect(rad.tidigareUtgavor).toEqual([
      {
        utgava: 1,
        villkorHash: made.rad.villkorHash,
        villkor: ['Parterna provar.'],
        andelar: [
          { procent: 60, part: { id: 'region-uppsala' } },
          { procent: 40, part: { id: 'tierp' } },
        ],
      },
    ]);
    const same = {
      id: 'provavtal',
      version: 3,
      villkor: rad.villkor,
      parter: [
        { part: 'region-uppsala', andel: 50 },
        { part: 'tierp', andel: 50 },
      ],
    };
    expect(codes(await change('nyAvtalsutgava', same))).toEqual(['FEL_TILLSTAND villkor']);
  });

  test('of ten who change the same version at once, one succeeds', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        change('andraVardcentrum', { id: 'enkoping-habo', version: 1, status: `Läge ${n}` }),
      ),
    );
    expect(answers.filter(({ fel }) => fel.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ fel }) => fel.map(({ kod }) => kod)))).toEqual(
      new Set(['VERSIONSKONFLIKT']),
    );
    // The one that succeeded, and the one that laid it in.
    expect((await history('vardcentrum', 'enkoping-habo')).totalCount).toBe(2);
  });
});
