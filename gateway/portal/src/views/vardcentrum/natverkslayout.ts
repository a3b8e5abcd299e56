import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import type { Deltagare, Verksamhet } from './typer.ts';

/** A place in the picture, in its own units; the vårdcentrum is at 0, 0. */
export interface Punkt {
  x: number;
  y: number;
}

export interface Natverkslayout {
  /** Left, top, width and height of all. */
  ram: readonly [number, number, number, number];
  huvudman: (Punkt & { deltagare: Deltagare })[];
  /** `sida` is -1 to the left of the vårdcentrum, 1 to the right of it. */
  verksamheter: (Punkt & { verksamhet: Verksamhet; vid: Punkt; sida: -1 | 1 })[];
  /** Who pays a share of, or has given its mission to, a unit that another party runs; `procent` null: no share stated. */
  betalar: { nyckel: string; fran: Punkt; till: Punkt; procent: string | number | null }[];
}

const rowHeight = 25;
const partyAt = 215;
const unitAt = 400;
/** Room for a unit's name. */
const nameWidth = 300;

type Gren = { deltagare?: Deltagare; verksamhet?: Verksamhet; children?: Gren[] };

/**
 * Places the parties of a vårdcentrum and their units on both sides of it: a tree to the left and one to the right, of
 * about as many rows each. The same answer always gives the same picture.
 */
export function natverkslayout(deltagare: readonly Deltagare[]): Natverkslayout {
  const sides = balanced(deltagare);
  const huvudman: Natverkslayout['huvudman'] = [];
  const verksamheter: Natverkslayout['verksamheter'] = [];
  for (const [index, parties] of sides.entries()) {
    const sida = index === 0 ? -1 : 1;
    const root = hierarchy<Gren>({ children: parties.map(branch) });
    const placed = tree<Gren>()
      .nodeSize([rowHeight, 1])
      .separation((a, b) => (a.parent === b.parent && a.depth === 2 ? 1 : 3.2))(root);
    const middle = middleOf(placed);
    for (const node of placed.descendants()) {
      const y = node.x - middle;
      const { deltagare, verksamhet } = node.data;
      if (deltagare) huvudman.push({ x: sida * partyAt, y, deltagare });
      if (verksamhet && node.parent) {
        const vid = { x: sida * partyAt, y: node.parent.x - middle };
        verksamheter.push({ x: sida * unitAt, y, verksamhet, vid, sida });
      }
    }
  }
  const rows = [...huvudman, ...verksamheter].map(({ y }) => y);
  const top = Math.min(-60, ...rows) - 40;
  const width = unitAt + nameWidth;
  return {
    ram: [-width, top, 2 * width, Math.max(60, ...rows) + 30 - top],
    huvudman,
    verksamheter,
    betalar: payments(huvudman, verksamheter),
  };
}

const branch = (deltagare: Deltagare): Gren => ({
  deltagare,
  children: (deltagare.verksamheter ?? []).map((verksamhet) => ({ verksamhet })),
});

/** The parties in two halves of about as many rows, each in the order of invitation. */
function balanced(deltagare: readonly Deltagare[]): [Deltagare[], Deltagare[]] {
  const sides: [Deltagare[], Deltagare[]] = [[], []];
  const rows = [0, 0];
  for (const one of deltagare) {
    const side = (rows[0] ?? 0) <= (rows[1] ?? 0) ? 0 : 1;
    sides[side].push(one);
    rows[side] = (rows[side] ?? 0) + (one.verksamheter?.length ?? 1) + 1;
  }
  return sides;
}

function middleOf(root: HierarchyPointNode<Gren>): number {
  const rows = root.descendants().map(({ x }) => x);
  return (Math.min(...rows) + Math.max(...rows)) / 2;
}

function payments(
  huvudman: Natverkslayout['huvudman'],
  verksamheter: Natverkslayout['verksamheter'],
): Natverkslayout['betalar'] {
  const placeOf = new Map(huvudman.map((one) => [one.deltagare.huvudmanId, one]));
  return verksamheter.flatMap(({ verksamhet, x, y }) => {
    const shares = new Map<string, string | number | null>(
      (verksamhet.uppdragsgivare ?? []).map(({ id }) => [id, null]),
    );
    for (const { part, procent } of verksamhet.samfinansiering?.andelar ?? []) {
      shares.set(part.id, procent);
    }
    shares.delete(verksamhet.huvudmanId);
    return [...shares].flatMap(([id, procent]) => {
      const fran = placeOf.get(id);
      const nyckel = `${id} ${verksamhet.huvudmanId} ${verksamhet.id}`;
      return fran ? [{ nyckel, fran, till: { x, y }, procent }] : [];
    });
  });
}
