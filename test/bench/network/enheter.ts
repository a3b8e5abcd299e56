import { enheterHosAnnan, enheterHosStorPart, storPart } from './parter.ts';

const typer = ['HALSOCENTRAL', 'HEMSJUKVARD', 'REHABILITERING', 'FAMILJECENTRAL'] as const;
const funktioner = ['ALLMANMEDICIN', 'GERIATRIK', 'BARNMEDICIN', 'REHABILITERING'] as const;
const kommunkoder = ['0319', '0360', '0380', '0382'] as const;
/** Units whose names share a number, so that a search for it finds so many at each party. */
export const enheterPerGrupp = 5;

/** A number as it stands in ids and names: six digits, so that an answer is as long whatever the number. */
export const sexSiffror = (nr: number) => String(nr).padStart(6, '0');

const pick = <Item>(items: readonly Item[], nr: number): Item => items[nr % items.length] as Item;

/** A unit of any party as its subgraph answers; the first so many in order of id have the numbers from 0. */
export function enhet(nr: number) {
  return enhetIGrupp(sexSiffror(Math.floor(nr / enheterPerGrupp)), nr % enheterPerGrupp);
}

/** The same, by the six digits of its group. */
export function enhetIGrupp(grupp: string, nr: number) {
  return {
    id: `enhet-${grupp}-${nr % enheterPerGrupp}`,
    namn: `Enhet ${(nr % enheterPerGrupp) + 1}, grupp ${grupp}`,
    typ: pick(typer, nr),
    driftsform: 'EGEN_REGI' as const,
    funktioner: [
      { funktion: pick(funktioner, nr), paPlats: true, bokningsbar: true },
      { funktion: pick(funktioner, nr + 1), paPlats: nr % 2 === 0, bokningsbar: true },
    ].sort((a, b) => (a.funktion < b.funktion ? -1 : 1)),
    platser: [
      {
        adress: `Storgatan ${(nr % 90) + 1}`,
        postort: 'Exempelby',
        kommunkod: pick(kommunkoder, nr),
      },
    ],
  };
}

export type Enhet = ReturnType<typeof enhet>;

function enhetsId(nr: number): string {
  return `enhet-${sexSiffror(Math.floor(nr / enheterPerGrupp))}-${nr % enheterPerGrupp}`;
}

/** How many units a party has. */
export const antalEnheter = (part: string) =>
  part === storPart ? enheterHosStorPart : enheterHosAnnan;

/** A page of a party's units as the contract answers, after the unit with that number. */
export function sida(part: string, first: number, efter: number) {
  const till = Math.min(efter + 1 + first, antalEnheter(part));
  const nodes = Array.from({ length: till - efter - 1 }, (_, index) => enhet(efter + 1 + index));
  return {
    totalCount: antalEnheter(part),
    nodes,
    pageInfo: { hasNextPage: till < antalEnheter(part), endCursor: cursor(till - 1) },
  };
}

/** The cursor of a unit, as a huvudman's own subgraph writes it. */
export const cursor = (nr: number) => Buffer.from(enhetsId(nr)).toString('base64url');

/** The number of the unit at a cursor. */
export function numberAt(text: string): number {
  const [, grupp = 0, plats = 0] = Buffer.from(text, 'base64url').toString().split('-');
  return Number(grupp) * enheterPerGrupp + Number(plats);
}
