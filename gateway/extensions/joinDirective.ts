import { type ConstDirectiveNode, Kind, print } from 'graphql';

/** One application of a directive of the join specification, which says in which graph something is. */
export interface JoinDirective {
  name: string;
  /** The value of join__Graph; empty when it names none. */
  graph: string;
  /** All arguments as text by name, `graph` left out. */
  rest: ReadonlyMap<string, string>;
}

export function joinDirective({ name, arguments: given = [] }: ConstDirectiveNode): JoinDirective {
  const all = new Map(given.map((each) => [each.name.value, text(each.value)]));
  const { graph = '', ...rest } = Object.fromEntries(all);
  return { name: name.value, graph, rest: new Map(Object.entries(rest)) };
}

/** In one form for all that say the same. */
export function printJoin({ name, graph, rest }: JoinDirective): string {
  const given = [...rest].map(([key, value]) => `${key}: ${value}`).sort();
  return `@${name}(${[`graph: ${graph}`, ...given].join(', ')})`;
}

function text(value: Parameters<typeof print>[0]): string {
  return value.kind === Kind.STRING ? value.value : print(value);
}
