import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import {
  type Answers,
  type ArgumentSet,
  type Asked,
  type Composite,
  conditions,
  type Fielded,
  type Fragment,
  type Item,
  type Json,
  type RandomOptions,
  type Scope,
  type Source,
} from './randomParts.ts';

export class RandomQuestion {
  readonly text: string;
  readonly #g: GeneratorValue;
  readonly #options: Required<RandomOptions>;
  readonly #items: Item[];
  readonly #args = new Map<string, string>();
  readonly #definitions: string[] = [];
  /** Whether the fields of the plain questions have no aliases at all: else numbers, since not all can stand together. */
  #bare = true;
  #count = 0;

  constructor(g: GeneratorValue, options: RandomOptions) {
    this.#g = g;
    this.#options = { values: {}, except: () => false, depth: 4, ...options };
    const root = options.schema.getQueryType() as GraphQLObjectType;
    this.#items = this.#selection(root, null, this.#options.depth, new Map());
    const body = [`{ ${this.#print(this.#items)} }`, ...this.#definitions].join(' ');
    const declared = [
      body.includes('$ja') ? '$ja: Boolean! = true' : '',
      body.includes('$nej') ? '$nej: Boolean = false' : '',
    ].join(' ');
    this.text = `query ${declared.trim() && `(${declared})`} ${body}`;
    this.#bare = this.plain().every((text) => validate(options.schema, parse(text)).length === 0);
  }

  /** The same question, once with each set of arguments. */
  plain(): [string, string] {
    return [`{ ${this.#plain(this.#items, 0)} }`, `{ ${this.#plain(this.#items, 1)} }`];
  }

  /** What must be answered when the plain questions are answered so. */
  expected(answers: Answers): unknown {
    return this.#object([{ items: this.#items, answers }]);
  }

  #pick<Value>(values: readonly Value[]): Value {
    return values[this.#g(fc.nat, { max: values.length - 1 })] as Value;
  }

  #chance(oneIn: number): boolean {
    return this.#g(fc.nat, { max: oneIn - 1 }) === 0;
  }

  #selection(type: Composite, set: ArgumentSet, depth: number, scope: Scope): Item[] {
    const items: Item[] = [];
    const size = 1 + this.#g(fc.nat, { max: 2 });
    for (let n = 0; n < size; n += 1) {
      const fragment = isUnionType(type) ? !this.#chance(4) : this.#chance(4);
      const item = fragment && depth > 0 ? this.#fragment(type, set, depth, scope) : null;
      items.push(item ?? this.#field(type, set, depth, scope));
    }
    return items;
  }

