import type { Concept, Field, FieldKind, Part } from './Concept.ts';
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

/** The rows of concepts, and the values within them, as TypeScript interfaces with the SDL's own descriptions. */
export function rowTypes(concepts: Iterable<Concept>, kept: ReadonlySet<string>): string {
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
  return [...blocks.values()].join('\n');
}

function partLines({ parent, key }: Part): string[] {
  return key === null ? [`${parent}: string;`, `${place}: number;`] : [`${parent}: string;`];
}

/** In a row what is unknown is null; within a value it may be absent too, as JSON keeps it. */
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
