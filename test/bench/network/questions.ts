import { beslutet, punkterPerPlan, punktId } from './beslutet.ts';
import {
  antalEnheter,
  cursor,
  enhet,
  enheterPerGrupp,
  enhetIGrupp,
  sexSiffror,
  sida,
} from './enheter.ts';
import { type BenchPart, deltagare, enheterPerDeltagare, storPart } from './parter.ts';

export type QuestionName = 'Natverk' | 'Sok' | 'Plan' | 'Enheter';

/** A query that is measured. */
export interface Question {
  name: QuestionName;
  title: string;
  text: string;
  /** The variables of request number `nr`: no two that are under way at the same time are equal. */
  variables(nr: number): Record<string, unknown>;
  /** What the answer's `data` must be, over these parties. */
  expected(nr: number, parter: readonly BenchPart[]): unknown;
}

/** Places in the list of the party with many units, from where its pages are asked for. */
const pageStarts = 60;
const pageSize = 100;
const startOf = (nr: number) => ((nr * 37) % pageStarts) * 15;

export const questions: readonly Question[] = [
  {
    name: 'Natverk',
    title: `the network: ${deltagare} parties × ${enheterPerDeltagare} verksamheter`,
    text: `query Natverk($id: ID!) {
  vardcentrum(id: $id) {
    id namn kommunkoder
    deltagare {
      part { namn slag }
      status roll
      verksamheter { namn typ driftsform funktioner { funktion paPlats bokningsbar } platser { adress postort kommunkod } }
    }
  }
}`,
    variables: (nr) => ({ id: vardcentrumId(nr) }),
    expected: (nr, parter) => ({
      vardcentrum: {
        ...vardcentrumet(vardcentrumId(nr)),
        deltagare: parter.slice(0, deltagare).map(({ namn, slag }) => ({
          part: { namn, slag },
          ...deltagandet,
          verksamheter: Array.from({ length: enheterPerDeltagare }, (_, index) => {
            const { id: _id, ...shown } = enhet(index);
            return shown;
          }),
        })),
      },
    }),
  },
  {
    name: 'Sok',
    title: 'search over all parties',
    text: `query Sok($text: String!) {
  parter {
    id namn slag
    huvudman { verksamheter(filter: { text: $text }) { totalCount nodes { id namn typ platser { kommunkod } } } }
  }
}`,
    variables: (nr) => ({ text: `grupp ${sexSiffror(nr)}` }),
    expected: (nr, parter) => ({
      parter: parter.map(({ id, namn, slag }) => ({
        id,
        namn,
        slag,
        huvudman: {
          verksamheter: {
            totalCount: enheterPerGrupp,
            nodes: traffarna(sexSiffror(nr)).map((unit) => ({
              id: unit.id,
              namn: unit.namn,
              typ: unit.typ,
              platser: unit.platser.map(({ kommunkod }) => ({ kommunkod })),
            })),
          },
        },
      })),
    }),
  },
  {
    name: 'Plan',
    title: `a plan: ${punkterPerPlan} items with ${deltagare} decisions each`,
    text: `query Plan($id: ID!) {
  verksamhetsplan(id: $id) {
    id rubrik ar
    punkter { id nummer rubrik beslut { utfall belopp datum instans uppgiftslamnare { huvudmanId } } }
  }
}`,
    variables: (nr) => ({ id: planId(nr) }),
    expected: (nr, parter) => ({
      verksamhetsplan: {
        ...planen(planId(nr)),
        punkter: punkterna(planId(nr)).map((punkt, index) => ({
          ...punkt,
          beslut: parter.slice(0, deltagare).map(({ id }) => beslutet(id, index + 1)),
        })),
      },
    }),
  },
  {
    name: 'Enheter',
    title: `one party's ${antalEnheter(storPart).toLocaleString('en')} units, a page of ${pageSize}`,
    text: `query Enheter($id: ID!, $after: String!) {
  part(id: $id) {
    id namn
    huvudman {
      verksamheter(first: ${pageSize}, after: $after) { totalCount nodes { id namn typ driftsform } pageInfo { hasNextPage endCursor } }
    }
  }
}`,
    variables: (nr) => ({ id: storPart, after: cursor(startOf(nr)) }),
    expected: (nr, parter) => {
      const { totalCount, nodes, pageInfo } = sida(storPart, pageSize, startOf(nr));
      const [{ id, namn } = { id: '', namn: '' }] = parter;
      return {
        part: {
          id,
          namn,
          huvudman: {
            verksamheter: {
              totalCount,
              nodes: nodes.map((unit) => ({
                id: unit.id,
                namn: unit.namn,
                typ: unit.typ,
                driftsform: unit.driftsform,
              })),
              pageInfo,
            },
          },
        },
      };
    },
  },
];

export const vardcentrumId = (nr: number) => `vc-${sexSiffror(nr)}`;
export const planId = (nr: number) => `plan-${sexSiffror(nr)}`;

/** What samverkan says of a vårdcentrum, but for who takes part. */
export const vardcentrumet = (id: string) => ({
  id,
  namn: `Vårdcentrum ${id}`,
  kommunkoder: ['0319', '0360'],
});

/** What each participant says of its participation, but for its units. */
export const deltagandet = { status: 'ACCEPTERAT', roll: 'Medverkar med sina enheter' } as const;

export const planen = (id: string) => ({ id, rubrik: `Verksamhetsplan ${id}`, ar: 2026 });

export const punkterna = (plan: string) =>
  Array.from({ length: punkterPerPlan }, (_, index) => ({
    id: punktId(plan, index + 1),
    nummer: `${index + 1}`,
    rubrik: `Punkt ${index + 1}`,
  }));

/** The units that a search for a group finds at each party. */
export const traffarna = (grupp: string) =>
  Array.from({ length: enheterPerGrupp }, (_, index) => enhetIGrupp(grupp, index));

/** A question as a client sends it. */
export function bodyOf({ name, text, variables }: Question, nr: number): string {
  return JSON.stringify({ operationName: name, query: text, variables: variables(nr) });
}
