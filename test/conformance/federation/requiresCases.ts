import type { Case } from './Case.ts';

const varor = [
  { id: '1', vikt: 2, grupp: { id: 'g' } },
  { id: '2', vikt: 5, grupp: { id: 'g' } },
];
const enheter: Record<string, number> = { kg: 1, g: 1000 };
const matt = ({ vikt }: { vikt: number }, { enhet = 'kg' }: { enhet?: string }) =>
  vikt * (enheter[enhet] ?? 0);

/** What `b` was sent, by its own words: `frakt` of kilograms, `porto` of grams. */
const requiring = {
  sdl: `type Vara @key(fields: "id") { id: ID! vikt(enhet: String): Int @external grupp: Grupp @external
      frakt: Int @requires(fields: "vikt(enhet: \\"kg\\")")
      porto(paslag: Int): Int @requires(fields: "vikt(enhet: \\"g\\")")
      skatt: Int @requires(fields: "grupp { sats(ar: 2026) }")
      lyx: Boolean @requires(fields: "grupp { sats(ar: 2025) }")
      utan: Int @requires(fields: "vikt") }
    type Grupp { sats(ar: Int): Int @external }`,
  resolvers: {
    Vara: {
      __resolveReference: (reference: object) => reference,
      frakt: ({ vikt }: { vikt: number }) => vikt + 1,
      porto: ({ vikt }: { vikt: number }, { paslag = 0 }: { paslag?: number }) => vikt + paslag,
      skatt: ({ grupp }: { grupp: { sats: number } }) => grupp.sats,
      lyx: ({ grupp }: { grupp: { sats: number } }) => grupp.sats > 2025,
      utan: ({ vikt }: { vikt: number }) => vikt,
    },
  },
};

const owning = {
  sdl: `type Query { varor: [Vara] }
    type Vara @key(fields: "id") { id: ID! vikt(enhet: String): Int grupp: Grupp }
    type Grupp { sats(ar: Int): Int }`,
  resolvers: {
    Query: { varor: () => varor },
    Vara: {
      __resolveReference: ({ id }: { id: string }) => varor.find((vara) => vara.id === id),
      vikt: matt,
    },
    Grupp: { sats: (_: unknown, { ar }: { ar?: number }) => ar ?? null },
  },
};

const requires: Case = {
  name: '@requires of one field with several arguments, beside what the client asks of it itself',
  graphs: { a: owning, b: requiring },
  asks: [
    {
      query: '{ varor { frakt porto utan } }',
      data: {
        varor: [
          { frakt: 3, porto: 2000, utan: 2 },
          { frakt: 6, porto: 5000, utan: 5 },
        ],
      },
    },
    {
      query:
        'query ($e: String, $p: Int) { varor { vikt(enhet: $e) frakt med: porto(paslag: $p) porto } }',
      variables: { e: 'g', p: 7 },
      data: {
        varor: [
          { vikt: 2000, frakt: 3, med: 2007, porto: 2000 },
          { vikt: 5000, frakt: 6, med: 5007, porto: 5000 },
        ],
      },
    },
    {
      query: '{ varor { lyx skatt grupp { sats(ar: 1) annat: sats(ar: 2) } } }',
      data: {
        varor: [
          { lyx: false, skatt: 2026, grupp: { sats: 1, annat: 2 } },
          { lyx: false, skatt: 2026, grupp: { sats: 1, annat: 2 } },
        ],
      },
    },
    {
      query: '{ __type(name: "Vara") { fields { name } } varor { id } }',
      data: {
        __type: {
          fields: ['id', 'vikt', 'grupp', 'frakt', 'porto', 'skatt', 'lyx', 'utan'].map((name) => ({
            name,
          })),
        },
        varor: [{ id: '1' }, { id: '2' }],
      },
    },
  ],
};

const poster = [{ id: '1', namn: 'Skåp' }];

const keys: Case = {
  name: 'several keys mashed together, of which only some can be asked by',
  graphs: {
    a: {
      sdl: `type Post @key(fields: "id") @key(fields: "nr { ett }", resolvable: false) { id: ID! nr: Nr namn: String }
        type Nr @shareable { ett: ID tva: ID }`,
      resolvers: {
        Post: {
          __resolveReference: ({ id }: { id: string }) => ({
            ...poster.find((post) => post.id === id),
            nr: { ett: 'e', tva: 't' },
          }),
        },
      },
    },
    b: {
      sdl: `type Query { lada: Lada } type Lada { poster: [Post] }
        type Post @key(fields: "nr { ett }", resolvable: false) @key(fields: "id nr { tva }") @key(fields: "id", resolvable: false)
          { id: ID! nr: Nr namn: String @external etikett: String @requires(fields: "namn") }
        type Nr @shareable { ett: ID tva: ID }`,
      resolvers: {
        Query: { lada: () => ({ poster: [{ id: '1', nr: { ett: 'e', tva: 't' } }] }) },
        Post: {
          __resolveReference: (reference: object) => reference,
          etikett: ({ namn, nr }: { namn: string; nr: { tva: string } }) => `${namn}/${nr.tva}`,
        },
      },
    },
  },
  asks: [
    {
      query: '{ lada { poster { etikett namn } } }',
      data: { lada: { poster: [{ etikett: 'Skåp/t', namn: 'Skåp' }] } },
    },
  ],
};

/** What Apollo's planner gets wrong over the supergraph as it is. */
export const requiresCases: Case[] = [requires, keys];
