import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind } from 'graphql';

/**
 * Gives the names that a Federation directive has in a document: as imported by `@link`, which may rename it, or
 * under Federation's namespace; its own name in a document that links no Federation version (Federation 1).
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
