import { manyUnitsId } from '../../manyUnits.ts';
import { cursor, enhet, sexSiffror, sida } from '../network/enheter.ts';
import { enheterPerDeltagare, storPart } from '../network/parter.ts';
import { deltagandet, traffarna, vardcentrumId } from '../network/questions.ts';
import { realNumbers } from '../network/realNumbers.ts';

/** The owner that is asked; it has the thousand units of the network's large party. */
export const owner = storPart;
export const units = 1_000;

/** A call to one owner's subgraph, as a gateway sends it. */
export interface OwnerCall {
  name: 'nycklar' | 'deltagande' | 'sida' | 'sokning';
  title: string;
  query: string;
  variables(nr: number): Record<string, unknown>;
  /** What the answer's `_entities` must be. */
  expected(nr: number): unknown;
}

const keys = 100;
const unitFields =
  'namn typ driftsform funktioner{funktion paPlats bokningsbar}platser{adress postort kommunkod}';
const entities = (type: string, fields: string, more = '') =>
  `query($r:[_Any!]!${more}){_entities(representations:$r){...on ${type}{${fields}}}}`;
const pick = (nr: number) => realNumbers[nr % realNumbers.length] as number;
const numbers = (nr: number) => Array.from({ length: keys }, (_, at) => (at * 7 + nr * 3) % units);
const self = [{ __typename: 'Huvudman', id: owner }];
const startOf = (nr: number) => (nr % 60) * 15;

export const calls: readonly OwnerCall[] = [
  {
    name: 'nycklar',
    title: `\`_entities\` of ${keys} keys`,
    query: entities('Verksamhet', `id ${unitFields}`),
    variables: (nr) => ({
      r: numbers(nr).map((one) => ({
        __typename: 'Verksamhet',
        huvudmanId: owner,
        id: manyUnitsId(one),
      })),
    }),
    expected: (nr) => numbers(nr).map(enhet),
  },
  {
    name: 'deltagande',
    title: `one call of the network query: a participation with ${enheterPerDeltagare} units`,
    query: entities('Deltagande', `status roll verksamheter{${unitFields}}`),
    variables: (nr) => ({
      r: [{ __typename: 'Deltagande', vardcentrumId: vardcentrumId(pick(nr)), huvudmanId: owner }],
    }),
    expected: () => [
      {
        ...deltagandet,
        verksamheter: Array.from({ length: enheterPerDeltagare }, (_, at) => {
          const { id: _id, ...shown } = enhet(at);
          return shown;
        }),
      },
    ],
  },
  {
    name: 'sida',
    title: `a page of 100 of ${units.toLocaleString('en')} units`,
    query: entities(
      'Huvudman',
      'verksamheter(first:100,after:$after){totalCount nodes{id namn typ driftsform}pageInfo{hasNextPage endCursor}}',
      ',$after:String!',
    ),
    variables: (nr) => ({ r: self, after: cursor(startOf(nr)) }),
    expected: (nr) => {
      const { nodes, ...page } = sida(owner, 100, startOf(nr));
      const shown = nodes.map(({ id, namn, typ, driftsform }) => ({ id, namn, typ, driftsform }));
      return [{ verksamheter: { ...page, nodes: shown } }];
    },
  },
  {
    name: 'sokning',
    title: 'the filtered search at one party',
    query: entities(
      'Huvudman',
      'verksamheter(filter:{text:$text}){totalCount nodes{id namn typ platser{kommunkod}}}',
      ',$text:String!',
    ),
    variables: (nr) => ({ r: self, text: `grupp ${sexSiffror(pick(nr))}` }),
    expected: (nr) => {
      const nodes = traffarna(sexSiffror(pick(nr))).map(({ id, namn, typ, platser }) => ({
        id,
        namn,
        typ,
        platser: platser.map(({ kommunkod }) => ({ kommunkod })),
      }));
      return [{ verksamheter: { totalCount: nodes.length, nodes } }];
    },
  },
];

export const bodyOf = ({ query, variables }: OwnerCall, nr: number): string =>
  JSON.stringify({ query, variables: variables(nr) });
