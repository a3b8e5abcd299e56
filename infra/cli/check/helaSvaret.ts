import {
  type GraphQLObjectType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { groupBy } from '../../../shared/values/groupBy.ts';
import type { GraphqlSvar, Referens } from './Medlem.ts';
import { medlemAv, type Provad } from './Provad.ts';
import { selectAll } from './selectAll.ts';

/** Everything that a member says of its entities of one type. */
export interface Svarsdel extends GraphqlSvar {
  typ: GraphQLObjectType;
  /** What was asked of each. */
  fraga: SelectionSetNode;
  entiteter: unknown[] | null;
}

const known = new WeakMap<Provad, Promise<Svarsdel[]>>();

/**
 * What an anonymous caller is told of a member, its first units and the entities that are given, by all fields of the
 * contract; a part for each type. The same answer for every check.
 */
export function helaSvaret(provad: Provad): Promise<Svarsdel[]> {
  const answer = known.get(provad) ?? ask(provad);
  known.set(provad, answer);
  return answer;
}

async function ask(provad: Provad): Promise<Svarsdel[]> {
  const medlem = medlemAv(provad);
  const ids = await medlem.verksamheter();
  const referenser: Referens[] = [
    medlem.egen,
    ...ids.map((id) => ({ __typename: 'Verksamhet', huvudmanId: medlem.huvudman, id })),
    ...provad.exempel,
  ];
  const delar: Svarsdel[] = [];
  // One question for each type: two types may have fields of the same name and different kinds.
  for (const [typename, group] of groupBy(referenser, ({ __typename }) => __typename)) {
    const typ = provad.kontrakt.getType(typename);
    if (!isObjectType(typ)) continue;
    const fields = selectAll(typ, ejInuti);
    const answer = await medlem.entiteter(group, `... on ${typename} { ${fields} }`);
    delar.push({ ...answer, typ, fraga: selectionOf(fields) });
  }
  return delar;
}

/** Units are asked about by their own keys. */
const ejInuti = ['Verksamhet', 'VerksamhetConnection'];

function selectionOf(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet;
}
