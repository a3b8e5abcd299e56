import { isTypeExtensionNode, Kind } from 'graphql';
import { type ExtensionRule, violation } from '../Extension.ts';
import { entitetsnycklar, inbyggdaSkalarer, kontrakt, kontraktsskalarer } from '../kontrakt.ts';
import { isOwnName, isReserved, looksLikeOwn } from '../prefix.ts';
import { directivesIn } from './directives.ts';

/**
 * No type is extended, by the keyword or by `@extends`: neither another's type nor the extension's own, which never
 * needs it.
 */
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

/**
 * An extension adds no field to a type of the contract: the stub of an entity has only its key, and other types get no
 * fields.
 */
export const fieldOnForeignType: ExtensionRule = ({ graph }) =>
  [...graph.types.values()].flatMap(({ name, fields, parts: [part] }) => {
    if (!kontrakt.types.has(name) || kontraktsskalarer.has(name) || inbyggdaSkalarer.has(name))
      return [];
    const key = entitetsnycklar.get(name);
    if (!key) {
      if (part && 'values' in part) return [];
      const message = `${name} hör till kontraktet och är ingen entitet: deklarera en egen typ med ert prefix.`;
      return [violation('FIELD_ON_FOREIGN_TYPE', name, part ?? null, message)];
    }
    return fields
      .filter((field) => !key.includes(field.name))
      .map(({ coordinate, node }) =>
        violation(
          'FIELD_ON_FOREIGN_TYPE',
          coordinate,
          node,
          `${name} hör till kontraktet: en referens har bara nyckeln (${key.join(', ')}). Lägg fältet på en egen typ.`,
        ),
      );
  });

/** An extension declares only its own enums: everybody who reads another's enum would get the added value. */
export const foreignEnumValue: ExtensionRule = ({ graph, prefix }) =>
  [...graph.types.values()].flatMap(({ name, parts }) => {
    const part = parts.find(
      ({ kind }) => kind === Kind.ENUM_TYPE_DEFINITION || kind === Kind.ENUM_TYPE_EXTENSION,
    );
    if (!part || isOwnName(prefix.types, name) || looksLikeOwn(prefix, name) || isReserved(name))
      return [];
    if (inbyggdaSkalarer.has(name) || kontraktsskalarer.has(name)) return [];
    return [
      violation(
        'FOREIGN_ENUM_VALUE',
        name,
        part,
        `${name} är inte er: deklarera en egen enum, ${prefix.types}${name.replace(/[^A-Za-z0-9]/g, '')}.`,
      ),
    ];
  });

/** An extension declares only its own unions: a member added to another's union would turn up in others' answers. */
export const foreignUnionMember: ExtensionRule = ({ graph, prefix }) =>
  [...graph.types.values()].flatMap(({ name, parts }) => {
    const part = parts.find(
      ({ kind }) => kind === Kind.UNION_TYPE_DEFINITION || kind === Kind.UNION_TYPE_EXTENSION,
    );
    if (!part || isOwnName(prefix.types, name) || looksLikeOwn(prefix, name) || isReserved(name))
      return [];
    if (inbyggdaSkalarer.has(name) || kontraktsskalarer.has(name)) return [];
    return [
      violation(
        'FOREIGN_UNION_MEMBER',
        name,
        part,
        `${name} är inte er: deklarera en egen union, ${prefix.types}${name.replace(/[^A-Za-z0-9]/g, '')}.`,
      ),
    ];
  });

/**
 * Only the extension's own types implement interfaces, and only its own. Otherwise it would widen another's interface
 * or type.
 */
export const foreignInterface: ExtensionRule = ({ graph, prefix }) =>
  [...graph.types.values()].flatMap(({ name, parts }) =>
    parts
      .flatMap((part) => ('interfaces' in part ? (part.interfaces ?? []) : []))
      .flatMap((node) => {
        if (isOwnName(prefix.types, name) && isOwnName(prefix.types, node.name.value)) return [];
        return [
          violation(
            'FOREIGN_INTERFACE',
            name,
            node,
            `${name} får inte implementera ${node.name.value}: bara egna typer, och bara egna gränssnitt (${prefix.types}…).`,
          ),
        ];
      }),
  );
