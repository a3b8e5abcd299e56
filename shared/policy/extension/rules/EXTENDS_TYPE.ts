import { isTypeExtensionNode } from 'graphql';
import { directivesIn } from '../directives.ts';
import type { ExtensionRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** Nothing is extended, by the keyword or by `@extends`: neither another's type nor, which is never needed, one's own. */
export const extendsType: ExtensionRule = (extension) => [
  ...extension.document.definitions
    .filter(isTypeExtensionNode)
    .map((node) => violation('EXTENDS_TYPE', node.name.value, node, advice(node.name.value))),
  ...directivesIn(extension)
    .filter(({ name }) => name === 'extends')
    .map(({ coordinate, node }) => violation('EXTENDS_TYPE', coordinate, node, advice(coordinate))),
];

const advice = (name: string) =>
  name === 'Query'
    ? 'Skriv type Query { … } utan extend.'
    : `Ett tillägg utökar ingenting: deklarera en egen typ i stället för att utöka ${name}.`;
