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

/** Called for each wrong value, with the coordinate of its field. */
type OnFel = (coordinate: string, vad: string) => void;

/**
 * Checks an object of an answer against its type: each value must have the right form, and may be null only where the type
 * allows it.
 */
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

/** Checks one value against its type. */
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
  // GraphQL accepts a number as an ID in input. The gateway accepts only text in answers.
  if (type.name === 'ID' || type.name === 'String') return typeof value === 'string';
  try {
    type.parseValue(value);
    return true;
  } catch {
    return false;
  }
}

const kort = (value: unknown) => (JSON.stringify(value) ?? 'utan värde').slice(0, 60);
