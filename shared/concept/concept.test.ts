import { describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { readConcepts } from './Concept.ts';
import { entityOf, partEntityOf, partTableOf, rowKindOf } from './entityOf.ts';
import { expandInputs } from './expandInputs.ts';
import { fieldGuard, inputRules } from './inputRules.ts';
import { referencesIn } from './references.ts';
import { enumTypes, rowTypes } from './rowTypes.ts';
import { partRows, rowValues } from './rowValues.ts';

const sdl = (more = '') => `
  "A stop." type Hallplats @rad(tabell: "hallplats", heter: "hållplatsen") {
    "Its id." id: ID!
    "Its name." namn: String @kravs @text(hogst: 20) @etikett(namn: "Namn", hjalp: "Hållplatsens namn.")
    "Beds." platser: Int @rimligt(som: "veckodag")
    "What it costs." kostnad: Belopp @rimligt(som: "belopp")
    "When it closed." stangd: Datum @egenAndring
    "Who runs it." drivsAv: [Part!]
    "Its hours." tider: [Tid!]
    "Its shelter." skydd: Skydd
    "Its doors." dorrar: [Dorr!]
    "How many pass." passerar(ar: Int): Int
    "Where it falls short." avvikelser: [String!] @harleds
    "Its version." version: Int!
    ${more}
    "Where it comes from." kalla: Kalla @kravs
  }
  "Hours." type Tid { "The day." dag: Int! @rimligt(som: "veckodag") "A note." not: String @text(hogst: 5) "Source." kalla: Kalla }
  "A shelter." type Skydd { "Seats." sits: Int! "Taken." tagna: Int @egenAndring "Source." kalla: Kalla }
  "A door." type Dorr @delrad(tabell: "dorr", tillhor: "hallplatsId") { "Width." bredd: Float "Source." kalla: Kalla }
  type Kalla { dokument: String! @text(hogst: 10) }
  type Part { id: ID! }
  scalar Belopp
  scalar Datum
`;
const templates = parse(`
  type Mutation {
    skapaHallplats(input: SkapaHallplats!): Int
    andraHallplats(input: AndraHallplats!): Int
    stangHallplats(input: StangHallplats!): Int
    registreraHallplats(input: RegistreraHallplats!): Int
    skrivTider(input: SkrivTider!): Int
  }
  input SkapaHallplats @skapar(typ: "Hallplats")
  input AndraHallplats @andrar(typ: "Hallplats", utan: ["drivsAv"])
  input StangHallplats @andrar(typ: "Hallplats", falt: []) { "The day." stangd: Datum! }
  input RegistreraHallplats @registrerar(typ: "Hallplats", falt: ["namn", "kalla"])
  input SkrivTider { tider: [TidInput!]! skal: String! }
  input TidInput @indata(typ: "Tid")
  input SkyddInput @indata(typ: "Skydd", utan: ["tagna"])
  input DorrInput @indata(typ: "Dorr")
  input KallaInput @indata(typ: "Kalla")
`);

/** Everything that is derived from an SDL. */
function derived(text: string) {
  const types = readConcepts(parse(text));
  const concept = types.concepts.get('Hallplats');
  if (!concept) throw new Error('the SDL has no concept');
  const expanded = expandInputs(templates, types);
  return { concept, types, expanded, rules: inputRules(templates, expanded, types) };
}

const { concept, expanded, rules } = derived(sdl());

function fieldsOf(document: typeof expanded, input: string): string[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && node.name.value === input
      ? (node.fields ?? []).map(
          ({ name, type }) => `${name.value}${type.kind === Kind.NON_NULL_TYPE ? '!' : ''}`,
        )
      : [],
  );
}

describe('an input has the fields of its type', () => {
  test.each([
    [
      'SkapaHallplats',
      'huvudmanId! id! namn! platser kostnad drivsAv tider skydd dorrar kalla skal!',
    ],
    [
      'AndraHallplats',
      'huvudmanId! id! version! namn platser kostnad tider skydd dorrar kalla skal!',
    ],
    ['StangHallplats', 'huvudmanId! id! version! stangd! skal!'],
    ['RegistreraHallplats', 'huvudmanId! id! version namn! kalla skal!'],
    ['TidInput', 'dag! not kalla'],
    ['SkyddInput', 'sits! kalla'],
  ])('%s', (input, fields) => {
    expect(fieldsOf(expanded, input).join(' ')).toBe(fields);
  });

  test('an input of a type that is no concept is refused by name', () => {
    const wrong = parse('input X @skapar(typ: "Buss")');
    expect(() => expandInputs(wrong, derived(sdl()).types)).toThrow('X: Buss is no concept.');
  });
});

