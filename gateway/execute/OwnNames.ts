import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isIntrospectionType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { argumentsText } from './argumentsText.ts';
import { isIntrospective } from './introspectionOf.ts';

/** What names the gateway has to keep apart. */
export interface Vocabulary {
  /** What clients may ask. */
  schema: GraphQLSchema;
  /** The fields that the planner asks for by itself: keys, and what @requires and @provides select. */
  planned: ReadonlySet<string>;
}

/** One way in which a field is asked: the fields of one way are one in what is fetched. */
interface Way {
  field: string;
  text: string;
}

/**
 * The names under which the fields of an operation are fetched. A client's alias never gets to the planner: it could be
 * the name of a key, of what a @requires selects, or of another field, and the planner would take the one for the other
 * (apollographql/federation#3036). So each field is fetched under its own name; one that is asked with several sets of
 * arguments, or with arguments where the planner may ask without, under a name that no field has. `shapeAnswer` gives
 * the client's names back.
 */
export class OwnNames {
  /** What of the operation is fetched, under these names: all but what it asks about the schema itself. */
  readonly fetched: DocumentNode;
  readonly #ways = new Map<FieldNode, Way>();
  /** By field, the names of the ways in which it is asked. */
  readonly #names = new Map<string, Map<string, string>>();

  constructor(document: DocumentNode, { schema, planned }: Vocabulary) {
    const texts = this.#collect(document, schema);
    const fields = fieldNames(schema);
    for (const [field, ways] of texts) {
      const free = ways.size === 1 && !planned.has(field);
      const names = new Map<string, string>();
      let n = 0;
      for (const text of ways) {
        if (text === '' || free) {
          names.set(text, field);
          continue;
        }
        do n += 1;
        while (fields.has(`${field}_${n}`));
        names.set(text, `${field}_${n}`);
      }
      this.#names.set(field, names);
    }
    this.fetched = this.#rename(document);
  }

  /** The name under which a field of the document is fetched. */
  of(node: FieldNode): string {
    const way = this.#ways.get(node);
    return (way && this.#names.get(way.field)?.get(way.text)) ?? responseName(node);
  }

  /** The ways in which each field is asked, in the order in which they stand in the document. */
  #collect(document: DocumentNode, schema: GraphQLSchema): Map<string, Set<string>> {
    const texts = new Map<string, Set<string>>();
    const types = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: (node) => {
          const parent = types.getParentType();
          if (parent && isIntrospectionType(parent)) return false;
          const field = node.name.value;
          // A change is made once for each name, and what is said of the schema keeps its names.
          const alone = isIntrospective(field) || parent === schema.getMutationType();
          const text = `${argumentsText(node)}${alone ? ` ${responseName(node)}` : ''}`;
          this.#ways.set(node, { field, text });
          texts.set(field, (texts.get(field) ?? new Set()).add(text));
          return isIntrospective(field) ? false : undefined;
        },
      }),
    );
    return texts;
  }

  #rename(document: DocumentNode): DocumentNode {
    const definitions = document.definitions.filter(
      (node) =>
        node.kind !== Kind.FRAGMENT_DEFINITION || !node.typeCondition.name.value.startsWith('__'),
    );
    return visit(
      { ...document, definitions },
      {
        Field: (node) => {
          const field = node.name.value;
          if (isIntrospective(field)) return null;
          const value = this.of(node);
          const alias = value === field ? undefined : { kind: Kind.NAME, value };
          return { ...node, alias } as FieldNode;
        },
        SelectionSet: {
          // Something has to be asked for: how many objects there are, and the type's name costs no graph anything.
          leave: (node) => (node.selections.length > 0 ? undefined : { ...node, selections }),
        },
      },
    );
  }
}

const selections = [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] as const;

function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

const namesOf = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** Every name that a field of the schema has. */
function fieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  const known = namesOf.get(schema);
  if (known) return known;
  const names = new Set(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()) : [],
    ),
  );
  namesOf.set(schema, names);
  return names;
}
