import { describe, expect, test } from '@jest/globals';
import type { Filetable } from '../../shared/domain/files/Filetable.ts';
import { filetables } from '../../shared/domain/files/filetables.ts';
import { VerksamhetEntity } from '../../shared/domain/verksamhet/Verksamhet.ts';
import { ownDatabase } from './tryRow.ts';
import { full, rapport, tom, type Verksamhetsrad } from './verksamhetsrader.ts';

const verksamheter = filetables.verksamheter as Filetable;
const { tryRow, cells } = ownDatabase();

const celler = (rad: Verksamhetsrad) => cells(verksamheter, rad);
const beside = {
  organisationsenhet: {
    id: 'omrade-norr',
    namn: 'Norr',
    slag: 'OMRADE',
    kalla: rapport,
    version: 1,
  },
};
const bedomd = (
  rad: Verksamhetsrad,
  byten: Record<string, string>,
  fore: Verksamhetsrad | null = rad,
) => tryRow(verksamheter, { ...celler(rad), ...byten }, fore, { beside });

describe('a unit in a file', () => {
  test('stands there with every column of its table, so that nothing is lost', async () => {
    const covered = verksamheter.columns.map(({ name }) => name.split('_')[0]);
    const columns = Object.keys(VerksamhetEntity.options.columns).filter(
      (name) => name !== 'soktext',
    );
    expect(columns.filter((name) => !covered.includes(name))).toEqual([]);
  });

  test('is written in a form that an official reads', async () => {
    expect(celler(full)).toMatchObject({
      namn: 'Närvårdsenheten "Älven"',
      samlokaliserad: 'nej',
      funktioner: 'GERIATRIK:på plats:ej bokningsbar:2,5 [1] | RONTGEN:ej på plats:bokningsbar',
      platser: 'postort=Östhammar : kommunkod=0382 : lat=60,25 : long=18,37 | namn=Huset [1]',
      oppettider: 'mån–tis 08:00–17:00 [1]',
      malgrupper: 'Äldre \\| sköra',
      lagstod: 'lag=SoL (2025:400) : gallerFran=2025-07-01 [2]',
      systemstod: 'inga',
      vardplatser_totalt: '18',
      vardplatser_kalla: '[2]',
      bemanning:
        'roll=Närvårdsstrateg : omfattning=0,5 : nulage=0,25 : ordalydelse=en halv tjänst : arbetsgivare=osthammar : finansiarer=region-uppsala 33,33 + osthammar 50 : ovrigFinansiering=statsbidrag [1]',
      samfinansiering:
        'avtalId=narvardsenheten-osthammar : andelar=region-uppsala 65 + osthammar 35 [2]',
      kallor:
        '[1] dokument=Exempel \\| data \\: \\[1] : exempel=ja | [2] dokument=Rapport : avsnitt=6.1.3: 65 och 35 procent : exempel=nej',
      version: '3',
    });
  });

  test.each([
    ['full', full],
    ['empty', tom],
  ])('comes back as it was when %s', async (_name, rad) => {
    expect(await bedomd(rad, {})).toMatchObject({ slag: 'oforandrad' });
    expect(await bedomd(rad, {}, null)).toMatchObject({
      slag: 'ny',
      efter: { ...rad, version: expect.any(Number) },
    });
  });

  test('changes only in what the file says otherwise', async () => {
    const judged = await bedomd(full, { namn: 'Ny', systemstod: 'Cosmic' });
    expect(judged).toMatchObject({
      slag: 'andrad',
      efter: { ...full, namn: 'Ny', soktext: 'ny', systemstod: ['Cosmic'], version: 4 },
      byten: [
        { kolumn: 'namn', fore: 'Närvårdsenheten "Älven"', efter: 'Ny' },
        { kolumn: 'systemstod', fore: 'inga', efter: 'Cosmic' },
      ],
    });
  });

  test('with no known place says okänd or nothing', async () => {
    for (const platser of ['okänd', 'Okänd', '']) {
      expect(await bedomd(tom, { platser }, null)).toMatchObject({
        slag: 'ny',
        efter: { platser: [] },
      });
    }
  });

  test('reads a coordinate with a point, which cannot be thousands', async () => {
    const platser = 'postort=Tierp : lat=60.342 : long=17.512';
    expect(await bedomd(tom, { platser }, null)).toMatchObject({
      slag: 'ny',
      efter: { platser: [{ lat: 60.342, long: 17.512 }] },
    });
  });

  test('keeps what the file has no column for', async () => {
    const { id, namn, kalla_dokument } = celler(full);
    const file = { id, namn, typ: 'OVRIG', kalla_dokument } as Record<string, string>;
    expect(await tryRow(verksamheter, file, full, { beside })).toMatchObject({
      slag: 'andrad',
      efter: { ...full, namn, typ: 'OVRIG', version: 4 },
    });
  });

  test('is not refused for what it already says elsewhere in the row', async () => {
    const stored = {
      ...full,
      bemanning: [{ roll: 'A', omfattning: 1, arbetsgivare: 'x', finansiarer: [] }],
    };
    expect(await bedomd(stored, { namn: 'Ny' })).toMatchObject({ slag: 'andrad' });
  });

  test('that is closed changes no more', async () => {
    expect(await bedomd({ ...full, stangd: '2020-01-01' }, { namn: 'Ny' })).toMatchObject({
      slag: 'felaktig',
      fel: [{ kolumn: 'namn', fel: expect.stringContaining('stängd sedan 2020-01-01') }],
    });
  });

  test.each([
    ['id', 'Ny Enhet', 'kan inte vara id'],
    ['typ', 'SJUKHUS', 'Skriv ett av HALSOCENTRAL'],
    ['funktioner', 'GERIATRIK', 'Skriv funktionen som'],
    ['funktioner', 'GERIATRIK:på plats:bokningsbar:9', 'mellan 0 och 7'],
    ['funktioner', 'GERIATRIK:på plats:bokningsbar:2,5 [7]', '[7] finns inte bland radens källor'],
    [
      'funktioner',
      'GERIATRIK:på plats:bokningsbar | GERIATRIK:ej på plats:bokningsbar',
      'står två gånger',
    ],
    ['platser', 'kommunkod=382', 'fyra siffror'],
    ['platser', 'namn=A | kommunkod=9999', 'Ingen kommun har koden'],
    ['platser', 'okänd [1]', 'platser (post 1) säger inte var'],
    ['oppettider', 'mån 08:00–12:00 | mån 11:00–17:00', 'överlappar'],
    ['listade_varde', '42000', 'både exakt (varde) och ett intervall'],
    ['vardplatser_uppdaterad', '2999-01-01T00:00:00Z', 'inte har varit än'],
    ['vardplatser_totalt', '', 'Antal vårdplatser saknas'],
    ['listade_minst', '-1', 'ange mellan 0'],
    ['alderFran', '100', 'mer än alderTill'],
    ['stangd', '31/1 2026', 'ÅÅÅÅ-MM-DD'],
    [
      'bemanning',
      'roll=A : omfattning=1 : arbetsgivare=tierp : finansiarer=tierp 50 + heby 40',
      'blir 90 %',
    ],
    [
      'bemanning',
      'roll=A : omfattning=1 : arbetsgivare=tierp : finansiarer=tierp halva',
      'part och procent',
    ],
    ['kallor', 'dokument=X', 'skriv [1] dokument=… här'],
    ['namn', 'Boende, ring 900118-9811', 'personnummer'],
    [
      'bemanning',
      'roll=900118-9811 : omfattning=1 : arbetsgivare=tierp : finansiarer=tierp 100',
      'personnummer',
    ],
  ])('is refused with %s %p', async (kolumn, cell, words) => {
    expect(await bedomd(full, { [kolumn]: cell }, null)).toMatchObject({
      slag: 'felaktig',
      fel: expect.arrayContaining([
        expect.objectContaining({ kolumn, fel: expect.stringContaining(words) }),
      ]),
    });
  });
});
