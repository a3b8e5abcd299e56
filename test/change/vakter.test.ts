import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { type Owner, startOwner } from './owner.ts';
import { refused } from './refused.ts';

const hash = 'a'.repeat(64);
const datum = '2026-01-10';
const varde = { matt: 'matt', period: '2026-01', enhet: 'procent' };

/** Each mutation by which a huvudman answers to what samverkan holds: what it answers with, and a text field of it. */
const mutations: [string, string, Record<string, unknown>, Record<string, unknown>, string][] = [
  [
    'undertecknaAvtal',
    'avtalspart { version }',
    { avtalId: 'a', villkorHash: hash, undertecknareRoll: 'Ordförande', datum },
    { undertecknareRoll: 'Anna 900118-9811' },
    'undertecknareRoll',
  ],
  [
    'avvisaAvtal',
    'avtalspart { version }',
    { avtalId: 'a', datum },
    { diarienummer: '900118-9811' },
    'diarienummer',
  ],
  [
    'sagUppAvtal',
    'avtalspart { version }',
    { avtalId: 'a', version: 1, upphor: datum },
    { diarienummer: '900118-9811' },
    'diarienummer',
  ],
  [
    'registreraBeslutsinstans',
    'beslutsinstans { version }',
    { id: 'n', namn: 'Nämnden', beslutarOm: 'Allt' },
    { namn: '19900118-9811' },
    'namn',
  ],
  [
    'beredBeslut',
    'beslut { version }',
    { planpunktId: 'p', instans: 'n', datum },
    { paragraf: '900118-9811' },
    'paragraf',
  ],
  [
    'fattaBeslut',
    'beslut { version }',
    { planpunktId: 'p', version: 1, utfall: 'AVSLAG', instans: 'n', datum },
    { diarienummer: '900118-9811' },
    'diarienummer',
  ],
  [
    'givUppdrag',
    'beslut { version }',
    { planpunktId: 'p', version: 1, datum },
    { planpunktId: '900118-9811' },
    'planpunktId',
  ],
  [
    'registreraUppfoljning',
    'uppfoljning { version }',
    { planpunktId: 'p', ar: 2025, period: 'T1', former: ['VARDCENTRUM'], lage: 'Bra' },
    { kommentar: 'Ring 900118-9811' },
    'kommentar',
  ],
  [
    'svaraPaIndikator',
    'indikatorsvar { version }',
    { indikatorId: 'i', svarstyp: 'FRITEXT', text: 'Fritt', datum },
    { text: 'Ring 900118-9811' },
    'text',
  ],
  [
    'taTillbakaIndikatorsvar',
    'indikatorsvar { version }',
    { indikatorId: 'i', version: 1 },
    { skal: 'För 900118-9811' },
    'skal',
  ],
  [
    'registreraInforande',
    'inforande { version }',
    { dokumentId: 'd', status: 'PAGAR', datum },
    { kalla: { dokument: 'Samtal med 900118-9811' } },
    'kalla.dokument',
  ],
  [
    'registreraMatvarden',
    'matvarden { version }',
    { varden: [varde] },
    { varden: [{ ...varde, enhet: '900118-9811' }] },
    'varden[0].enhet',
  ],
];

describe.each(await testDatabases())('a mutation on $name', (databases) => {
  let owner: Owner;
  beforeAll(async () => {
    owner = await startOwner(databases);
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  test.each(mutations)('%s is refused for another huvudman', async (mutation, row, input) => {
    const change = () => owner.change(mutation, row, { ...input, huvudmanId: 'tierp' });
    expect(await refused(owner, change)).toEqual(['FEL_HUVUDMAN huvudmanId']);
  });

  test.each(mutations)('%s is refused without a reason', async (mutation, row, input) => {
    const change = () => owner.change(mutation, row, { ...input, skal: '' });
    expect(await refused(owner, change)).toEqual(['SAKNAR_UPPGIFT skal']);
  });

  test.each(mutations)('%s refuses a personnummer', async (mutation, row, input, bad, falt) => {
    const change = () => owner.change(mutation, row, { ...input, ...bad });
    expect(await refused(owner, change)).toEqual([`PERSONNUMMER ${falt}`]);
  });

  test.each(mutations)(
    '%s refuses what cannot be seen',
    async (mutation, row, input, bad, falt) => {
      const hidden = JSON.parse(JSON.stringify(bad).replaceAll('900118-9811', 'till\u202esist'));
      const change = () => owner.change(mutation, row, { ...input, ...hidden });
      expect(await refused(owner, change)).toEqual([`OTILLATET_TECKEN ${falt}`]);
    },
  );

  const versioned = mutations.filter(([, , input]) => 'version' in input);
  test.each(versioned)('%s needs a row to change', async (mutation, row, input) => {
    const change = () => owner.change(mutation, row, input);
    // What follows a preparation says to prepare first.
    const code = ['fattaBeslut', 'givUppdrag'].includes(mutation) ? 'FEL_TILLSTAND' : 'SAKNAS';
    expect(await refused(owner, change)).toEqual([expect.stringMatching(`^${code} `)]);
  });

  test('a hash in which digits happen to look like a personnummer is not one', async () => {
    const villkorHash = `${'a'.repeat(54)}9001189811`;
    const { fel } = await owner.change('undertecknaAvtal', 'avtalspart { version }', {
      ...mutations[0]?.[2],
      villkorHash,
    });
    expect(fel).toEqual([]);
  });
});
