import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CostModel, FieldCost } from './CostModel.ts';

/** The expected cost of an answer. */
export interface Cost {
  /** Values in the answer, including objects, the items of lists, and values that derived fields need. */
  values: number;
  /** Calls to owners and to other subgraphs. */
  calls: number;
  /** Fields of the query with fragments expanded, including fields that derived fields need. */
  fields: number;
  /** Values and calls, weighted. Beyond the limit of interest it is a lower bound, and so are the other numbers. */
  total: number;
  /** Whether a variable's value affects it. */
  byVariables: boolean;
}

/** The cost of a call in values: connection, assertion, and the reading and checking of its answer. */
export const valuesPerCall = 250;

/** Selections of the same field, which are merged in the answer. */
interface Group {
  /** The type that they are selected from. */
  type: string;
  nodes: FieldNode[];
}

export interface CostQuestion {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  /** The number of members in the network. `kontrakt` may be sent to each of them. */
  members: number;
  /** The total at which counting stops. */
  most: number;
}

/** The graph that many members answer, each for its own rows. */
const scattered = 'KONTRAKT';

interface Place {
  /** The type that is selected from. */
  type: string;
  /** The graph that gives its objects. Null above the root. */
  graph: string | null;
  /** The number of its objects. */
  count: number;
  /** The number of rows that a connection was asked for, which its lists have. */
  slice: number | null;
}

/**
 * Estimates what a query costs before anything is planned or asked:
 *
 * values + 250 × calls
 *
 * A field gives as many values as its parent has objects, times its list's size. The size is `first` where it is given,
 * the schema's default where it is not, and otherwise the one in `listSizes`. Of many parents some have less than
 * `first`: each is expected to have `ordinaryPageSize`, and one of them to have as many as it may give. Introspection
 * counts by the schema's size. Fields of another graph than their parent's cost one call; of `kontrakt`, one call for
 * each owner that may be among the parents, at most one for each member. A derived field costs what it requires.
 * Variables count with the values of the request. `@skip` and `@include` are ignored, so that they never make the
 * number too low. A field that is selected twice in one place counts once, since it is fetched once. The query must be
 * valid, and small enough to be expanded (`fieldLimit`).
 */
export function estimateCost(model: CostModel, question: CostQuestion): Cost {
  const estimate = new Estimating(model, question);
  estimate.add([question.operation.selectionSet], {
    type: question.operation.operation === 'mutation' ? 'Mutation' : 'Query',
    graph: null,
    count: 1,
    slice: null,
  });
  const { calls, fields, byVariables, total } = estimate;
  return { values: Math.ceil(estimate.values), calls, fields, total, byVariables };
}

