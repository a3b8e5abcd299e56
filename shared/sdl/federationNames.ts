import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind } from 'graphql';

/**
 * The names of a Federation directive in a document: as `@link` imports it, possibly renamed, or under Federation's
 * namespace. In a document that links no version of Federation (Federation 1) it has its own name.
 */
export function federationNames(
  document: DocumentNode,
): (directive: string) => ReadonlySet<string> {
  const links = document.definitions
    .flatMap((node) =>
      node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
        ? (node.directives ?? [])
        : [],
    )
    .filter((link) => text(argument(link, 'url'))?.includes('specs.apollo.dev/federation/'));
  if (links.length === 0) return (directive) => new Set([directive]);
  return (directive) =>
    new Set(
      links.flatMap((link) => [
        ...imported(link, `@${directive}`),
        `${text(argument(link, 'as')) ?? 'federation'}__${directive}`,
      ]),
    );
}

function imported(link: ConstDirectiveNode, name: string): string[] {
  const list = argument(link, 'import');
  if (list?.kind !== Kind.LIST) return [];
  return list.values.flatMap((item) => {
    const original = text(member(item, 'name')) ?? text(item);
    if (original !== name) return [];
    return [(text(member(item, 'as')) ?? original).replace(/^@/, '')];
  });
}

function argument(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((each) => each.name.value === name)?.value;
}

function member(value: ConstValueNode, name: string): ConstValueNode | undefined {
  if (value.kind !== Kind.OBJECT) return undefined;
  return value.fields.find((each) => each.name.value === name)?.value;
}

function text(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}
