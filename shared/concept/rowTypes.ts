import { type DocumentNode, Kind } from 'graphql';
import type { Concept, Field, FieldKind, Part, PartTable } from './Concept.ts';
import { place } from './entityOf.ts';

const named: Readonly<Record<Exclude<FieldKind, 'enum' | 'object'>, string>> = {
  id: 'string',
  part: 'string',
  text: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  belopp: 'Ore',
  procent: 'Hundradel',
  datum: 'string',
  datumTid: 'string',
  manad: 'string',
};

/** The formatter's line width. */
const lineWidth = 100;

/** The rows of concepts, and the objects within them, as TypeScript interfaces with the SDL's descriptions. */
export function rowTypes(
  concepts: Iterable<Concept>,
  kept: ReadonlySet<string>,
  parts: Iterable<PartTable> = [],
): string {
  const blocks = new Map<string, string>();
  const values = (fields: readonly Field[]) => {
    for (const { kind, typename, fields: inner, part } of fields) {
      if (kind !== 'object' || kept.has(typename) || blocks.has(typename)) continue;
      blocks.set(typename, block(typename, inner, part === null, part ? partLines(part) : []));
      values(inner);
    }
  };
  for (const { name, fields } of concepts) {
    const own = fields.filter(({ part }) => part === null);
    blocks.set(name, block(name, own, false, ['version: number;']));
    values(fields);
  }
  for (const { name, fields, ...part } of parts) {
    if (!blocks.has(name)) blocks.set(name, block(name, fields, false, partLines(part)));
    values(fields);
  }
  return [...blocks.values()].join('\n');
}

/** The enums of an SDL, without those in `kept`: their values in `enums`, and a union type for each. */
export function enumTypes({ definitions }: DocumentNode, kept: ReadonlySet<string>): string {
  const own = definitions.flatMap((node) =>
    node.kind !== Kind.ENUM_TYPE_DEFINITION || kept.has(node.name.value)
      ? []
      : [
          {
            name: node.name.value,
            values: (node.values ?? []).map(({ name }) => `'${name.value}'`),
          },
        ],
  );
  const lines = own.map(({ name, values }) => {
    const line = `  ${name}: [${values.join(', ')}],`;
    if (line.length <= lineWidth) return line;
    return `  ${name}: [\n${values.map((value) => `    ${value},\n`).join('')}  ],`;
  });
  const unions = own.map(
    ({ name }) => `export type ${name} = (typeof enums)['${name}'][number];\n`,
  );
  return `export const enums = {\n${lines.join('\n')}\n} as const;\n\n${unions.join('')}`;
}

function partLines({ parent, key }: Part): string[] {
  return key === null ? [`${parent}: string;`, `${place}: number;`] : [`${parent}: string;`];
}

/** An unknown value is null in a row. Within an object it may also be absent, as JSON stores it. */
function block(name: string, fields: readonly Field[], within: boolean, more: string[] = []) {
  const lines = fields.flatMap((field) => {
    const type = typeOf(field);
    const text = field.description.replaceAll('*/', '* /');
    const optional = within && !field.required;
    return [
      `  /** ${text} */`,
      `  ${field.name}${optional ? '?' : ''}: ${field.required ? type : `${type} | null`};`,
    ];
  });
  return `export interface ${name} {\n${[...lines, ...more.map((line) => `  ${line}`)].join('\n')}\n}\n`;
}

function typeOf({ kind, typename, list }: Field): string {
  const one = kind === 'enum' || kind === 'object' ? typename : named[kind];
  return list ? `${one}[]` : one;
}