describe('what an input may hold', () => {
  const faults = (mutation: string, input: object) =>
    fieldGuard(rules, () => null)(input as Record<string, unknown>, null, mutation).map(
      ({ falt, meddelande }) => `${falt}: ${meddelande}`,
    );

  test.each([
    ['namn', { namn: 'x'.repeat(21) }, 'namn: namn har 21 tecken'],
    ['an empty text', { namn: ' ' }, 'namn: namn är tom'],
    ['a number that cannot be', { platser: 0 }, 'platser: platser är 0: ange mellan 1 och 7'],
    ['one above its range', { platser: 10 }, 'platser: platser är 10'],
    ['an amount, in kronor', { kostnad: -150 }, 'kostnad: kostnad är −1,5 kr: ange mellan 0'],
    ['a party', { drivsAv: ['Tierps kommun'] }, 'drivsAv[0]: "Tierps kommun" kan inte vara id'],
    ['a value in a list', { tider: [{ dag: 1 }, { dag: 8 }] }, 'tider[1].dag: dag är 8'],
    ['a text in a value', { tider: [{ dag: 1, not: 'för långt' }] }, 'tider[0].not: '],
    [
      'a source in a value',
      { skydd: { kalla: { dokument: 'för långt namn' } } },
      'skydd.kalla.dokument: ',
    ],
  ])('%s', (_name, input, words) => {
    expect(faults('skapaHallplats', input)).toEqual([expect.stringContaining(words)]);
  });

  test('is checked inside nested inputs too', () => {
    expect(faults('skrivTider', { tider: [{ dag: 0 }] })).toEqual([
      expect.stringContaining('tider[0].dag'),
    ]);
  });

  test('a value that is left out or null is not checked here', () => {
    expect(faults('skapaHallplats', { namn: null, tider: null })).toEqual([]);
    expect(faults('okand', { namn: '' })).toEqual([]);
  });
});

describe('the values of a row', () => {
  const source = { dokument: 'Ny' };
  const before = {
    id: 'a',
    namn: 'Torget',
    platser: 3,
    skydd: { sits: 4, tagna: 2, kalla: { dokument: 'Gammal' } },
    version: 2,
  };

  test('a field that a new row leaves out is unknown', () => {
    expect(rowValues(concept, { id: 'a', namn: 'Torget' }, null)).toEqual({
      id: 'a',
      namn: 'Torget',
      platser: null,
      kostnad: null,
      stangd: null,
      drivsAv: null,
      tider: null,
      skydd: null,
      kalla: null,
    });
  });

  test('a field that a change leaves out stays, and null clears it unless every row must have it', () => {
    const values = rowValues(concept, { namn: null, platser: null }, before);
    expect(values).toMatchObject({ namn: 'Torget', platser: null, skydd: before.skydd });
  });

  test('a new value without a source gets the given source, and keeps fields that only their own mutation writes', () => {
    const values = rowValues(
      concept,
      {
        skydd: { sits: 6 },
        tider: [
          { dag: 1, not: null },
          { dag: 2, kalla: { dokument: 'Egen' } },
          { dag: 3, kalla: null },
        ],
      },
      before,
      source as never,
    );
    expect(values).toMatchObject({
      skydd: { sits: 6, tagna: 2, kalla: source },
      tider: [{ dag: 1, kalla: source }, { dag: 2, kalla: { dokument: 'Egen' } }, { dag: 3 }],
    });
    expect(values).not.toHaveProperty('tider.0.not');
    expect(values).not.toHaveProperty('tider.2.kalla');
  });

  test('rows of another table stand in the order given', () => {
    expect(partRows(concept, 'dorrar', 'a', [{ bredd: 1.2 }, {}])).toEqual([
      { hallplatsId: 'a', ordning: 0, bredd: 1.2, kalla: null },
      { hallplatsId: 'a', ordning: 1, bredd: null, kalla: null },
    ]);
    expect(partRows(concept, 'dorrar', 'a', undefined)).toBeNull();
  });
});

