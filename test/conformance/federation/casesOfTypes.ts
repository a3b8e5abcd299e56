import { byId, type Case, varor } from './Case.ts';

/** Interfaces, unions, conditions, enums, inputs and nulls. */
export const casesOfTypes: Case[] = [
  {
    name: 'interface objects',
    graphs: {
      a: {
        sdl: `type Query { medier: [Medium] } interface Medium @key(fields: "id") { id: ID! titel: String }
          type Bok implements Medium @key(fields: "id") { id: ID! titel: String sidor: Int }
          type Film implements Medium @key(fields: "id") { id: ID! titel: String minuter: Int }`,
        resolvers: {
          Query: {
            medier: () => [
              { __typename: 'Bok', id: '1', titel: 'B', sidor: 9 },
              { __typename: 'Film', id: '2', titel: 'F', minuter: 90 },
            ],
          },
          Medium: {
            __resolveReference: ({ id }: { id: string }) =>
              id === '1'
                ? { __typename: 'Bok', id, titel: 'B', sidor: 9 }
                : { __typename: 'Film', id, titel: 'F', minuter: 90 },
          },
          Bok: { __resolveReference: ({ id }: { id: string }) => ({ id, titel: 'B', sidor: 9 }) },
          Film: {
            __resolveReference: ({ id }: { id: string }) => ({ id, titel: 'F', minuter: 90 }),
          },
        },
      },
      b: {
        sdl: `type Query { bast: Medium } type Medium @key(fields: "id") @interfaceObject { id: ID! betyg: Int }`,
        resolvers: {
          Query: { bast: () => ({ id: '2', betyg: 5 }) },
          Medium: {
            __resolveReference: ({ id }: { id: string }) => ({ id, betyg: id === '2' ? 5 : 1 }),
          },
        },
      },
    },
    asks: [
      {
        query: '{ medier { titel betyg } }',
        data: {
          medier: [
            { titel: 'B', betyg: 1 },
            { titel: 'F', betyg: 5 },
          ],
        },
      },
      { query: '{ bast { betyg } }', data: { bast: { betyg: 5 } } },
      {
        query: '{ medier { betyg ... on Bok { __typename betyg } } }',
        data: { medier: [{ betyg: 1, __typename: 'Bok' }, { betyg: 5 }] },
      },
      {
        query: '{ bast { ... on Film { __typename betyg } } }',
        data: { bast: { __typename: 'Film', betyg: 5 } },
      },
      {
        query: '{ bast { __typename betyg titel ... on Film { minuter } ... on Bok { sidor } } }',
        data: { bast: { __typename: 'Film', betyg: 5, titel: 'F', minuter: 90 } },
      },
    ],
  },
  {
    name: 'abstract types, aliases of the same field on different types, fragments',
    graphs: {
      a: {
        sdl: `type Query { allt: [Sak] } union Sak = Vara | Tjanst
          type Vara @key(fields: "id") { id: ID! namn: String } type Tjanst @key(fields: "id") { id: ID! namn: Int }`,
        resolvers: {
          Query: { allt: () => [varor[0], { __typename: 'Tjanst', id: '9', namn: 7 }] },
          Vara: { __resolveReference: byId(varor) },
          Tjanst: { __resolveReference: ({ id }: { id: string }) => ({ id, namn: 7 }) },
        },
      },
      b: {
        sdl: 'type Vara @key(fields: "id") { id: ID! pris: Int } type Tjanst @key(fields: "id") { id: ID! pris: String }',
        resolvers: {
          Vara: { __resolveReference: byId(varor) },
          Tjanst: { __resolveReference: ({ id }: { id: string }) => ({ id, pris: 'gratis' }) },
        },
      },
    },
    asks: [
      {
        query: `{ allt { t: __typename ... on Vara { n: namn p: pris } ...T } } fragment T on Tjanst { nt: namn pt: pris }`,
        data: {
          allt: [
            { t: 'Vara', n: 'Plåster', p: 10 },
            { t: 'Tjanst', nt: 7, pt: 'gratis' },
          ],
        },
      },
    ],
  },
  {
    name: '@include and @skip, by variables and their defaults, also around whole fetches',
    graphs: {
      a: {
        sdl: 'type Query { forst: Vara } type Vara @key(fields: "id") { id: ID! namn: String }',
        resolvers: { Query: { forst: () => varor[0] }, Vara: { __resolveReference: byId(varor) } },
      },
      b: {
        sdl: 'type Vara @key(fields: "id") { id: ID! pris: Int }',
        resolvers: { Vara: { __resolveReference: byId(varor) } },
      },
    },
    asks: [
      {
        query:
          'query ($med: Boolean = true) { forst { namn @skip(if: $med) pris @include(if: $med) } }',
        data: { forst: { pris: 10 } },
      },
      {
        query:
          'query ($med: Boolean = true) { forst { namn @skip(if: $med) pris @include(if: $med) } }',
        variables: { med: false },
        data: { forst: { namn: 'Plåster' } },
      },
      {
        query:
          'query ($a: Boolean!, $b: Boolean!) { forst @include(if: $a) { ... @skip(if: $b) { pris } id } }',
        variables: { a: true, b: true },
        data: { forst: { id: '1' } },
      },
      { query: '{ forst @skip(if: true) { id } __typename }', data: { __typename: 'Query' } },
    ],
  },
  {
    name: 'enums and inputs that differ between graphs, and values that clients may not see',
    graphs: {
      a: {
        sdl: `type Query { sok(filter: Filter): String slag: [Slag] } input Filter { text: String langd: Int }
          enum Slag { A B @inaccessible }`,
        resolvers: {
          Query: {
            sok: (_: unknown, { filter }: { filter: object }) => JSON.stringify(filter),
            slag: () => ['A', 'B'],
          },
        },
      },
      b: {
        sdl: 'type Query { andra(filter: Filter): Int } input Filter { text: String }',
        resolvers: { Query: { andra: () => 1 } },
      },
    },
    asks: [
      {
        query: 'query ($f: Filter) { sok(filter: $f) andra(filter: $f) }',
        variables: { f: { text: 'x' } },
        data: { sok: '{"text":"x"}', andra: 1 },
      },
      { query: '{ slag }', data: { slag: ['A', null] } },
    ],
  },
  {
    name: 'null that propagates across graphs',
    graphs: {
      a: {
        sdl: 'type Query { varor: [Vara!] en: Vara } type Vara @key(fields: "id") { id: ID! }',
        resolvers: {
          Query: { varor: () => [{ id: '1' }, { id: 'okand' }], en: () => ({ id: 'okand' }) },
        },
      },
      b: {
        sdl: 'type Vara @key(fields: "id") { id: ID! pris: Int! namn: String }',
        resolvers: { Vara: { __resolveReference: byId(varor) } },
      },
    },
    asks: [
      {
        query: '{ varor { id namn } en { namn } }',
        data: {
          varor: [
            { id: '1', namn: 'Plåster' },
            { id: 'okand', namn: null },
          ],
          en: { namn: null },
        },
      },
      { query: '{ varor { id pris } en { id pris } }', data: { varor: null, en: null } },
    ],
  },
  {
    name: 'lists within lists, and the schema asked about itself beside data',
    graphs: {
      a: {
        sdl: 'type Query { rutnat: [[Vara]] } type Vara @key(fields: "id") { id: ID! }',
        resolvers: { Query: { rutnat: () => [[{ id: '1' }, null], null, [{ id: '2' }]] } },
      },
      b: {
        sdl: 'type Vara @key(fields: "id") { id: ID! namn: String }',
        resolvers: { Vara: { __resolveReference: byId(varor) } },
      },
    },
    asks: [
      {
        query:
          '{ rutnat { namn } ...S } fragment S on Query { typ: __type(name: "Vara") { name fields { name } } }',
        data: {
          rutnat: [[{ namn: 'Plåster' }, null], null, [{ namn: 'Gips' }]],
          typ: { name: 'Vara', fields: [{ name: 'id' }, { name: 'namn' }] },
        },
      },
      {
        query: 'query ($t: String!) { __type(name: $t) { kind } __schema { queryType { name } } }',
        variables: { t: 'Query' },
        data: { __type: { kind: 'OBJECT' }, __schema: { queryType: { name: 'Query' } } },
      },
    ],
  },
];
