import fc from 'fast-check';
import type { Field } from '../../shared/concept/Concept.ts';
import { granserFor } from '../../shared/contract/rimligt.ts';
import { concept } from '../../shared/domain/concepts.ts';
import type {
  Plats,
  Verksamhet,
  Verksamhetsfunktion,
} from '../../shared/domain/verksamhet/Verksamhet.ts';
import { procent } from '../../shared/values/procent.ts';

export type Verksamhetsrad = Verksamhet & {
  funktioner: Omit<Verksamhetsfunktion, 'verksamhetId'>[];
  platser: Omit<Plats, 'verksamhetId' | 'ordning'>[];
};

export const exempel = { dokument: 'Exempel | data : [1]', exempel: true };
export const rapport = { dokument: 'Rapport', avsnitt: '6.1.3: 65 och 35 procent', exempel: false };
export const ingetMer = {
  namn: null,
  adress: null,
  postnummer: null,
  postort: null,
  kommunkod: null,
  lat: null,
  long: null,
  agare: null,
};

const { fields } = concept('Verksamhet');

/** A value that the field's rules allow. */
function allowedValue(field: Field): unknown {
  const { kind, list, form, max = 100, quantity, values } = field;
  const texts = form
    ? fc.stringMatching(form.pattern)
    : fc.string({ unit: fc.constantFrom('å', 'b') });
  const allowed = texts.filter((one) => one.length > 0 && one.length <= max);
  const one: Record<Field['kind'], () => unknown> = {
    id: () => 'nagot',
    part: () => 'tierp',
    text: () => fc.sample(allowed, { seed: 1, numRuns: 1 })[0],
    int: () => (quantity ? granserFor(quantity, null).minst : 1),
    float: () => (quantity ? granserFor(quantity, null).minst : 0.5),
    belopp: () => 100,
    procent: () => procent(50),
    boolean: () => true,
    enum: () => values[0],
    datum: () => '2026-01-31',
    datumTid: () => '2026-01-31T08:00:00Z',
    manad: () => '2026-01',
    object: () => allowedValues(field.fields),
  };
  return list ? [one[kind]()] : one[kind]();
}

function allowedValues(fields: readonly Field[]): unknown {
  return Object.fromEntries(fields.map((field) => [field.name, allowedValue(field)]));
}

/**
 * A unit with a value in every column. A field that is not stated here has a value by its rules, so that a new field
 * is written to a file and read back as well.
 */
export const full: Verksamhetsrad = {
  ...(allowedValues(fields) as Verksamhetsrad),
  id: 'narvardsenheten',
  namn: 'Närvårdsenheten "Älven"',
  soktext: 'närvårdsenheten "älven"',
  typ: 'NARVARDSENHET',
  driftsform: 'GEMENSAM',
  uppdragsgivare: ['region-uppsala', 'osthammar'],
  interaktionsgrad: 'TAT',
  samlokaliserad: false,
  oppettider: [1, 2].map((veckodag) => ({
    veckodag,
    oppnar: '08:00',
    stanger: '17:00',
    kalla: exempel,
  })),
  helgtider: [],
  avvikandeTider: [
    { fran: '2026-12-24', till: '2026-12-26', orsak: 'Jul' },
    { fran: '2026-12-31', till: '2026-12-31', oppnar: '10:00', stanger: '14:00' },
  ],
  malgrupper: ['Äldre | sköra'],
  lagrum: ['HSL (2017:30)'],
  lagstod: [{ lag: 'SoL (2025:400)', gallerFran: '2025-07-01', kalla: rapport }],
  systemstod: [],
  vardplatser: {
    totalt: 18,
    hogst: 20,
    belagda: 21,
    uppdaterad: '2026-01-31T08:00:00Z',
    kalla: rapport,
  },
  listade: { minst: 42_000, ordalydelse: 'ca 42 000 listade' },
  bemanning: [
    {
      roll: 'Närvårdsstrateg',
      omfattning: 0.5,
      nulage: 0.25,
      ordalydelse: 'en halv tjänst',
      arbetsgivare: 'osthammar',
      finansiarer: [
        { part: 'region-uppsala', procent: procent(33.33) },
        { part: 'osthammar', procent: procent(50) },
      ],
      ovrigFinansiering: 'statsbidrag',
      kalla: exempel,
    },
  ],
  samfinansiering: {
    avtalId: 'narvardsenheten-osthammar',
    andelar: [
      { part: 'region-uppsala', procent: procent(65) },
      { part: 'osthammar', procent: procent(35) },
    ],
    kalla: rapport,
  },
  organisationsenhet: 'omrade-norr',
  alderFran: 65,
  alderTill: 99,
  stangd: '2030-01-01',
  kalla: rapport,
  version: 3,
  funktioner: [
    {
      funktion: 'GERIATRIK',
      paPlats: true,
      bokningsbar: false,
      dagarPerVecka: 2.5,
      utforsAt: null,
      kalla: exempel,
    },
    {
      funktion: 'RONTGEN',
      paPlats: false,
      bokningsbar: true,
      dagarPerVecka: null,
      utforsAt: null,
      kalla: null,
    },
  ],
  platser: [
    { ...ingetMer, postort: 'Östhammar', kommunkod: '0382', lat: 60.25, long: 18.37, kalla: null },
    { ...ingetMer, namn: 'Huset', kalla: exempel },
  ],
};

const unknown = fields.filter(({ required, part, name }) => !(required || part || name === 'id'));

/** A unit of which next to nothing is known. */
export const tom: Verksamhetsrad = {
  ...full,
  ...Object.fromEntries(unknown.map(({ name }) => [name, null])),
  funktioner: [],
  platser: [],
};
