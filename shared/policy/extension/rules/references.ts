import { isTypeDefinitionNode, Kind, print } from 'graphql';
import { fieldSet } from '../../../sdl/fieldSet.ts';
import type { GraphType } from '../../../sdl/Graph.ts';
import {
  type Extension,
  type ExtensionRule,
  type ExtensionViolation,
  violation,
} from '../Extension.ts';
import { entitetsnycklar, kontrakt } from '../kontrakt.ts';
import { directivesIn } from './directives.ts';

/** The types of an extension with the name of an entity of the contract: references to others' entities. */
function stubsIn({ graph }: Extension): { type: GraphType; key: readonly string[] }[] {
  return [...graph.types.values()].flatMap((type) => {
    const key = entitetsnycklar.get(type.name);
    return key ? [{ type, key }] : [];
  });
}

/**
 * A reference uses the contract's key. With a new key the owner could be asked by a field that it cannot find rows by.
 */
export const newKey: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name }) => name === 'key')
    .flatMap(({ coordinate, typename, node }) => {
      const key = typename === null ? undefined : entitetsnycklar.get(typename);
      const refuse = (message: string) => [violation('NEW_KEY', coordinate, node, message)];
      if (!key)
        return refuse(
          `${coordinate} är ingen av kontraktets entiteter och har ingen nyckel: ta bort @key.`,
        );
      const given = fieldSet(node)?.selections.map(print).sort();
      if (given?.join(' ') === key.join(' ')) return [];
      return refuse(
        `Nyckeln till ${coordinate} är "${key.join(' ')}": referera med den och ingen annan.`,
      );
    });

/** A stub says `resolvable: false`, so that nobody is asked about another owner's entity. */
export const stubResolvable: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name, typename }) => name === 'key' && entitetsnycklar.has(typename ?? ''))
    .flatMap(({ coordinate, node }) => {
      const value = node.arguments?.find(({ name }) => name.value === 'resolvable')?.value;
      if (value?.kind === Kind.BOOLEAN && !value.value) return [];
      const message = 'Bara ägaren svarar för entiteten: skriv @key(fields: …, resolvable: false).';
      return [violation('STUB_RESOLVABLE', coordinate, node, message)];
    });

/**
 * A stub is bare: an object type with one `@key` and the key's fields as the contract has them, without description,
 * arguments or other directives. Anything more would describe another owner's type.
 */
export const stubNotBare: ExtensionRule = (extension) => [
  ...ofQuery(extension),
  ...stubsIn(extension)
    .filter(({ type }) => type.parts.some(isTypeDefinitionNode))
    .flatMap(({ type, key }) => [
      ...ofType(extension, type),
      ...key.flatMap((name) => ofKeyField(type, name)),
    ]),
];

/** Query belongs to everybody, so an extension adds fields to it and no description. */
function ofQuery({ graph }: Extension): ExtensionViolation[] {
  return (graph.types.get('Query')?.parts ?? [])
    .filter((part) => 'description' in part && part.description)
    .map((part) =>
      violation(
        'STUB_NOT_BARE',
        'Query',
        part,
        'Query är allas: ta bort beskrivningen, beskriv fälten.',
      ),
    );
}

function ofType({ graph }: Extension, type: GraphType): ExtensionViolation[] {
  const [part = null] = type.parts;
  const bad = (message: string) => violation('STUB_NOT_BARE', type.name, part, message);
  return [
    ...(part?.kind === Kind.OBJECT_TYPE_DEFINITION
      ? []
      : [bad('En referens är en objekttyp: type.')]),
    ...(part && 'description' in part && part.description
      ? [bad('En referens har ingen beskrivning: ägaren beskriver sin typ. Ta bort den.')]
      : []),
    ...(graph.uses(type, 'key').length === 1 ? [] : [bad('En referens har exakt en @key.')]),
    ...type.directives
      .filter((node) => graph.uses({ directives: [node] }, 'key').length === 0)
      .map((node) =>
        bad(`En referens bär inget annat direktiv än @key: ta bort @${node.name.value}.`),
      ),
  ];
}

function ofKeyField(type: GraphType, name: string): ExtensionViolation[] {
  const coordinate = `${type.name}.${name}`;
  const field = type.fields.find((each) => each.name === name);
  const wanted = kontrakt.types.get(type.name)?.fields.find((each) => each.name === name)
    ?.node.type;
  const bad = (message: string) =>
    violation('STUB_NOT_BARE', coordinate, field?.node ?? type.parts[0] ?? null, message);
  if (!field || !wanted) return [bad(`Nyckelfältet ${name} saknas i referensen.`)];
  const { node } = field;
  return [
    ...(print(node.type) === print(wanted)
      ? []
      : [bad(`Nyckelfältet har typen ${print(wanted)} i kontraktet.`)]),
    ...(node.description ? [bad('En referens har inga beskrivningar: ta bort den.')] : []),
    ...((node.arguments ?? []).length > 0 ? [bad('Ett nyckelfält har inga argument.')] : []),
    ...(node.directives ?? []).map((each) =>
      bad(`Ett nyckelfält bär inga direktiv: ta bort @${each.name.value}.`),
    ),
  ];
}
