import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { andThen, type MaybePromise } from './MaybePromise.ts';
import type { Selection, Where } from './Rows.ts';
import { keyOf, shapeOf, writtenOf } from './shapeOf.ts';
import { Writer } from './Writer.ts';

type Row = ObjectLiteral;

/**
 * What is known of a row: its values (`encode`), with changes that are still to be written. Null: it does not exist, and
 * is locked. True or false: whether it existed when it was looked up.
 */
type Known = readonly unknown[] | null | boolean;

/** The known rows of one table, by key as text, and its rows that are still to be written. */
class Pending {
  readonly entity: EntitySchema;
  known = new Map<string, Known>();
  /** The known rows of the lot before. */
  older = new Map<string, Known>();
  /** The values of rows to insert, by key. A row whose key the database sets has a number instead. */
  added = new Map<string | number, readonly unknown[]>();
  changed = new Map<string, Row>();

  constructor(entity: EntitySchema) {
    this.entity = entity;
  }

  get written(): boolean {
    return this.added.size === 0 && this.changed.size === 0;
  }

  get(key: string): Known | undefined {
    const own = this.known.get(key);
    return own === undefined ? this.older.get(key) : own;
  }

  /** The rows to write, which are no longer held. */
  take() {
    const { entity, added, changed } = this;
    this.added = new Map();
    this.changed = new Map();
    return { entity, added: [...added.values()], changed: [...changed.values()] };
  }
}

/**
 * A Writer for many changes in a row, such as those of a file. It holds its writes back until something else is asked
 * of the table or until `flush`, and then writes many rows in one statement. It remembers rows by their keys, so that
 * changes of rows that were looked up together need no statement each. Code that reads through it sees no difference.
 * Rows that are looked up must be locked (`lock`), so that nobody else changes them meanwhile.
 *
 * Rows come in lots: after `nextLot` the rows of the next lot are looked up, `writeLot` begins to write the lot before,
 * and the next one is judged while the database writes. A write that fails rejects whatever is asked next.
 */
export class BatchWriter extends Writer {
  /** By the table's name, since several entities can be declared for the same table. */
  readonly #tables = new Map<string, Pending>();
  /** The writing that has begun. Null when all of it is done. */
  #writing: Promise<void> | null = null;

  constructor({ connection, dialect }: Writer) {
    super(connection, dialect);
  }

  /** Begins a lot of rows. What is known of the lot before stays known until it is written. */
  nextLot(): void {
    for (const table of this.#tables.values()) {
      table.older = table.known;
      table.known = new Map();
    }
  }

  /** Begins to write everything that is held back, and forgets the lot before. */
  writeLot(): void {
    const tables = [...this.#tables.values()];
    const taken = tables.filter(({ written }) => !written).map((table) => table.take());
    for (const table of tables) table.older.clear();
    if (taken.length === 0) return;
    const begun = this.#writeTaken(taken).then(() => {
      if (this.#writing === begun) this.#writing = null;
    });
    this.#writing = begun;
    // Whatever is asked next rejects with it.
    begun.catch(() => {});
  }

  /** Writes everything that is held back, and forgets the known rows. */
  async flush(): Promise<void> {
    for (const table of this.#tables.values()) await this.#write(table);
    await this.#writing;
    this.#tables.clear();
  }

  /**
   * Resolves when no writing is under way, also after one that failed. A transaction may not be rolled back before: what
   * is written after it would stay.
   */
  async settled(): Promise<void> {
    await this.#writing?.catch(() => {});
  }

  /** Looks up rows together by their keys. Afterwards it is known whether they exist. */
  async lookUp(entity: EntitySchema, keys: readonly (readonly unknown[])[]): Promise<void> {
    const table = this.#of(entity);
    const { known } = table;
    const unknown: (readonly unknown[])[] = [];
    for (const key of keys) {
      const found = table.get(textOf(key));
      if (found === undefined) unknown.push(key);
      else known.set(textOf(key), found);
    }
    if (unknown.length === 0) return;
    const columns = keyOf(entity);
    const and = [this.withKeys(entity, unknown)];
    const found = await this.#after(() => super.find(entity, { columns, and }));
    for (const key of unknown) known.set(textOf(key), false);
    for (const row of found) known.set(textOf(columns.map((name) => row[name])), true);
  }

  override find<R extends Row>(entity: EntitySchema<R>, selection: Selection<R> = {}) {
    return this.#afterWriting(entity, () => super.find(entity, selection));
  }

  override findByKeys<R extends Row>(
    entity: EntitySchema<R>,
    keys: readonly (readonly unknown[])[],
    selection: Pick<Selection<R>, 'columns' | 'lock'> = {},
  ): MaybePromise<R[]> {
    if (keys.length === 0) return [];
    const { key: columns, names, encode } = writtenOf(entity);
    const own = columns.every((name) => names.includes(name));
    const table = this.#of(entity);
    const texts = keys.map(textOf);
    const held = !own || texts.some((text) => table.added.has(text) || table.changed.has(text));
    const read = () => super.find(entity, { ...selection, and: [this.withKeys(entity, keys)] });
    const found = held ? this.#afterWriting(entity, read) : this.#after(read);
    return andThen(found, (rows) => {
      if (!own || selection.columns !== undefined) return rows;
      const { known } = this.#of(entity);
      for (const text of texts) known.set(text, null);
      for (const row of rows) known.set(textOf(columns.map((name) => row[name])), encode(row));
      return rows;
    });
  }

  override findOneBy<R extends Row>(
    entity: EntitySchema<R>,
    where: Where<R>,
  ): MaybePromise<R | null> {
    const known = this.#known(entity, where);
    if (known === null) return null;
    if (typeof known === 'object') return writtenOf(entity).decode(known) as R;
    return super.findOneBy(entity, where);
  }

  override existsBy<R extends Row>(
    entity: EntitySchema<R>,
    where: Where<R>,
  ): MaybePromise<boolean> {
    const known = this.#known(entity, where);
    if (known !== undefined) return known !== null && known !== false;
    return this.#afterWriting(entity, () => super.existsBy(entity, where));
  }

  override count<R extends Row>(
    entity: EntitySchema<R>,
    selection: Pick<Selection<R>, 'where' | 'and'> = {},
  ): MaybePromise<number> {
    return this.#afterWriting(entity, () => super.count(entity, selection));
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
    if (kept === undefined || typeof kept === 'boolean' || !plain) {
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

  /** What is known of the row with the key that a condition consists of. */
  #known<R extends Row>(entity: EntitySchema<R>, where: Where<R>): Known | undefined {
    const key = keyIn(entity, where);
    return key === null ? undefined : this.#of(entity).get(key);
  }

  /** Continues when the writing that has begun is done: at once when none has. */
  #after<T>(next: () => MaybePromise<T>): MaybePromise<T> {
    return this.#writing === null ? next() : this.#writing.then(next);
  }

  /** Reads after writing everything that the reading could show. */
  #afterWriting<T>(entity: EntitySchema, read: () => MaybePromise<T>): MaybePromise<T> {
    const table = this.#of(entity);
    return table.written ? this.#after(read) : this.#write(table).then(read);
  }

  #write(table: Pending): Promise<void> {
    return this.#writeTaken([table.take()]);
  }

  async #writeTaken(taken: readonly ReturnType<Pending['take']>[]): Promise<void> {
    if (this.#writing !== null) await this.#writing;
    for (const { entity, added, changed } of taken) {
      await this.insertEncoded(entity, added);
      await super.upsert(entity, changed);
    }
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
