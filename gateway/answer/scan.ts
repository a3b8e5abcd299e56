import { close, comma, Cursor, Expected, open } from './bytes.ts';
import { Raw, type ScanField, type ScanType } from './scanShape.ts';
import type { FieldShape } from './shape.ts';

type Json = Record<string, unknown>;

/** False for a value that must not stand at a field; asked about ruled fields. Of a list it gets the length only. */
export type Allows = (field: FieldShape, value: unknown) => boolean;

const words = {
  null: new Expected('null'),
  true: new Expected('true'),
  false: new Expected('false'),
};
const dataHead = new Expected('{"data":');
const entitiesHead = new Expected('{"_entities":');
const entitiesEnd = [close.list, close.object, close.object];

/** Stands for a value that the scanner does not take. */
export const wrong = Symbol('left to the check');

/**
 * Reads the bytes of an answer and judges them at the same time, by what was asked for: every object has just the fields that
 * were asked, in their order, and every value is one that the check would let stand and that would be written with the same
 * bytes. What is anything else is left to the check (`checkEntities`, `checkSubgraph`), which alone judges what is wrong.
 * What later fetches read becomes values; the rest stays bytes (`Raw`).
 */
export class Scanner extends Cursor {
  readonly #allows: Allows;
  #values = 0;
  /** The number of items of the list that was scanned last. */
  #length = 0;

  constructor(bytes: Buffer, allows: Allows) {
    super(bytes);
    this.#allows = allows;
  }

  /** How many values have been read, empty lists counted twice: no fewer than `JsonSize` counts. */
  get values(): number {
    return this.#values + 3;
  }

  /** The answer to an operation whose root is `root`; `wrong` when it is left to the check. */
  data(root: ScanType & { kind: 'object' }): unknown {
    if (!this.takes(dataHead)) return wrong;
    const data = this.#object(root.fields);
    return data !== wrong && this.byte(close.object) && this.ended() ? data : wrong;
  }

  /**
   * The entities of an answer, as many as were asked about, each of the type that was asked about; `wrong` when they are left
   * to the check. `entity` takes each one by its place.
   */
  entities(count: number, entity: (place: number) => unknown): unknown[] | typeof wrong {
    if (!this.takes(dataHead) || !this.takes(entitiesHead) || !this.byte(open.list)) {
      return wrong;
    }
    const entities: unknown[] = [];
    for (let place = 0; place < count; place += 1) {
      if (place > 0 && !this.byte(comma)) return wrong;
      const given = this.#isNull() ? null : entity(place);
      if (given === wrong) return wrong;
      entities.push(given);
    }
    for (const end of entitiesEnd) if (!this.byte(end)) return wrong;
    return this.ended() ? entities : wrong;
  }

