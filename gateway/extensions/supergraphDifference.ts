import { type DocumentNode, Kind } from 'graphql';
import { isOwnName, ownPrefix } from '../../shared/policy/extension/prefix.ts';
import type { JoinDirective } from './joinDirective.ts';
import { type Element, printElement, supergraphElements } from './supergraphElements.ts';

/**
 * What a supergraph composed with extensions changes in the network's: the coordinate of the first thing that differs and
 * neither carries a prefix of those who publish them nor is a reference by key; null when nothing does. The last net under
 * the rules, and so independent of them.
 */
export function supergraphDifference(
  network: DocumentNode,
  composed: DocumentNode,
  huvudman: readonly string[],
): string | null {
  const before = byCoordinate(supergraphElements(network));
  const after = byCoordinate(withoutExtensions(supergraphElements(composed), huvudman));
  for (const coordinate of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(coordinate) !== after.get(coordinate)) return coordinate;
  }
  return null;
}

function byCoordinate(elements: readonly Element[]): Map<string, string> {
  return new Map(elements.map((each) => [each.coordinate, printElement(each)]));
}

function withoutExtensions(elements: readonly Element[], huvudman: readonly string[]): Element[] {
  const prefixes = huvudman.map(ownPrefix).filter((prefix) => prefix !== null);
  const graphs = extensionGraphs(elements, huvudman);
  const keys = keysByType(elements, graphs);
  return elements
    .filter(({ typename, member }) => {
      if (typename === 'join__Graph') return member === null || !graphs.has(member);
      if (prefixes.some(({ types }) => isOwnName(types, typename))) return false;
      const field = typename === 'Query' ? member : null;
      return field === null || !prefixes.some(({ fields }) => isOwnName(fields, field));
    })
    .map((element) => ({
      ...element,
      directives: element.directives.filter(
        (each) => !(graphs.has(each.graph) && isReference(each, element, keys)),
      ),
    }));
}

/** The values of join__Graph that stand for the extensions. */
function extensionGraphs(elements: readonly Element[], huvudman: readonly string[]): Set<string> {
  return new Set(
    elements.flatMap(({ typename, member, directives }) =>
      typename === 'join__Graph' &&
      member !== null &&
      directives.some(({ rest }) => huvudman.includes(rest.get('name') ?? ''))
        ? [member]
        : [],
    ),
  );
}

/** The keys that each type has in the network's own graphs. */
function keysByType(elements: readonly Element[], extensions: Set<string>) {
  const keys = new Map<string, Set<string>>();
  for (const { typename, member, directives } of elements) {
    if (member !== null) continue;
    const own = directives.filter(({ graph }) => !extensions.has(graph));
    keys.set(typename, new Set(own.flatMap(({ rest }) => rest.get('key') ?? [])));
  }
  return keys;
}

/** True for what a reference by key says: that the entity, its key's fields, Query and scalars are in that graph too. */
function isReference(
  { name, rest }: JoinDirective,
  { kind, typename, member }: Element,
  keysOf: ReadonlyMap<string, Set<string>>,
): boolean {
  const keys = keysOf.get(typename) ?? new Set();
  if (member !== null) {
    const isKeyField = [...keys].some((key) => key.split(/\s+/).includes(member));
    return name === 'join__field' && rest.size === 0 && isKeyField;
  }
  if (name !== 'join__type') return false;
  if (kind === Kind.SCALAR_TYPE_DEFINITION || typename === 'Query') return rest.size === 0;
  return rest.size === 2 && rest.get('resolvable') === 'false' && keys.has(rest.get('key') ?? '');
}
