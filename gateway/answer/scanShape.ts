import { type GraphQLLeafType, isAbstractType, isEnumType } from 'graphql';
import { Expected } from './bytes.ts';
import { type FieldShape, maxId, maxText, type SelectionShape, type TypeShape } from './shape.ts';

/** What the scanner expects of a value, worked out once for each fetch. */
export type ScanType = { nonNull: boolean } & (
  | { kind: 'object'; typename: string; fields: readonly ScanField[] }
  | { kind: 'list'; of: ScanType }
  | { kind: 'text'; most: number; accepts: (value: unknown) => boolean }
  /** A text that has to be read to be judged, such as a date. */
  | { kind: 'read'; accepts: (value: unknown) => boolean }
  | { kind: 'number'; accepts: (value: unknown) => boolean }
  | { kind: 'int' | 'boolean' }
  | { kind: 'enum'; values: readonly Expected[]; last: number }
);

export interface ScanField {
  /** Its name in the answer, with quotes and colon; with a comma before it when it is not the first. */
  head: Expected;
  field: FieldShape;
  type: ScanType;
  /** Whether the network's rules have a say on its value. */
  ruled: boolean;
  /** Whether its bytes are handed on as they are: nothing reads it before the client does. */
  raw: boolean;
}

/** The places where what a fetch gives is shown, and the places that later fetches read. */
export interface View {
  /** What clients see at the place that the fetch's objects have; empty where they see nothing. */
  clients: readonly SelectionShape[];
  /** That place, by the names under which its fields are fetched, each followed by a point. */
  path: string;
  /** Every place, written so, in or above which something is read before the answer is written. */
  read: ReadonlySet<string>;
}

/** What the scanner expects of an object with this selection; null for one that only the check can judge. */
export function scanObject(
  selection: SelectionShape,
  typename: string,
  views: readonly View[],
): (ScanType & { kind: 'object' }) | null {
  const fields: ScanField[] = [];
  for (const [index, field] of selection.fields.entries()) {
    const inner = views.map((view) => within(view, field));
    const raw = views.length > 0 && inner.every(({ view, forms }) => passes(view, forms, field));
    const type =
      field.name === '__typename'
        ? nameOf(typename)
        : scanType(
            field.type,
            inner.map(({ view }) => view),
          );
    if (!type) return null;
    const head = new Expected(`${index > 0 ? ',' : ''}${JSON.stringify(field.key)}:`);
    const ruled = field.ruled && field.name !== '__typename';
    fields.push({ head, field, type, ruled, raw });
  }
  return fields.length === 0 ? null : made({ kind: 'object', nonNull: false, typename, fields });
}

/** All types are objects of one form: what differs from one to the next in form is slow to read. */
function made<Type extends ScanType>(type: Type): Type {
  return { ...blank, ...type };
}

const blank = {
  kind: 'int',
  nonNull: false,
  typename: '',
  fields: [],
  of: null,
  most: 0,
  accepts: null,
  values: [],
  last: 0,
};

/** An object says that it is of the type that was asked for, or it is left to the check. */
function nameOf(typename: string): ScanType {
  const values = [new Expected(`"${typename}"`)];
  return made({ kind: 'enum', nonNull: true, values, last: 0 });
}

function scanType(type: TypeShape, views: readonly View[]): ScanType | null {
  switch (type.kind) {
    case 'nonNull': {
      const of = scanType(type.of, views);
      return of && made({ ...of, nonNull: true });
    }
    case 'list': {
      const of = scanType(type.of, views);
      return of && made({ kind: 'list', nonNull: false, of });
    }
    case 'leaf':
      return type.type ? scanLeaf(type.type, type.accepts) : null;
    case 'object': {
      // What an object is of an abstract type it says itself: left to the check.
      const selection = isAbstractType(type.type) ? undefined : type.selectionFor(undefined);
      return selection ? scanObject(selection, type.type.name, views) : null;
    }
  }
}

function scanLeaf(type: GraphQLLeafType, accepts: (value: unknown) => boolean): ScanType | null {
  const nonNull = false;
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name }) => new Expected(`"${name}"`));
    return made({ kind: 'enum', nonNull, values, last: 0 });
  }
  switch (type.name) {
    case 'String':
      return made({ kind: 'text', nonNull, most: maxText, accepts });
    case 'ID':
      return made({ kind: 'text', nonNull, most: maxId, accepts });
    case 'Int':
      return made({ kind: 'int', nonNull });
    case 'Boolean':
      return made({ kind: 'boolean', nonNull });
    case 'Float':
    case 'Procent':
      return made({ kind: 'number', nonNull, accepts });
    case 'Belopp':
    case 'Datum':
    case 'DatumTid':
    case 'Manad':
      return made({ kind: 'read', nonNull, accepts });
    default:
      // A subgraph's own scalar may hold any JSON.
      return null;
  }
}

/** What a view has of a field: the same place one step further in, and the client's forms of the field. */
function within({ clients, path, read }: View, { key }: FieldShape) {
  const forms = clients.flatMap(({ fields }) => fields.filter(({ source }) => source === key));
  const selections = forms.flatMap(({ type }) => selectionsOf(type));
  return { forms, view: { clients: selections, path: `${path}${key}.`, read } };
}

function selectionsOf(type: TypeShape): SelectionShape[] {
  if (type.kind === 'nonNull' || type.kind === 'list') return selectionsOf(type.of);
  const selection = type.kind === 'object' ? type.selectionFor(undefined) : undefined;
  return selection ? [selection] : [];
}

/** Whether a field's bytes can stand in the client's answer as they are, wherever it is shown. */
function passes({ path, read }: View, forms: readonly FieldShape[], field: FieldShape): boolean {
  return (
    field.name !== '__typename' &&
    forms.length > 0 &&
    !read.has(path) &&
    forms.every((form) => form.name === field.name && sameForm(field.type, form.type))
  );
}

/** Whether all that is right for `given` is right for `shown`, and written alike. */
function sameForm(given: TypeShape, shown: TypeShape): boolean {
  if (given.kind === 'nonNull')
    return sameForm(given.of, shown.kind === 'nonNull' ? shown.of : shown);
  if (shown.kind === 'nonNull') return false;
  if (given.kind === 'list') return shown.kind === 'list' && sameForm(given.of, shown.of);
  if (given.kind === 'leaf') return shown.kind === 'leaf' && sameLeaf(given.type, shown.type);
  if (shown.kind !== 'object' || isAbstractType(shown.type) || isAbstractType(given.type))
    return false;
  const inner = given.selectionFor(undefined);
  const own = shown.selectionFor(undefined);
  return (
    given.type.name === shown.type.name &&
    inner !== undefined &&
    inner.fields.length === own?.fields.length &&
    inner.fields.every((field, index) => {
      const form = own.fields[index] as FieldShape;
      const sameName = form.key === field.key && form.source === field.key;
      return sameName && form.name === field.name && sameForm(field.type, form.type);
    })
  );
}

function sameLeaf(given: GraphQLLeafType | null, shown: GraphQLLeafType | null): boolean {
  if (!given || given.name !== shown?.name) return false;
  if (!isEnumType(given)) return !isEnumType(shown);
  return isEnumType(shown) && given.getValues().every(({ name }) => shown.getValue(name));
}

/** The JSON of one value, in the bytes that its member sent and the scanner has taken. */
export class Raw {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
  /** How many values it holds, itself counted. */
  readonly values: number;

  constructor(bytes: Buffer, from: number, to: number, values: number) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.values = values;
  }
}