class Estimating {
  values = 0;
  calls = 0;
  fields = 0;
  byVariables = false;
  readonly #model: CostModel;
  readonly #question: CostQuestion;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(model: CostModel, question: CostQuestion) {
    this.#model = model;
    this.#question = question;
    this.#fragments = new Map(
      question.document.definitions
        .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
  }

  get total(): number {
    return Math.ceil(this.values) + valuesPerCall * this.calls;
  }

  add(selectionSets: readonly SelectionSetNode[], place: Place): void {
    const asked = new Set<string | null>();
    for (const { type, nodes } of this.#fetched(selectionSets, place.type)) {
      const [node] = nodes;
      if (!node) continue;
      if (this.total > this.#question.most) return;
      this.fields += 1;
      const coordinate = `${type}.${node.name.value}`;
      const field = this.#model.get(coordinate);
      if (!field) {
        // A scalar of an introspection, or __typename.
        this.values += place.count;
        continue;
      }
      const graph = answeringGraph(field, place.graph);
      if (graph !== place.graph || field.requires) asked.add(graph);
      const rows = this.#rows(field, node, place);
      const count = place.count * (field.list ? rows : 1);
      this.values += count;
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const slice = field.first && !field.list ? rows : null;
      if (inner.length > 0) this.add(inner, { type: field.type, graph, count, slice });
    }
    for (const graph of asked) {
      this.calls += graph === scattered ? Math.min(place.count, this.#question.members) : 1;
    }
  }

  /** The fields that are fetched in one place: the selected fields and those that they require, each once. */
  #fetched(selectionSets: readonly SelectionSetNode[], type: string): Iterable<Group> {
    const groups = new Map<string, Group>();
    for (const selectionSet of selectionSets) this.#collect(selectionSet, type, groups);
    // The map grows during the loop, which also visits the new entries: required fields may require others in turn.
    for (const { type, nodes } of groups.values()) {
      const requires = this.#model.get(`${type}.${nodes[0]?.name.value}`)?.requires;
      if (requires) this.#collect(requires, type, groups);
    }
    return groups.values();
  }

  /** Groups fields by the type that they are selected from and their name in the answer, with fragments expanded. */
  #collect({ selections }: SelectionSetNode, type: string, groups: Map<string, Group>): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const key = `${type}.${(node.alias ?? node.name).value}`;
        const group = groups.get(key);
        if (group) group.nodes.push(node);
        else groups.set(key, { type, nodes: [node] });
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        this.#collect(node.selectionSet, node.typeCondition?.name.value ?? type, groups);
      } else {
        const fragment = this.#fragments.get(node.name.value);
        if (fragment) {
          this.#collect(fragment.selectionSet, fragment.typeCondition.name.value, groups);
        }
      }
    }
  }

  /** The expected number of rows for each parent. */
  #rows(field: FieldCost, node: FieldNode, { count, slice }: Place): number {
    const { first, perRepresentation, rows } = field;
    const ordinary = rows === 'members' ? this.#question.members : rows;
    if (perRepresentation) return this.#length(argumentOf(node, 'representations')) ?? ordinary;
    if (!first) return slice ?? ordinary;
    const most = this.#number(argumentOf(node, 'first')) ?? first.whenLeftOut;
    return Math.min(most, Math.max(ordinary, Math.ceil(most / Math.max(1, count))));
  }

  /**
   * A number of rows, from a literal or a variable. Null when it is none; the owner then uses its default or refuses
   * it.
   */
  #number(value: ValueNode | undefined): number | null {
    const given = this.#given(value);
    if (given && 'variable' in given) return rowsIn(given.variable);
    return given?.kind === Kind.INT ? rowsIn(Number(given.value)) : null;
  }

  /** The length of a list. Null when the value is none. */
  #length(value: ValueNode | undefined): number | null {
    const given = this.#given(value);
    if (given && 'variable' in given)
      return Array.isArray(given.variable) ? given.variable.length : null;
    return given?.kind === Kind.LIST ? given.values.length : null;
  }

  /** A value as the query states it, or the value of its variable. */
  #given(value: ValueNode | undefined): { variable: unknown } | ValueNode | undefined {
    if (value?.kind !== Kind.VARIABLE) return value;
    const name = value.name.value;
    const { variables, operation } = this.#question;
    this.byVariables = true;
    if (Object.hasOwn(variables, name)) return { variable: variables[name] };
    return operation.variableDefinitions?.find((one) => one.variable.name.value === name)
      ?.defaultValue;
  }
}

const argumentOf = (node: FieldNode, argument: string) =>
  node.arguments?.find(({ name }) => name.value === argument)?.value;

function rowsIn(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 ? value : null;
}

/** The graph that answers a field: the parent's own when it can, or when no graph need be called. */
function answeringGraph({ graphs }: FieldCost, from: string | null): string | null {
  return (from !== null && graphs.includes(from) ? from : graphs[0]) ?? from;
}

/** A query as its client wrote it. It is valid GraphQL, and has one operation of that name. */
export interface AskedQuestion {
  text: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
  /** The parsed text. Null: it is parsed when needed. */
  document: DocumentNode | null;
}

/** The network, and the most that a query may cost in it. */
export interface CostGround {
  model: CostModel;
  members: number;
  most: number;
}

export interface Estimate {
  cost: Cost;
  /** Whether the text was not asked lately, so that it must be validated and planned too. */
  isNew: boolean;
}

interface Known extends CostGround {
  /** Null when variables affect it. */
  cost: Cost | null;
  document: DocumentNode | null;
}

/** About as many as the kept plans, and at most this many characters of text. */
const most = { max: 1_000, maxSize: 5_000_000 };

/**
 * The expected costs of queries. A query whose cost no variable affects costs the same each time in the same network,
 * so it is estimated once while its text is remembered.
 */
export class Estimates {
  readonly #known = new LRUCache<string, Known>(most);

  of(ground: CostGround, asked: AskedQuestion): Estimate {
    const { text, operationName, variables } = asked;
    const key = `${operationName ?? ''}\n${text}`;
    const before = this.#known.get(key);
    const stands = before?.model === ground.model && before.members === ground.members;
    if (before?.cost && stands) return { cost: before.cost, isNew: false };
    const document = before?.document ?? asked.document ?? parse(text, { noLocation: true });
    const operation = operationOf(document, operationName);
    const cost = estimateCost(ground.model, { document, operation, variables, ...ground });
    const known = {
      ...ground,
      ...(cost.byVariables ? { cost: null, document } : { cost, document: null }),
    };
    this.#known.set(key, known, { size: key.length });
    return { cost, isNew: before === undefined };
  }
}

function operationOf({ definitions }: DocumentNode, name: string | null): OperationDefinitionNode {
  const operation = definitions.find(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION && (name === null || node.name?.value === name),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('there is no such operation');
  return operation;
}
