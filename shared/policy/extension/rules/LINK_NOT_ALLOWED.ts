import { type ConstDirectiveNode, Kind, print } from 'graphql';
import type { Extension, ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** Federation versions up to the network's own; a later one would raise the supergraph's. */
const url = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.[0-9]$/;
const wanted =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/**
 * The schema carries one `@link`, to Federation 2.0–2.9, that imports `@key` under its own name and nothing else. Other
 * specifications would be composed into everybody's supergraph, and a renamed import would hide a directive.
 */
export const linkNotAllowed: ExtensionRule = (extension) => {
  const directives = schemaDirectives(extension);
  const links = directives.filter(({ name }) => name.value === 'link');
  const refused = directives.filter(
    (node) => node.name.value !== 'composeDirective' && !isAllowed(node),
  );
  const found = refused.map((node) =>
    violation('LINK_NOT_ALLOWED', 'schema', node, `Schemat bär bara ett enda direktiv: ${wanted}`),
  );
  if (links.length !== 1 && found.length === 0) {
    found.push(
      violation(
        'LINK_NOT_ALLOWED',
        'schema',
        links[1] ?? null,
        `Tillägget ska ha exakt en @link: ${wanted}`,
      ),
    );
  }
  return found;
};

function schemaDirectives({ document }: Extension): ConstDirectiveNode[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.directives ?? [])
      : [],
  );
}

function isAllowed({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  if (name.value !== 'link') return false;
  const names = given.map((each) => each.name.value);
  if (new Set(names).size !== names.length) return false;
  return (
    names.includes('url') &&
    given.every(({ name: { value: argument }, value }) => {
      if (argument === 'url') return value.kind === Kind.STRING && url.test(value.value);
      return argument === 'import' && ['["@key"]', '[]'].includes(print(value));
    })
  );
}