describe('the table and the type of a row', () => {
  test('have its fields', () => {
    const entity = entityOf(concept, { columns: { soktext: { type: 'varchar', length: 20 } } });
    expect(entity.options.name).toBe('hallplats');
    expect(entity.options.columns).toMatchObject({
      id: { type: 'varchar', length: 100, primary: true },
      namn: { type: 'varchar', length: 20 },
      platser: { type: 'integer', nullable: true },
      kostnad: { type: 'bigint', nullable: true },
      drivsAv: { type: 'simple-json', nullable: true },
      kalla: { type: 'simple-json' },
      soktext: { type: 'varchar' },
      version: { type: 'integer', default: 1 },
    });
    expect(entity.options.columns).not.toHaveProperty('dorrar');
    expect(entity.options.columns).not.toHaveProperty('avvikelser');
    const kind = rowKindOf(concept, entity as never);
    expect(kind).toMatchObject({ nyckel: ['id'], namn: 'hållplatsen' });
    const columns = Object.keys(partEntityOf(concept, 'dorrar').options.columns);
    expect(columns).toEqual(['hallplatsId', 'ordning', 'bredd', 'kalla']);
    expect(rowTypes([concept], new Set(['Kalla']))).toContain('  namn: string;\n');
  });
});

test('a field that is stated once is in everything derived from it', () => {
  const phone =
    '"Its phone." telefon: String @text(hogst: 12) @etikett(namn: "Telefon", hjalp: "Numret.")';
  const added = derived(sdl(phone));
  expect(fieldsOf(added.expanded, 'SkapaHallplats')).toContain('telefon');
  expect(fieldsOf(added.expanded, 'AndraHallplats')).toContain('telefon');
  const input = { telefon: 'alldeles för långt' };
  expect(fieldGuard(added.rules, () => null)(input, null, 'andraHallplats')).toMatchObject([
    { falt: 'telefon', kod: 'OGILTIGT_VARDE' },
  ]);
  expect(rowValues(added.concept, input, null)).toMatchObject(input);
  expect(entityOf(added.concept).options.columns).toHaveProperty('telefon.length', 12);
  expect(rowTypes([added.concept], new Set())).toContain('telefon: string | null;');
  expect(added.concept.fields.find(({ name }) => name === 'telefon')).toMatchObject({
    label: 'Telefon',
    help: 'Numret.',
  });
});

describe('rows that refer to rows', () => {
  const text = `
    type Hallplats @rad(tabell: "hallplats", heter: "hållplatsen") {
      id: ID!
      linje: Linje! @lagras(som: "linjeId")
      nasta: [Hallplats!]!
      tider: [Tid!]!
      version: Int!
    }
    type Linje @rad(tabell: "linje", heter: "linjen") { id: ID! version: Int! }
    type Tid { dag: Int! }
    type Agare @delrad(tabell: "agare", tillhor: "hallplatsId", nyckel: "huvudmanId") {
      part: Part! @lagras(som: "huvudmanId", anges: "part")
    }
    type Part { id: ID! }
    enum Slag { BUSS TAG }
  `;
  const types = readConcepts(parse(text));
  const inputs = parse(`
    type Mutation { skapaHallplats(input: SkapaHallplats!): Int }
    input SkapaHallplats @skapar(typ: "Hallplats") { agare: [AgareInput!]! }
    input AgareInput @indata(typ: "Agare")
    input TidInput @indata(typ: "Tid")
  `);
  const expandedInputs = expandInputs(inputs, types, { owned: false });

  test('are stored by id, under the name of their column', () => {
    const stop = types.concepts.get('Hallplats');
    if (!stop) throw new Error('no concept');
    const columns = Object.keys(entityOf(stop).options.columns);
    expect(columns).toEqual(['id', 'linjeId', 'nasta', 'tider', 'version']);
    const agare = types.parts.get('Agare');
    if (!agare) throw new Error('no part');
    expect(Object.keys(partTableOf(agare).options.columns)).toEqual(['hallplatsId', 'huvudmanId']);
  });

  test('are given by id, without an owner when rows are not owned', () => {
    expect(fieldsOf(expandedInputs, 'SkapaHallplats').join(' ')).toBe(
      'id! linjeId! nasta! tider! agare! skal!',
    );
    expect(fieldsOf(expandedInputs, 'AgareInput')).toEqual(['part!']);
  });

  test('are found in an input, each at its field', () => {
    const given = inputRules(inputs, expandedInputs, types).get('skapaHallplats') ?? [];
    const input = { linjeId: 'l', nasta: ['a', 'b'], tider: [{ dag: 1 }], agare: [{ part: 'p' }] };
    expect(referencesIn(given, input)).toEqual([
      { falt: 'linjeId', typename: 'Linje', id: 'l' },
      { falt: 'nasta[0]', typename: 'Hallplats', id: 'a' },
      { falt: 'nasta[1]', typename: 'Hallplats', id: 'b' },
      { falt: 'agare[0].part', typename: 'Part', id: 'p' },
    ]);
  });

  test('enums are unions', () => {
    expect(enumTypes(parse(text), new Set())).toContain("  Slag: ['BUSS', 'TAG'],");
  });
});
