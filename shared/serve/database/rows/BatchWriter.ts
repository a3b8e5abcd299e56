import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { andThen, type MaybePromise } from './MaybePromise.ts';
import type { Selection, Where } from './Rows.ts';
import { keyOf, shapeOf, writtenOf } from './shapeOf.ts';
import { Writer } from './Writer.ts';

type Row = ObjectLiteral;

/** The known rows of one table, by key as text, and its rows that are still to be written. */
class Pending {
  readonly entity: EntitySchema;
  /** The values of rows (`encode`), with changes that are still to be written. Null: the row does not exist. */
  readonly known = new Map<string, readonly unknown[] | null>();
  /** Whether a row exists, where only that is known. */
  readonly present = new Map<string, boolean>();
  /** The values of rows to insert, by key. A row whose key the database sets has a number instead. */
  readonly added = new Map<string | number, readonly unknown[]>();
  readonly changed = new Map<string, Row>();

  constructor(entity: EntitySchema) {
    this.entity = entity;
  }

  get written(): boolean {
    return this.added.size === 0 && this.changed.size === 0;
  }
}

/**
 * A Writer for many changes in a row, such as those of a file. It holds its writes back until something else is asked
 * of the table or until `flush`, and then writes many rows in one statement. It remembers rows by their keys, so that
 * changes of rows that were looked up together need no statement each. Code that reads through it sees no difference.
 * Rows that are looked up must be locked (`lock`), so that nobody else changes them meanwhile.
 */
export class BatchWriter extends Writer {
  /** By the table's name, since several entities can be declared for the same table. */
  readonly #tables = new Map<string, Pending>();

  constructor({ connection, dialect }: Writer) {
    super(connection, dialect);
  }

