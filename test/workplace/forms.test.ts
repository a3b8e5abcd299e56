import { describe, expect, test } from '@jest/globals';
import { ordlista } from '../../shared/design/ord.ts';
import { formular } from '../../shared/domain/concepts.ts';
import { begreppen } from '../../shared/workplace/app/src/begrepp/alla.ts';
import { idAv, ledigtId } from '../../shared/workplace/app/src/formular/idAv.ts';
import { iGrupper } from '../../shared/workplace/app/src/formular/iGrupper.ts';
import { kallaFor } from '../../shared/workplace/app/src/formular/referenser.ts';
import { type Formfalt, faltAv } from '../../shared/workplace/app/src/formular/typer.ts';
import {
  elementAv,
  grupper,
  listtext,
  textAv,
  vardeAv,
} from '../../shared/workplace/app/src/formular/varden.ts';
import { formular as samverkans } from '../../subgraphs/samverkan/formular.ts';

const { typer, andringar } = formular('KOMMUN');
const falten = (mutation: string) => andringar[mutation]?.falt ?? [];
const falt = (mutation: string, name: string) => faltAv(falten(mutation), name);

/** Every field of a form, those within groups among them. */
const alla = (fields: readonly Formfalt[]): Formfalt[] =>
  fields.flatMap((one) => [one, ...alla(one.fields)]);

test('every mutation is a form of the fields that its input has, each with a Swedish name', () => {
  expect(andringar.stangVerksamhet).toMatchObject({
    typ: 'Verksamhet',
    slag: 'andrar',
    roller: ['redaktor', 'admin'],
    svar: 'verksamhet',
    anmarkning: true,
  });
  // What a file has, and how many versions there are, no form asks for.
  const nameless = Object.entries(andringar)
    .filter(
      ([mutation]) => !['lasInRader', 'beslutaBudgetar', 'registreraMatvarden'].includes(mutation),
    )
    .flatMap(([mutation, { falt: own }]) =>
      alla(own)
        .filter(({ given, label, name }) => label === name && given !== 'kalla')
        .map(({ given }) => `${mutation}.${given}`),
    );
  expect(nameless).toEqual([]);
});

test("every field of samverkan's forms has a Swedish name, and each of its choices a word", () => {
  const joint = samverkans();
  const all = [...Object.values(joint.andringar), ...Object.values(joint.typer)];
  const fields = all.flatMap(({ falt: own }) => alla(own));
  expect(fields.filter(({ label, name }) => label === name).map(({ given }) => given)).toEqual([]);
  const words = ordlista as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const wordless = fields
    .filter(({ input }) => input === 'choice')
    .flatMap(({ typename, choices }) =>
      choices
        .filter((one) => words[typename ?? '']?.[one] === undefined)
        .map((one) => `${typename}.${one}`),
    );
  expect([...new Set(wordless)]).toEqual([]);
});

test('what an input says by itself goes before what the field of its type says', () => {
  expect(falt('fattaBeslut', 'utfall').choices).toEqual(['BIFALL', 'AVSLAG', 'ATERREMISS']);
  expect(falt('registreraBeslutsinstans', 'mandat').required).toBe(false);
  expect(falt('undertecknaAvtal', 'datum')).toMatchObject({ required: true, label: 'Datum' });
  expect(falt('skapaVerksamhet', 'uppdragsgivare')).toMatchObject({
    references: 'Part',
    several: true,
  });
});

test('no id is typed: whatever refers to another row is searched by its name', () => {
  const typed = Object.entries(andringar).flatMap(([mutation, { typ, falt: own }]) => {
    const key = typer[typ ?? '']?.nyckel ?? [];
    return alla(own)
      .filter(({ given }) =>
        /Id$|^(organisationsenhet|granskning|rekommendation|matt)$/.test(given),
      )
      .filter((one) => !key.includes(one.given) && !['hsaId'].includes(one.given))
      .filter((one) => one.input === 'text' && kallaFor(one) === null)
      .map(({ given }) => `${mutation}.${given}`);
  });
  expect(typed.filter((one) => !one.startsWith('registreraMatvarden.'))).toEqual([]);
});

