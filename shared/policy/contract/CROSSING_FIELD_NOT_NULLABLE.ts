import { Kind } from 'graphql';
import type { Graph, GraphField } from '../../sdl/Graph.ts';
import { isExternal } from '../../sdl/isExternal.ts';
import { isKeyField } from '../../sdl/isKeyField.ts';
import { keysOf } from '../../sdl/keysOf.ts';
import { namedType } from '../../sdl/namedType.ts';
import { possibleTypes } from '../../sdl/possibleTypes.ts';
import { readGraph } from '../../sdl/readGraph.ts';
import type { ContractGraphs, Violation } from '../Violation.ts';

/**
 * Every field that crosses an owner boundary is nullable at its outermost level, so that a silent party costs only its
 * own part. In kontrakt this is each field of an entity outside its keys. In samverkan it is each field that an owner
 * answers (`@external`), that is derived from owners' answers (`@requires`), or that returns Huvudman.
 */
export function crossingFieldNotNullable(graphs: ContractGraphs): Violation[] {
  const kontrakt = readGraph(graphs.kontrakt);
  const samverkan = readGraph(graphs.samverkan);
  return [
    ...fieldsOf(kontrakt).filter((field) => isOwnersAnswer(field, kontrakt)),
    ...fieldsOf(samverkan).filter(
      (field) =>
        samverkan.uses(field.node, 'requires').length > 0 ||
        returnsHuvudman(field, samverkan) ||
        (isExternal(samverkan, field) && isOwnersAnswer(field, kontrakt)),
    ),
  ]
    .filter(({ node }) => node.type.kind === Kind.NON_NULL_TYPE)
    .map(({ coordinate }) => ({
      code: 'CROSSING_FIELD_NOT_NULLABLE',
      coordinate,
      message:
        'It crosses an owner boundary, so one silent party would make the whole answer null: remove its outermost exclamation mark.',
    }));
}

function fieldsOf(graph: Graph): GraphField[] {
  return [...graph.types.values()].flatMap((type) => type.fields);
}

/** Whether owners answer for the field: it belongs to an entity and is not part of a key. */
function isOwnersAnswer(field: GraphField, kontrakt: Graph): boolean {
  const type = kontrakt.types.get(field.typename);
  if (!type || keysOf(kontrakt, type).length === 0) return false;
  return !isKeyField(kontrakt, field);
}

function returnsHuvudman({ node }: GraphField, graph: Graph): boolean {
  const typename = namedType(node.type);
  return [typename, ...possibleTypes(graph, typename)].includes('Huvudman');
}