  /** Writes everything that is held back, and forgets the known rows. */
  async flush(): Promise<void> {
    for (const table of this.#tables.values()) await this.#write(table);
    this.#tables.clear();
  }

  /** Looks up rows together by their keys. Afterwards it is known whether they exist. */
  async lookUp(entity: EntitySchema, keys: readonly (readonly unknown[])[]): Promise<void> {
    const { present, known } = this.#of(entity);
    const unknown = keys.filter((key) => !known.has(textOf(key)) && !present.has(textOf(key)));
    const columns = keyOf(entity);
    const found = await super.findByKeys(entity, unknown, { columns });
    for (const key of unknown) present.set(textOf(key), false);
    for (const row of found) present.set(textOf(columns.map((name) => row[name])), true);
  }

  override find<R extends Row>(entity: EntitySchema<R>, selection: Selection<R> = {}) {
    return this.#after(entity, () => super.find(entity, selection));
  }

  override findByKeys<R extends Row>(
    entity: EntitySchema<R>,
    keys: readonly (readonly unknown[])[],
    selection: Pick<Selection<R>, 'columns' | 'lock'> = {},
  ): MaybePromise<R[]> {
    return andThen(super.findByKeys(entity, keys, selection), (rows) => {
      if (selection.columns !== undefined) return rows;
      const { key: columns, names, encode } = writtenOf(entity);
      if (!columns.every((name) => names.includes(name))) return rows;
      const { known } = this.#of(entity);
      for (const key of keys) known.set(textOf(key), null);
      for (const row of rows) known.set(textOf(columns.map((name) => row[name])), encode(row));
      return rows;
    });
  }

  override findOneBy<R extends Row>(
    entity: EntitySchema<R>,
    where: Where<R>,
  ): MaybePromise<R | null> {
    const known = this.#known(entity, where);
    if (known !== undefined) return known && (writtenOf(entity).decode(known) as R);
    return super.findOneBy(entity, where);
  }

  override existsBy<R extends Row>(
    entity: EntitySchema<R>,
    where: Where<R>,
  ): MaybePromise<boolean> {
    const known = this.#known(entity, where);
    if (known !== undefined) return known !== null;
    const key = keyIn(entity, where);
    const present = key === null ? undefined : this.#of(entity).present.get(key);
    return present ?? this.#after(entity, () => super.existsBy(entity, where));
  }

  override count<R extends Row>(
    entity: EntitySchema<R>,
    selection: Pick<Selection<R>, 'where' | 'and'> = {},
  ): MaybePromise<number> {
    return this.#after(entity, () => super.count(entity, selection));
  }

  override async query(sql: string, values: readonly unknown[] = []) {
    await this.flush();
    return super.query(sql, values);
  }

  override async insert<R extends Row>(
    entity: EntitySchema<R>,
    rows: Partial<R> | readonly Partial<R>[],
  ): Promise<void> {
    const table = this.#of(entity);
    const { key, names, encode } = writtenOf(entity);
    const own = key.every((name) => names.includes(name));
    for (const row of [rows].flat() as Partial<R>[]) {
      const text = own ? textOf(key.map((name) => row[name as keyof R])) : table.added.size;
      const values = encode(row);
      if (typeof text === 'string') {
        // When a key is inserted twice, the database refuses it.
        if (table.added.has(text)) await this.#write(table);
        table.known.set(text, values);
      }
      table.added.set(text, values);
    }
  }

  override async upsert<R extends Row>(
    entity: EntitySchema<R>,
    rows: readonly Partial<R>[],
  ): Promise<void> {
    await this.#forget(entity);
    await super.upsert(entity, rows);
  }

  override update<R extends Row>(
    entity: EntitySchema<R>,
    where: Where<R>,
    values: Partial<R>,
  ): MaybePromise<number> {
    const { key, encode, decode } = writtenOf(entity);
    const only = Object.fromEntries(key.map((name) => [name, where[name as keyof R]]));
    const kept = this.#known(entity, only as Where<R>);
    const plain = Object.values(where).every((value) => typeof value !== 'object');
    if (kept === undefined || !plain) {
      return andThen(this.#forget(entity), () => super.update(entity, where, values));
    }
    if (kept === null) return 0;
    const known = decode(kept);
    if (Object.entries(where).some(([name, value]) => known[name] !== value)) return 0;
    const row = { ...known, ...defined(values) };
    const encoded = encode(row);
    const table = this.#of(entity);
    const text = textOf(key.map((name) => known[name]));
    if (table.added.has(text)) table.added.set(text, encoded);
    else table.changed.set(text, row);
    table.known.set(text, encoded);
    return 1;
  }

  override delete<R extends Row>(entity: EntitySchema<R>, where: Where<R>): MaybePromise<number> {
    return andThen(this.#forget(entity), () => super.delete(entity, where));
  }

  #of(entity: EntitySchema): Pending {
    const name = shapeOf(entity).table;
    const table = this.#tables.get(name) ?? new Pending(entity);
    this.#tables.set(name, table);
    return table;
  }

  /** The values of the row with the key that a condition consists of. Undefined when it is not known. */
  #known<R extends Row>(
    entity: EntitySchema<R>,
    where: Where<R>,
  ): readonly unknown[] | null | undefined {
    const key = keyIn(entity, where);
    return key === null ? undefined : this.#of(entity).known.get(key);
  }

  /** Reads after writing everything that the reading could show. */
  #after<T>(entity: EntitySchema, read: () => MaybePromise<T>): MaybePromise<T> {
    const table = this.#of(entity);
    return table.written ? read() : this.#write(table).then(read);
  }

  async #write(table: Pending): Promise<void> {
    const added = [...table.added.values()];
    const changed = [...table.changed.values()];
    table.added.clear();
    table.changed.clear();
    await this.insertEncoded(table.entity, added);
    await super.upsert(table.entity, changed);
  }

  async #forget(entity: EntitySchema): Promise<void> {
    await this.#write(this.#of(entity));
    this.#tables.delete(shapeOf(entity).table);
  }
}

const textOf = (key: readonly unknown[]) =>
  key.length === 1 ? String(key[0]) : JSON.stringify(key);

/** The key that a condition consists of, as text. Null when the condition is anything but a whole key. */
function keyIn<R extends Row>(entity: EntitySchema<R>, where: Where<R>): string | null {
  const key = keyOf(entity);
  const values = key.map((name) => where[name as keyof R] as unknown);
  const plain = values.every((value) => typeof value === 'string' || typeof value === 'number');
  return plain && Object.keys(where).length === key.length ? textOf(values) : null;
}

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
