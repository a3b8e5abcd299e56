import { parse } from 'graphql';
import { type Element, type ElementKind, elementsOf } from '../../../shared/sdl/elementsOf.ts';
import { type Check, felOm, hoppad } from './Check.ts';

const maxRader = 10;

/** A check that everything of one kind that the contract promises stands in the member's schema, and is the same there. */
export function schemaprov(
  kinds: readonly ElementKind[],
  texter: Pick<Check, 'id' | 'krav' | 'laga'>,
): Check {
  return {
    ...texter,
    kraver: 'schema',
    prova: ({ sdl, version }) => {
      if (!sdl) return hoppad('schemat gick inte att läsa');
      const own = elementsOf(sdl);
      const promised = [...elementsOf(parse(version.sdl)).values()];
      const sett = promised
        .filter((element) => kinds.includes(element.kind) && hasWhole(own, element))
        .flatMap(({ coordinate, signature }) => {
          const found = own.get(coordinate)?.signature;
          if (found === undefined) return [`${coordinate} saknas`];
          return found === signature
            ? []
            : [`${coordinate} är ${found}, men kontraktet har ${signature}`];
        });
      return felOm(begransa(sett));
    },
  };
}

/** False for a part of something that is missing as a whole, which another check tells of. */
function hasWhole(own: ReadonlyMap<string, Element>, { kind, typename, parent }: Element): boolean {
  return kind === 'type' || own.has(kind === 'argument' ? parent : typename);
}

/** The first lines, and how many more there are. */
export function begransa(rader: readonly string[]): string[] {
  const fler = rader.length - maxRader;
  return fler > 0 ? [...rader.slice(0, maxRader), `och ${fler} till`] : [...rader];
}
