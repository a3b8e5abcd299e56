import {
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isObject } from './Member.ts';

/** Told of a value that is wrong, by the field that it stands at. */
type OnFel = (coordinate: string, vad: string) => void;

/** Holds an object of an answer against its type: what stands in it has the right form, null only where it may be. */
export function objectFaults(
  type: GraphQLObjectType,
  value: Record<string, unknown>,
  onFel: OnFel,
): void {
  const fields = type.getFields();
  for (const [name, given] of Object.entries(value)) {
    const coordinate = `${type.name}.${name}`;
    const field = fields[name];
    if (field) leafFaults(field.type, given, coordinate, onFel);
    else if (name !== '__typename') onFel(coordinate, 'var inte frågat om');
    else if (given !== type.name) onFel(coordinate, `är ${JSON.stringify(given)}`);
  }
}

/** Holds one value against its type. */
export function leafFaults(
  type: GraphQLOutputType,
  value: unknown,
  coordinate: string,
  onFel: OnFel,
): void {
  if (isNonNullType(type)) {
    if (value === null) onFel(coordinate, 'är null men får inte vara det');
    else leafFaults(type.ofType, value, coordinate, onFel);
    return;
  }
  if (value === null) return;
  if (isListType(type)) {
    if (!Array.isArray(value)) onFel(coordinate, `är ${kort(value)}, ingen lista`);
    else for (const item of value) leafFaults(type.ofType, item, coordinate, onFel);
  } else if (isLeafType(type)) {
    if (!passar(type, value)) onFel(coordinate, `är ${kort(value)}, inte ${type.name}`);
  } else if (isObjectType(type)) {
    if (isObject(value)) objectFaults(type, value, onFel);
    else onFel(coordinate, `är ${kort(value)}, inget objekt`);
  }
}

function passar(type: GraphQLLeafType, value: unknown): boolean {
  // GraphQL takes a number for an ID on the way in; the gateway takes only text on the way out.
  if (type.name === 'ID' || type.name === 'String') return typeof value === 'string';
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}

const kort = (value: unknown) => (JSON.stringify(value) ?? 'utan värde').slice(0, 60);