  /** One entity; `own` names those of its fields that have a value already, of which `isOwn` says whether it is the same. */
  entity(
    { fields }: ScanType & { kind: 'object' },
    isOwn: (field: FieldShape, value: unknown) => boolean,
    own: Json,
  ): unknown {
    return this.#object(fields, (scan, from) => {
      const { field } = scan;
      if (!field.ruled && !Object.hasOwn(own, field.name)) return true;
      return isOwn(field, this.#shown(scan.type, from));
    });
  }

  /** An object with the values that are read, and `Raw` for the others. */
  #object(
    fields: readonly ScanField[],
    holds?: (scan: ScanField, from: number) => boolean,
  ): Json | typeof wrong {
    if (!this.byte(open.object)) return wrong;
    this.#values += 1;
    const object: Json = {};
    for (let n = 0; n < fields.length; n += 1) {
      const scan = fields[n] as ScanField;
      if (!this.takes(scan.head)) return wrong;
      const from = this.at;
      const value = scan.raw ? this.#raw(scan.type) : this.#value(scan.type);
      if (
        value === wrong ||
        (scan.ruled && !this.#mayStand(scan, from)) ||
        (holds && !holds(scan, from))
      )
        return wrong;
      object[scan.field.key] = value;
    }
    return this.byte(close.object) ? object : wrong;
  }

  #raw(type: ScanType): unknown {
    const from = this.at;
    const before = this.#values;
    if (!this.#skip(type)) return wrong;
    const values = this.#values - before;
    return this.bytes[from] === 0x6e ? null : new Raw(this.bytes, from, this.at, values);
  }

  #value(type: ScanType): unknown {
    if (type.kind === 'object' && this.bytes[this.at] === open.object)
      return this.#object(type.fields);
    if (type.kind === 'list' && this.byte(open.list)) return this.#list(type.of);
    const from = this.at;
    if (!this.#skip(type)) return wrong;
    return JSON.parse(this.bytes.toString('utf8', from, this.at));
  }

  #list(of: ScanType): unknown[] | typeof wrong {
    this.#values += 1;
    const items: unknown[] = [];
    while (!this.byte(close.list)) {
      if (items.length > 0 && !this.byte(comma)) return wrong;
      const item = this.#value(of);
      if (item === wrong) return wrong;
      items.push(item);
    }
    if (items.length === 0) this.#values += 1;
    this.#length = items.length;
    return items;
  }

  /** Goes past a value; false when the scanner does not take it. */
  #skip(type: ScanType): boolean {
    if (this.bytes[this.at] === 0x6e) return !type.nonNull && this.#isNull();
    this.#values += 1;
    switch (type.kind) {
      case 'text':
        return this.text(type.most, type.accepts);
      case 'enum':
        return this.#enum(type);
      case 'object':
        return this.#skipObject(type.fields);
      case 'list':
        return this.#skipList(type.of);
      case 'boolean':
        return this.takes(words.true) || this.takes(words.false);
      case 'int':
        return this.int();
      case 'number':
        return this.number(type.accepts);
      case 'read':
        return this.text(-1, type.accepts);
    }
  }

  #skipObject(fields: readonly ScanField[]): boolean {
    if (!this.byte(open.object)) return false;
    for (let n = 0; n < fields.length; n += 1) {
      const scan = fields[n] as ScanField;
      if (!this.takes(scan.head)) return false;
      const from = this.at;
      if (!this.#skip(scan.type)) return false;
      if (scan.ruled && !this.#mayStand(scan, from)) return false;
    }
    return this.byte(close.object);
  }

  #skipList(of: ScanType): boolean {
    if (!this.byte(open.list)) return false;
    let length = 0;
    while (this.bytes[this.at] !== close.list) {
      if (length > 0 && !this.byte(comma)) return false;
      if (!this.#skip(of)) return false;
      length += 1;
    }
    this.at += 1;
    if (length === 0) this.#values += 1;
    this.#length = length;
    return true;
  }

  /** Whether the network's rules let the value stand that ends here and begins at `from`. */
  #mayStand({ field, type }: ScanField, from: number): boolean {
    return this.#allows(field, this.#shown(type, from));
  }

  /** A value that ends here as the rules get it: a list by its length, an object as one. */
  #shown(type: ScanType, from: number): unknown {
    if (this.bytes[from] === 0x6e) return null;
    if (type.kind === 'list') return new Array(this.#length);
    if (type.kind === 'object') return someObject;
    return JSON.parse(this.bytes.toString('utf8', from, this.at));
  }

  #enum(type: ScanType & { kind: 'enum' }): boolean {
    const { values } = type;
    // Neighbours mostly have the same value, or one of a few.
    if (this.takes(values[type.last] as Expected)) return true;
    for (let n = 0; n < values.length; n += 1) {
      if (this.takes(values[n] as Expected)) {
        type.last = n;
        return true;
      }
    }
    return false;
  }

  #isNull(): boolean {
    if (!this.takes(words.null)) return false;
    this.#values += 1;
    return true;
  }
}

const someObject = Object.freeze({});
