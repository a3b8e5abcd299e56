import type { Orsak } from '../natverk/MemberStatuses.ts';
import type { FieldShape, SelectionShape, TypeShape } from './shape.ts';

/** What was read from an answer that could be used. */
export interface Reading {
  /** Why it is not all that it should be; absent when it is. */
  orsak?: Orsak;
  /** Whether it holds all that was asked, without a fault or an error. */
  whole: boolean;
}

/** How the body of an answer is read. */
export interface Reader<R extends Reading> {
  /** Reads its JSON; undefined when it cannot be used. */
  check(body: unknown): R | undefined;
  /** Reads its bytes when they have the exact form that is expected; null for all others, which are then checked. */
  scan?(bytes: Buffer): R | null;
}

/** A place in an answer. */
export type Path = readonly (string | number)[];

/** What was found wrong in an answer: where, and at which field of the schema. */
export interface Fault {
  path: Path;
  coordinate: string;
}

/** How answers are checked beyond their types. */
export interface CheckOptions {
  /** False for a value that must not stand at this field, such as another owner's id. */
  allows: (field: FieldShape, value: unknown, path: Path) => boolean;
  /** Is called for every value that was left out. */
  onFault: (fault: Fault) => void;
  /** True when nothing of the answer will be kept, so that the rest of it is not walked. */
  hopeless: () => boolean;
}

type Json = Record<string, unknown>;

/** A value that cannot be null where it stands is missing or wrong: the nearest nullable parent becomes null. */
const bubble = Symbol('null where none is allowed');

/**
 * A copy of an object in an answer that holds what was asked for and nothing else. What is missing or of the wrong type
 * becomes null, and null where none is allowed makes its parent null, up to this object, which is then null itself.
 */
export function checkObject(
  shape: SelectionShape,
  value: unknown,
  path: Path,
  options: CheckOptions,
): Json | null {
  const checked = checkSelection(shape, value, path, options);
  return checked === bubble ? null : checked;
}

function checkSelection(shape: SelectionShape, value: unknown, path: Path, options: CheckOptions) {
  const source = value as Json;
  const checked: Json = Object.create(null);
  for (const field of shape.fields) {
    const given = Object.hasOwn(source, field.key) ? source[field.key] : undefined;
    const result = checkField(field, given, [...path, field.key], options);
    if (result === bubble) return bubble;
    checked[field.key] = result;
  }
  return checked;
}

function checkField(field: FieldShape, value: unknown, path: Path, options: CheckOptions) {
  if (value === undefined || !options.allows(field, value, path)) {
    options.onFault({ path, coordinate: field.coordinate });
    return field.type.kind === 'nonNull' ? bubble : null;
  }
  return checkValue(field.type, value, path, field.coordinate, options);
}

function checkValue(
  type: TypeShape,
  value: unknown,
  path: Path,
  coordinate: string,
  options: CheckOptions,
): unknown {
  if (type.kind === 'nonNull') {
    if (value === null) options.onFault({ path, coordinate });
    const checked = value === null ? null : checkValue(type.of, value, path, coordinate, options);
    return checked === null ? bubble : checked;
  }
  if (value === null) return null;
  const checked =
    type.kind === 'list'
      ? checkList(type.of, value, path, coordinate, options)
      : checkNamed(type, value, path, coordinate, options);
  return checked === bubble ? null : checked;
}

function checkList(
  of: TypeShape,
  value: unknown,
  path: Path,
  coordinate: string,
  options: CheckOptions,
) {
  if (!Array.isArray(value)) return fault(path, coordinate, options);
  const checked: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const result = checkValue(of, item, [...path, index], coordinate, options);
    if (result === bubble) return bubble;
    checked.push(result);
  }
  return checked;
}

function checkNamed(
  type: Extract<TypeShape, { kind: 'leaf' | 'object' }>,
  value: unknown,
  path: Path,
  coordinate: string,
  options: CheckOptions,
) {
  if (type.kind === 'leaf') {
    return type.accepts(value) ? value : fault(path, coordinate, options);
  }
  if (options.hopeless()) return bubble;
  if (!isObject(value)) return fault(path, coordinate, options);
  const typename = Object.hasOwn(value, '__typename') ? value.__typename : undefined;
  const selection = type.selectionFor(typename);
  if (!selection) return fault(path, coordinate, options);
  return checkSelection(selection, value, path, options);
}

function fault(path: Path, coordinate: string, { onFault }: CheckOptions): typeof bubble {
  onFault({ path, coordinate });
  return bubble;
}

/** True for a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The most wrong or absent values of one answer. An absent value takes no room in the answer, but it does in the checked copy. */
const maxFaults = 10_000;

/**
 * The faults of one answer, one for each field of the schema: a wrong value in a million rows is reported once, and takes
 * the room of one.
 */
export class FaultList {
  readonly #byField = new Map<string, Fault>();
  #found = 0;

  add(fault: Fault): void {
    this.#found += 1;
    if (!this.#byField.has(fault.coordinate)) this.#byField.set(fault.coordinate, fault);
  }

  /** Whether so much is wrong that nothing of the answer can be trusted. */
  tooMany(): boolean {
    return this.#found > maxFaults;
  }

  list(): Fault[] {
    return [...this.#byField.values()];
  }
}

/** False for a value that must not stand at a ruled field. */
export type Allows = (field: FieldShape, value: unknown) => boolean;

/**
 * Whether an object holds exactly what was asked for, in the order in which it was, and no value that is wrong. Such an
 * answer, which nearly all are, is handed on as it is: `checkObject` copies, and keeps track of where it is.
 */
export function isExact({ fields }: SelectionShape, value: Json, allows: Allows): boolean {
  let n = 0;
  for (const key in value) {
    const field = fields[n];
    if (field === undefined || field.key !== key) return false;
    n += 1;
    const inner = value[key];
    if (field.ruled && !allows(field, inner)) return false;
    if (!fits(field.type, inner, allows)) return false;
  }
  return n === fields.length;
}

function fits(type: TypeShape, value: unknown, allows: Allows): boolean {
  if (type.kind === 'nonNull') return value !== null && fits(type.of, value, allows);
  if (value === null) return true;
  if (type.kind === 'leaf') return type.accepts(value);
  if (type.kind === 'list') {
    return Array.isArray(value) && value.every((item) => fits(type.of, item, allows));
  }
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  // JSON.parse makes an own key of every key in the text, so only a key that the text lacks is looked up in the prototype.
  const { __typename } = value as Json;
  const selection = type.selectionFor(__typename);
  return selection !== undefined && isExact(selection, value as Json, allows);
}