test('the pages of a concept leave no field out: what no group names stands last', () => {
  for (const { typ, andra = '', ny, steg = [], grupper: named } of begreppen) {
    const written = [andra, ...steg.map(({ andring }) => andring)].flatMap(falten);
    for (const mutation of [andra, ny?.andring ?? '']) {
      const own = falten(mutation);
      const shown = iGrupper(own, named).flatMap(({ falt: some }) => some);
      expect([typ, shown.length]).toEqual([typ, own.length]);
      const known = [...(typer[typ]?.falt ?? []), ...written].map(({ given }) => given);
      expect(known).toEqual(expect.arrayContaining(named.flatMap(({ falt: some }) => some)));
    }
  }
});

describe('what stands in a form', () => {
  const plats = {
    namn: 'Vårdcentrum',
    adress: null,
    postort: 'Tierp',
    lat: 60.34,
    kalla: { dokument: 'Beslut', avsnitt: null, exempel: false },
  };

  test('a row becomes text and text becomes the same row', () => {
    const platser = falt('andraVerksamhet', 'platser');
    const text = textAv(platser, [plats]);
    expect(grupper(text)).toMatchObject([{ postort: 'Tierp', lat: '60,34', adress: '' }]);
    expect(vardeAv(platser, text, { fore: text }).varde).toEqual([
      expect.objectContaining({
        namn: 'Vårdcentrum',
        adress: null,
        lat: 60.34,
        kalla: plats.kalla,
      }),
    ]);
    expect(vardeAv(falt('skapaBudget', 'belopp'), '1\u00a0234\u202f567,50 kr').varde).toBe(
      '1234567.50',
    );
    expect(
      vardeAv(falt('andraVerksamhet', 'lagrum'), 'HSL (2017:30)\n\nSoL (2025:400)').varde,
    ).toEqual(['HSL (2017:30)', 'SoL (2025:400)']);
  });

  test('an item that is changed is no longer what its old source says', () => {
    const platser = falt('andraVerksamhet', 'platser');
    const fore = textAv(platser, [plats]);
    const [first = {}] = grupper(fore);
    const { varde } = vardeAv(platser, listtext([{ ...first, postort: 'Örbyhus' }]), { fore });
    expect(varde).toEqual([expect.not.objectContaining({ kalla: expect.anything() })]);
  });

  test('unknown is null and not zero, and none is not unknown', () => {
    const listade = falt('andraVerksamhet', 'alderFran');
    expect(vardeAv(listade, ' ').varde).toBeNull();
    expect(vardeAv(listade, '0').varde).toBe(0);
    const helger = falt('andraVerksamhet', 'helgtider');
    expect(vardeAv(helger, '').varde).toBeNull();
    expect(vardeAv(helger, '[]').varde).toEqual([]);
  });

  test('a fault stands at the field within a list that it is about', () => {
    const bemanning = falt('andraVerksamhet', 'bemanning');
    const text = listtext([{ roll: 'Kurator', omfattning: 'halv' }]);
    const { fel } = vardeAv(bemanning, text);
    expect(fel).toEqual(
      expect.arrayContaining([
        { id: 'bemanning-0-omfattning', meddelande: expect.stringContaining('skriv ett tal') },
      ]),
    );
    expect(elementAv('bemanning[0].finansiarer', falten('andraVerksamhet'), {})).toBe(
      'bemanning-0-finansiarer',
    );
    const oppettider = textAv(falt('andraVerksamhet', 'oppettider'), [
      { veckodag: 1, oppnar: '08:00', stanger: '12:00' },
      { veckodag: 1, oppnar: '13:00', stanger: '17:00' },
    ]);
    expect(elementAv('oppettider[1].stanger', falten('andraVerksamhet'), { oppettider })).toBe(
      'tid-1-1-stanger',
    );
    expect(elementAv('version', falten('andraVerksamhet'), {})).toBeNull();
  });
});

test('an id is proposed from a name, and gets a number where it is taken', () => {
  expect(idAv('Familjecentralen Örbyhus & Co.')).toBe('familjecentralen-orbyhus-co');
  expect(idAv('')).toBe('rad');
  expect(ledigtId('a', new Set(['a', 'a-2']))).toBe('a-3');
});
