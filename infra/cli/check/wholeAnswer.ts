import {
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { Kontraktsversion } from '../../../shared/contract/kontraktsversioner.ts';
import { keysOf } from '../../../shared/sdl/keysOf.ts';
import { readGraph } from '../../../shared/sdl/readGraph.ts';
import { groupBy } from '../../../shared/values/groupBy.ts';
import { CommandError } from '../CommandError.ts';
import { type Checked, type GraphqlAnswer, memberOf, type Reference } from './Member.ts';

/**
 * Selects every field of a type and of the types below it that takes no required arguments. A type is not entered again below
 * itself, so that the selection ends.
 */
export function selectAll(type: GraphQLObjectType, above: readonly string[] = []): string {
  const inside = [...above, type.name];
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    if (args.some(isRequiredArgument)) return [];
    const named = getNamedType(of);
    if (isLeafType(named)) return [name];
    if (!isObjectType(named) || inside.includes(named.name)) return [];
    return [`${name} { ${selectAll(named, inside)} }`];
  });
  return ['__typename', ...fields].join(' ');
}

/**
 * A reference to one of a member's own entities, from a text such as `Deltagande:vardcentrumId=osthammar`, with the owner
 * added. Throws CommandError that names the type's key when the text does not fit it.
 */
export function exampleReference(
  text: string,
  huvudman: string,
  { sdl }: Kontraktsversion,
): Reference {
  const [typename = '', given = ''] = text.split(/:(.*)/s);
  const graph = readGraph(parse(sdl));
  const type = graph.types.get(typename);
  const [key] = type ? keysOf(graph, type) : [];
  if (!key) {
    const known = [...graph.types.values()].filter((each) => keysOf(graph, each).length > 0);
    throw felanvant(
      `${text}: skriv TYP:nyckel=värde, där TYP är ett av ${known.map(({ name }) => name).join(', ')}.`,
    );
  }
  const values = new Map(given.split(',').map((pair) => pair.split(/=(.*)/s) as [string, string]));
  const names = key.fields.map(({ name }) => name.value).filter((name) => name !== 'huvudmanId');
  const missing = names.filter((name) => !values.get(name));
  if (missing.length > 0 || values.size !== names.length) {
    const form = names.map((name) => `${name}=…`).join(',');
    throw felanvant(`${text}: nyckeln för ${typename} skrivs ${typename}:${form}`);
  }
  const own: Record<string, string> = typename === 'Huvudman' ? {} : { huvudmanId: huvudman };
  return { __typename: typename, ...own, ...Object.fromEntries(values) };
}

const felanvant = (message: string) => new CommandError(message, { felanvant: true });

/** A member's whole answer for its entities of one type. */
export interface AnswerPart extends GraphqlAnswer {
  typ: GraphQLObjectType;
  /** The selection for each entity. */
  fraga: SelectionSetNode;
  entities: unknown[] | null;
}

const known = new WeakMap<Checked, Promise<AnswerPart[]>>();

/**
 * The member's answer to an anonymous caller: its first units and the given entities, with all fields of the contract, one part
 * for each type. All checks share the same answer.
 */
export function wholeAnswer(checked: Checked): Promise<AnswerPart[]> {
  const answer = known.get(checked) ?? ask(checked);
  known.set(checked, answer);
  return answer;
}

async function ask(checked: Checked): Promise<AnswerPart[]> {
  const member = memberOf(checked);
  const ids = await member.verksamheter();
  const references: Reference[] = [
    member.self,
    ...ids.map((id) => ({ __typename: 'Verksamhet', huvudmanId: member.huvudman, id })),
    ...checked.examples,
  ];
  const delar: AnswerPart[] = [];
  // One question for each type, since two types may have fields with the same name and different types.
  for (const [typename, group] of groupBy(references, ({ __typename }) => __typename)) {
    const typ = checked.kontrakt.getType(typename);
    if (!isObjectType(typ)) continue;
    const fields = selectAll(typ, ejInuti);
    const answer = await member.entities(group, `... on ${typename} { ${fields} }`);
    delar.push({ ...answer, typ, fraga: selectionOf(fields) });
  }
  return delar;
}

/** Units are asked for by their own keys. */
const ejInuti = ['Verksamhet', 'VerksamhetConnection'];

function selectionOf(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet;
}