  #fragment(type: Composite, set: ArgumentSet, depth: number, scope: Scope): Fragment {
    const { schema } = this.#options;
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const on = this.#pick([null, type, ...possible, ...possible]);
    const name = on && this.#chance(2) ? `F${this.#next()}` : null;
    const condition = this.#pick(conditions);
    const items = this.#selection(on ?? type, set, depth - 1, scope);
    return { kind: 'fragment', on: on?.name ?? null, name, condition, items };
  }

  #field(parent: Composite, outer: ArgumentSet, depth: number, scope: Scope): Asked {
    const fields = isUnionType(parent) ? [] : Object.values((parent as Fielded).getFields());
    const suitable = fields.filter(
      (field) =>
        (depth > 0 || !isCompositeType(getNamedType(field.type))) &&
        !this.#options.except(`${parent.name}.${field.name}`),
    );
    const field = this.#chance(8) || suitable.length === 0 ? null : this.#pick(suitable);
    const inner: ArgumentSet =
      outer ?? (field && field.args.length > 0 ? this.#pick([0, 1]) : null);
    const name = field?.name ?? '__typename';
    const set = field && field.args.length > 0 ? inner : outer;
    const what = `${parent.name}.${name} ${set}`;
    const names = [...fields.map((one) => one.name), '__typename', 'id', name, name];
    const wanted = this.#pick(names);
    const taken = scope.get(wanted);
    // The same field may stand twice under one name; another may not.
    const alias = taken && taken.what !== what ? `q${this.#next()}` : wanted;
    const place = scope.get(alias) ?? { what, inner: new Map() };
    scope.set(alias, place);
    const type = field && getNamedType(field.type);
    return {
      kind: 'field',
      field: name,
      alias,
      number: this.#next(),
      set,
      args: field ? this.#argumentsOf(parent, field, set) : '',
      condition: this.#pick(conditions),
      items: isCompositeType(type) ? this.#selection(type, set, depth - 1, place.inner) : null,
    };
  }

  /** The same for the same field and set throughout the question. */
  #argumentsOf(parent: Composite, field: GraphQLField<unknown, unknown>, set: ArgumentSet): string {
    const key = `${parent.name}.${field.name} ${set}`;
    const known = this.#args.get(key);
    if (known !== undefined) return known;
    const given = field.args.flatMap((argument) => {
      const values = this.#valuesOf(`${parent.name}.${field.name}`, argument);
      const leftOut = values.length === 0 || (!isRequiredArgument(argument) && this.#chance(2));
      return leftOut ? [] : [`${argument.name}: ${this.#pick(values)}`];
    });
    const text = given.length > 0 ? `(${given.join(', ')})` : '';
    this.#args.set(key, text);
    return text;
  }

  #valuesOf(coordinate: string, argument: GraphQLArgument): readonly string[] {
    const known = this.#options.values[`${coordinate}.${argument.name}`];
    if (known) return known;
    const type = getNamedType(argument.type);
    if (isEnumType(type)) return type.getValues().map(({ name }) => name);
    if (type.name === 'Int') return ['1', '2', '3'];
    if (type.name === 'Boolean') return ['true', 'false'];
    if (type.name === 'DatumTid') return ['"2020-01-01T00:00:00Z"', '"2026-06-01T12:00:00Z"'];
    return isRequiredArgument(argument) ? ['"1"', '"2"'] : [];
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }

  #print(items: readonly Item[]): string {
    return items.map((item) => this.#printItem(item)).join(' ');
  }

  #printItem(item: Item): string {
    const { condition, items } = item;
    const inner = items ? ` { ${this.#print(items)} }` : '';
    if (item.kind === 'field') {
      const alias = item.alias === item.field ? '' : `${item.alias}: `;
      return `${alias}${item.field}${item.args}${condition.text}${inner}`;
    }
    const on = item.on === null ? '' : ` on ${item.on}`;
    if (item.name === null) return `...${on}${condition.text}${inner}`;
    this.#definitions.push(`fragment ${item.name}${on}${inner}`);
    return `...${item.name}${condition.text}`;
  }

  #plain(items: readonly Item[], set: 0 | 1): string {
    const parts = items.flatMap((item): string[] => {
      if (!item.condition.holds) return [];
      if (item.kind === 'fragment') {
        const on = item.on === null ? '' : ` on ${item.on}`;
        return [`...${on} { ${this.#plain(item.items, set)} }`];
      }
      if (item.set !== null && item.set !== set) return [];
      const inner = item.items ? ` { ${this.#plain(item.items, set)} }` : '';
      const name = this.#plainName(item);
      const alias = name === item.field ? '' : `${name}: `;
      return [`${alias}${item.field}${item.args}${inner}`];
    });
    return ['__typename', ...parts].join(' ');
  }

  #plainName({ field, number }: Asked): string {
    return this.#bare || field === '__typename' ? field : `q${number}`;
  }

  #object(sources: readonly Source[]): unknown {
    if (sources.some(({ answers }) => answers.some((answer) => answer === null))) return null;
    const fields = new Map<string, { asked: Asked; answers: Answers }[]>();
    for (const { items, answers } of sources) this.#collect(items, answers, fields);
    return Object.fromEntries(
      [...fields].map(([alias, same]) => [alias, this.#value(same)] as const),
    );
  }

  #collect(
    items: readonly Item[],
    answers: Answers,
    fields: Map<string, { asked: Asked; answers: Answers }[]>,
  ): void {
    const [answer] = answers as readonly Json[];
    for (const item of items) {
      if (!item.condition.holds) continue;
      if (item.kind === 'fragment') {
        if (this.#applies(item.on, answer?.__typename)) this.#collect(item.items, answers, fields);
        continue;
      }
      const name = this.#plainName(item);
      const [first, second] = (answers as readonly Json[]).map((one) => one[name]);
      const own: Answers =
        item.set === null ? [first, second] : item.set === 0 ? [first, first] : [second, second];
      fields.set(item.alias, [...(fields.get(item.alias) ?? []), { asked: item, answers: own }]);
    }
  }

  #value(same: readonly { asked: Asked; answers: Answers }[]): unknown {
    const [{ asked, answers }] = same as [{ asked: Asked; answers: Answers }];
    if (asked.items === null) return answers[0];
    return this.#within(
      same.map((one) => ({ items: one.asked.items ?? [], answers: one.answers })),
    );
  }

  #within(sources: readonly Source[]): unknown {
    const [first] = sources;
    const [answer] = first?.answers ?? [];
    if (!Array.isArray(answer)) return this.#object(sources);
    return answer.map((_, index) =>
      this.#within(
        sources.map(({ items, answers: [one, other] }) => ({
          items,
          answers: [(one as unknown[])[index], (other as unknown[])[index]],
        })),
      ),
    );
  }

  #applies(on: string | null, typename: unknown): boolean {
    if (on === null || on === typename) return true;
    const { schema } = this.#options;
    const condition = schema.getType(on);
    const type = schema.getType(String(typename));
    return isAbstractType(condition) && isObjectType(type) && schema.isSubType(condition, type);
  }
}
