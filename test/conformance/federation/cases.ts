import { byId, type Case, varor } from './Case.ts';
import { casesOfTypes } from './casesOfTypes.ts';

/** What a Federation 2 router must get right, case by case. */
export const cases: readonly Case[] = [
  {
    name: 'entities over several keys',
    graphs: {
      a: {
        sdl: 'type Query { varor: [Vara] } type Vara @key(fields: "id") { id: ID! namn: String }',
        resolvers: { Query: { varor: () => varor }, Vara: { __resolveReference: byId(varor) } },
      },
      b: {
        sdl: 'type Vara @key(fields: "id") @key(fields: "upc") { id: ID! upc: ID! }',
        resolvers: { Vara: { __resolveReference: byId(varor) } },
      },
      c: {
        sdl: 'type Vara @key(fields: "upc") { upc: ID! pris: Int }',
        resolvers: { Vara: { __resolveReference: byId(varor) } },
      },
    },
    asks: [
      {
        query: '{ varor { kostar: pris namn } }',
        data: {
          varor: [
            { kostar: 10, namn: 'Plåster' },
            { kostar: 90, namn: 'Gips' },
          ],
        },
      },
    ],
  },
  {
    name: '@requires, also on a field with arguments and through nested objects',
    graphs: {
      a: {
        sdl: `type Query { varor: [Vara] } type Vara @key(fields: "id") { id: ID! vikt(enhet: String): Int matt: Matt }
          type Matt { hojd: Int bredd: Int }`,
        resolvers: {
          Query: { varor: () => varor },
          Vara: {
            __resolveReference: byId(varor),
            vikt: (vara: { vikt: number }, { enhet }: { enhet?: string }) =>
              enhet === 'g' ? vara.vikt * 1000 : vara.vikt,
            matt: () => ({ hojd: 2, bredd: 3 }),
          },
        },
      },
      b: {
        sdl: `type Vara @key(fields: "id") { id: ID! vikt(enhet: String): Int @external matt: Matt @external
            frakt: Int @requires(fields: "vikt(enhet: \\"g\\")") yta: Int @requires(fields: "matt { hojd bredd }") }
          type Matt { hojd: Int @external bredd: Int @external }`,
        resolvers: {
          Vara: {
            __resolveReference: (reference: object) => reference,
            frakt: ({ vikt }: { vikt: number }) => vikt + 1,
            yta: ({ matt }: { matt: { hojd: number; bredd: number } }) => matt.hojd * matt.bredd,
          },
        },
      },
    },
    asks: [
      {
        query: '{ varor { frakt yta } }',
        data: {
          varor: [
            { frakt: 2001, yta: 6 },
            { frakt: 1, yta: 6 },
          ],
        },
      },
      {
        query: '{ varor { frakt yta matt { bredd } } }',
        data: {
          varor: [
            { frakt: 2001, yta: 6, matt: { bredd: 3 } },
            { frakt: 1, yta: 6, matt: { bredd: 3 } },
          ],
        },
      },
    ],
  },
  {
    name: '@provides, without asking the graph that owns the field',
    graphs: {
      a: {
        sdl: `type Query { forst: Vara @provides(fields: "namn") }
          type Vara @key(fields: "id") { id: ID! namn: String @external }`,
        resolvers: { Query: { forst: () => ({ id: '1', namn: 'från a' }) } },
      },
      b: {
        sdl: 'type Query { alla: [Vara] } type Vara @key(fields: "id") { id: ID! namn: String @shareable pris: Int }',
        resolvers: { Query: { alla: () => varor }, Vara: { __resolveReference: byId(varor) } },
      },
    },
    asks: [
      { query: '{ forst { namn } }', data: { forst: { namn: 'från a' } } },
      { query: '{ forst { namn pris } }', data: { forst: { namn: 'från a', pris: 10 } } },
    ],
  },
  ...casesOfTypes,
];
