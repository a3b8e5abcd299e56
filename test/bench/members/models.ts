import { beslutet } from '../network/beslutet.ts';
import { enhet, numberAt, sida } from '../network/enheter.ts';
import { type BenchPart, deltagare, enheterPerDeltagare } from '../network/parter.ts';
import { deltagandet, planen, punkterna, traffarna, vardcentrumet } from '../network/questions.ts';

/** The name of a party's own entity type, or of the contract's. */
export type Typename = (type: string, huvudmanId: string) => string;

interface PageArguments {
  filter?: { text?: string };
  first: number;
  after?: string;
}

/** How one party answers about its own entities, for graphql-js. */
export function partModel(id: string, typename: Typename) {
  return {
    [typename('Deltagande', id)]: {
      __resolveReference: (reference: object) => ({
        ...reference,
        ...deltagandet,
        verksamheter: Array.from({ length: enheterPerDeltagare }, (_, nr) => enhet(nr)),
      }),
    },
    [typename('Huvudman', id)]: {
      __resolveReference: (reference: object) => ({ ...reference }),
      verksamheter: (_huvudman: unknown, { filter, first, after }: PageArguments) => {
        const [grupp] = /\d+$/.exec(filter?.text ?? '') ?? [];
        if (grupp === undefined) return sida(id, first, after ? numberAt(after) : -1);
        const nodes = traffarna(grupp);
        return { totalCount: nodes.length, nodes, pageInfo: { hasNextPage: false } };
      },
    },
    [typename('Beslut', id)]: {
      __resolveReference: (reference: { planpunktId: string }) => ({
        ...reference,
        ...beslutet(id, Number(reference.planpunktId.split('-').at(-1))),
      }),
    },
  };
}

/** How samverkan answers, for graphql-js. */
export function samverkanModel(parter: readonly BenchPart[], typename: Typename) {
  const partOf = (part: BenchPart) => ({
    ...part,
    huvudman: { __typename: typename('Huvudman', part.id), id: part.id },
  });
  const owned = (type: string, key: object) =>
    parter.slice(0, deltagare).map((part) => ({
      __typename: typename(type, part.id),
      ...key,
      huvudmanId: part.id,
      part: partOf(part),
    }));
  return {
    Query: {
      vardcentrum: (_root: unknown, { id }: { id: string }) => ({
        ...vardcentrumet(id),
        deltagare: owned('Deltagande', { vardcentrumId: id }),
      }),
      parter: () => parter.map(partOf),
      part: (_root: unknown, { id }: { id: string }) => {
        const found = parter.find((part) => part.id === id);
        return found ? partOf(found) : null;
      },
      verksamhetsplan: (_root: unknown, { id }: { id: string }) => ({
        ...planen(id),
        punkter: punkterna(id).map((punkt) => ({
          ...punkt,
          beslut: owned('Beslut', { planpunktId: punkt.id }),
        })),
      }),
    },
  };
}
