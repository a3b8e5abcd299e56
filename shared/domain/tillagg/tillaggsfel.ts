import { atkomstnivaer } from '../../contract/Atkomstniva.ts';
import { checkExtension } from '../../policy/checkExtension.ts';
import { isOwnName, ownPrefix } from '../../policy/extension/prefix.ts';
import type { Tillagg } from './Tillagg.ts';

/** What is wrong with an extension, in sentences for whoever starts the subgraph. Empty when nothing is. */
export function tillaggsfel(huvudman: string, tillagg: Tillagg): string[] {
  const violations = checkExtension(tillagg.sdl, huvudman);
  if (violations.length > 0) {
    return violations.map(
      ({ code, coordinate, place }) =>
        `tillagg.sdl breaks ${code} at ${coordinate}${place ? `, line ${place.line}` : ''}: "npx vardnat check --explain ${code}" says how to mend it.`,
    );
  }
  const types = ownPrefix(huvudman)?.types ?? '';
  return [
    ...Object.keys(tillagg.resolvers)
      .filter((name) => name !== 'Query' && !isOwnName(types, name))
      .map(
        (name) =>
          `tillagg.resolvers has ${name}: resolve Query and types that begin with ${types} only.`,
      ),
    ...Object.entries(tillagg.atkomst ?? {})
      .filter(
        ([coordinate, niva]) =>
          !isOwnCoordinate(types, coordinate) || !atkomstnivaer.includes(niva),
      )
      .map(
        ([coordinate, niva]) =>
          `tillagg.atkomst: ${coordinate} is "${niva}", but must be a field of its own with one of ${atkomstnivaer.join(', ')}.`,
      ),
  ];
}

function isOwnCoordinate(types: string, coordinate: string): boolean {
  const [typename = ''] = coordinate.split('.');
  return typename === 'Query' || isOwnName(types, typename);
}
