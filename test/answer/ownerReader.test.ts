import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isEnumType, parse } from 'graphql';
import { AnswerWriter } from '../../gateway/answer/AnswerWriter.ts';
import { GraphQuestion, ownerReader, type Share } from '../../gateway/answer/answer.ts';
import { entityShape, type Representation } from '../../gateway/answer/checkEntities.ts';
import { fetchShape, type SelectionShape, type TypeShape } from '../../gateway/answer/shape.ts';
import { readJson } from '../../gateway/members/json.ts';
import { plainFetch } from '../../gateway/operation/steps.ts';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { subgraphSchema } from '../../shared/serve/entities/subgraphSchema.ts';
import { withExactNumbers } from '../../shared/values/exactNumbers.ts';
import { fuzz } from '../fuzz.ts';

const owner = 'tierp';
const schema = subgraphSchema(kontraktSdl, {});
const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Deltagande { __typename huvudmanId status roll
    verksamheter { id namn typ driftsform funktioner { funktion paPlats bokningsbar } platser { adress kommunkod }
      vardplatser { totalt belagda } samfinansiering { summaProcent andelar { part { id } procent } } kalla { dokument exempel } }
    budgetar { ar post belopp } nyckeltal { huvudmanId vardplatser funktioner { funktion } } }
  ... on Beslut { huvudmanId planpunktId utfall belopp datum instans uppgiftslamnare { huvudmanId } } } }`;
const shape = fetchShape(schema, parse(query), {});
const representations: Representation[] = [
  { __typename: 'Deltagande', vardcentrumId: 'v', huvudmanId: owner },
  { __typename: 'Beslut', planpunktId: 'p', huvudmanId: owner },
  { __typename: 'Deltagande', vardcentrumId: 'w', huvudmanId: owner },
];

/** A share whose bytes are all handed on as they are, as far as its shape is the client's, or of which all becomes values. */
function shareOf(raw: boolean): Share {
  const plain = plainFetch('kontrakt', query);
  const viewOf = (typename: string | null) => {
    const client = typename === null ? undefined : entityShape(shape, typename);
    return { clients: client ? [client] : [], path: '', read: new Set<string>() };
  };
  return {
    question: new GraphQuestion(schema, query, [raw ? { ...plain, viewOf } : plain]),
    variables: {},
    representations,
    texts: representations.map((one) => JSON.stringify(one)),
    positions: [0, 1, 2],
  };
}
const shares = [shareOf(true), shareOf(false)];

/** Mostly what is right: nearly all changes make it wrong. */
const mostly = (right: fc.Arbitrary<unknown>, other: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 60, arbitrary: right }, { weight: 1, arbitrary: other });
const ordinary = ['', 'Hälsocentralen i Åkerby – ”öppen”', 'a "b" \\ c', '1\n2\t3', 'Ärende'];
const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  String: mostly(
    fc.constantFrom(...ordinary),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('tal-1', 'Familj 👨‍👩‍👧', 'x'.repeat(20_001)),
    ),
  ),
  ID: mostly(fc.constantFrom('a', 'enhet-1', 'é'), fc.constantFrom('', 'a'.repeat(257))),
  Int: mostly(
    fc.integer({ min: -10, max: 3_000 }),
    fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 2 ** 31),
  ),
  Boolean: fc.boolean(),
  Procent: mostly(fc.constantFrom(0, 33.3, 65, 100), fc.constantFrom(0.001, 1e21, -1, 5e-7)),
  Belopp: mostly(fc.constantFrom('0.00', '1250.00'), fc.constantFrom('-3.50', '12', '')),
  Datum: mostly(fc.constant('2026-03-04'), fc.constantFrom('2026-02-30', '')),
};

function leafOrMore(type: TypeShape): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'nonNull':
      return leafOrMore(type.of);
    case 'list':
      return fc.oneof(fc.constant(null), fc.array(leafOrMore(type.of), { maxLength: 3 }));
    case 'leaf': {
      const of = type.type;
      const values = isEnumType(of)
        ? fc.constantFrom(...of.getValues().map(({ name }) => name))
        : (scalars[of?.name ?? ''] ?? fc.constant(null));
      return fc.oneof({ weight: 5, arbitrary: values }, fc.constant(null));
    }
    case 'object':
      return objectOf(type.selectionFor(undefined) as SelectionShape);
  }
}

function objectOf({ fields }: SelectionShape): fc.Arbitrary<Record<string, unknown>> {
  const all = fields.map(({ key, name, coordinate, type }) => {
    const value = name === 'huvudmanId' ? fc.constant(owner) : leafOrMore(type);
    const given = name === '__typename' ? fc.constant(coordinate.split('.')[0]) : value;
    // Mostly right, so that much of what comes can be handed on.
    return [key, type.kind === 'nonNull' ? given.filter((one) => one !== null) : given] as const;
  });
  return fc.record(Object.fromEntries(all), { noNullPrototype: true });
}

const answers = fc
  .tuple(
    ...representations.map(({ __typename, planpunktId }) =>
      objectOf(entityShape(shape, __typename) as SelectionShape).map((entity) =>
        'planpunktId' in entity ? { ...entity, planpunktId } : entity,
      ),
    ),
  )
  .map((_entities) => ({ data: { _entities } }));

const written: readonly ((answer: object) => string)[] = [
  (answer) => JSON.stringify(answer),
  (answer) => `${JSON.stringify(answer)}\n`,
  (answer) => JSON.stringify(answer, null, 2),
  // As a server in Python writes it.
  (answer) =>
    JSON.stringify(answer).replace(
      /[^ -~]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
];

/** A change of bytes: some are left out, repeated, or put in from elsewhere. */
const mutations = fc.record({
  at: fc.nat(),
  length: fc.constantFrom(0, 0, 1, 1, 1, 2, 5, 40),
  from: fc.nat(),
  taken: fc.constantFrom(0, 0, 1, 2, 5, 40),
  put: fc.constantFrom(
    '',
    'b',
    'b',
    '1',
    'ö',
    '',
    '"',
    ',',
    ' ',
    '\\',
    '0',
    '-',
    'null',
    '{',
    '}',
    '[',
    ']',
    ':',
    'e',
    '.',
    '\u00e5',
    '\u202e',
    '\n',
    '9999999999',
    '"x":1,',
    '\u0000',
  ),
});
type Mutation = { at: number; length: number; from: number; taken: number; put: string };

function mutated(bytes: Buffer, { at, length, from, taken, put }: Mutation): Buffer {
  const place = at % (bytes.length + 1);
  const source = from % (bytes.length + 1);
  return Buffer.concat([
    bytes.subarray(0, place),
    Buffer.from(put),
    bytes.subarray(source, source + taken),
    bytes.subarray(place + length),
  ]);
}

const bounds = { maxValues: 100_000, maxDepth: 100 };

/** The entities of a reading as a client that asks for all of them is given them. */
function shown(entities: readonly (object | null)[]): string[] {
  return entities.map((entity, index) => {
    const selection = entityShape(shape, representations[index]?.__typename) as SelectionShape;
    return entity === null
      ? 'null'
      : new AnswerWriter()
          .data(selection, entity as Record<string, unknown>)
          .end()
          .toString('utf8');
  });
}

/** Holds what the scanner makes of bytes against what the check makes of them; whether it took them. */
function holdsAgainstCheck(bytes: Buffer, share: Share): boolean {
  const reader = ownerReader(owner, share, bounds.maxValues);
  const scanned = reader.scan(bytes);
  if (scanned === null) return false;
  const read = readJson(bytes, bounds);
  const checked = read.ok ? reader.check(read.json) : undefined;
  expect(checked).toMatchObject({ faults: [], orsak: undefined, whole: true });
  expect(shown(scanned.entities)).toEqual(shown(checked?.entities ?? []));
  // As JSON.stringify would write what was checked.
  const plain = checked?.entities.map((entity) => withExactNumbers(JSON.stringify(entity)));
  expect(shown(scanned.entities)).toEqual(plain);
  return true;
}

describe('the bytes of an answer', () => {
  test('are taken as they came, or written loosely, whenever the check finds nothing to mend', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...shares), (answer, share) => {
        const reader = ownerReader(owner, share, bounds.maxValues);
        const checked = reader.check(JSON.parse(JSON.stringify(answer)));
        const right = checked?.whole === true && checked.faults.length === 0;
        for (const write of written) {
          expect([write(answer), holdsAgainstCheck(Buffer.from(write(answer)), share)]).toEqual([
            write(answer),
            right,
          ]);
        }
      }),
      fuzz(150),
    );
  });

  test('are taken only when the check would hand on the very same, whatever is changed in them', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        answers,
        fc.array(fc.array(mutations, { minLength: 1, maxLength: 2 }), {
          minLength: 20,
          maxLength: 20,
        }),
        (answer, changes) => {
          for (const [nr, change] of changes.entries()) {
            const write = written[nr % written.length] as (typeof written)[number];
            const bytes = change.reduce(mutated, Buffer.from(write(answer)));
            if (holdsAgainstCheck(bytes, shares[nr % 2] as Share)) taken += 1;
          }
        },
      ),
      fuzz(250),
    );
    expect(taken).toBeGreaterThan(100);
  });

  test.each([
    ['another owner', { huvudmanId: 'heby' }],
    ['a field that was not asked for', { __proto__: null, mer: 1 }],
    ['another key', { planpunktId: 'q' }],
    ['a date that is none', { datum: '2026-02-30' }],
    ['an empty date', { datum: '' }],
    ['an amount that is none', { belopp: 'mycket' }],
    ['a text that turns the reading direction', { instans: 'a\u202eb' }],
    ['another type', { utfall: 'KANSKE' }],
  ])('are left to the check: %s', (_what, change) => {
    const own = {
      huvudmanId: owner,
      planpunktId: 'p',
      utfall: 'BIFALL',
      belopp: '1.00',
      datum: '2026-03-04',
      instans: 'Nämnden',
      uppgiftslamnare: { huvudmanId: owner },
    };
    const share = { ...shareOf(true), representations: representations.slice(1, 2) };
    const scan = (entity: object) =>
      ownerReader(owner, share, 100).scan(
        Buffer.from(JSON.stringify({ data: { _entities: [entity] } })),
      );
    expect(scan(own)).not.toBeNull();
    expect(scan({ ...own, ...change })).toBeNull();
  });

  test('are left to the check when they hold more values than they may', () => {
    const share = { ...shareOf(true), representations: representations.slice(1, 2) };
    const entity = {
      huvudmanId: owner,
      planpunktId: 'p',
      utfall: null,
      belopp: null,
      datum: null,
      instans: null,
      uppgiftslamnare: null,
    };
    for (const indent of [0, 2]) {
      const bytes = Buffer.from(JSON.stringify({ data: { _entities: [entity] } }, null, indent));
      expect(ownerReader(owner, share, 11).scan(bytes)).not.toBeNull();
      expect(ownerReader(owner, share, 10).scan(bytes)).toBeNull();
    }
  });
});
