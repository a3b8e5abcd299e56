import { EntitySchema } from 'typeorm';

/**
 * A row has changed, here or at another party. It has what is sent: no value of the row, and not who changed it. The
 * change of an own row is written in its own transaction. The change of another party's row is written in the
 * transaction that records how far that party has been read. So everything sent has happened, and everything that has
 * happened is sent.
 */
export interface Handelse {
  /**
   * A random UUID for an own row. For another party's row a hash of the change, so that reading it again does not note
   * it twice.
   */
  id: string;
  /** When it was noted here. All times are ISO 8601 in UTC. */
  noterad: string;
  /** The party that owns the row. Null: an own row. */
  part: string | null;
  /** The kind of row: the table of an own row, the contract's type of another's. */
  typ: string;
  radId: string;
  /** The version after the change of an own row. Null for another party's row. */
  version: number | null;
  /** When the row was changed, by its owner's clock. */
  tid: string;
  /** Whether the change created the row. */
  ny: boolean;
  /** When its deliveries were made. Null: not yet. */
  fordelad: string | null;
}

export const HandelseEntity = new EntitySchema<Handelse>({
  name: 'handelse',
  columns: {
    id: { type: 'varchar', length: 64, primary: true },
    noterad: { type: 'varchar', length: 30 },
    part: { type: 'varchar', length: 100, nullable: true },
    typ: { type: 'varchar', length: 100 },
    radId: { type: 'varchar', length: 250 },
    version: { type: 'integer', nullable: true },
    tid: { type: 'varchar', length: 30 },
    ny: { type: 'boolean' },
    fordelad: { type: 'varchar', length: 30, nullable: true },
  },
  indices: [
    { name: 'handelse_noterad', columns: ['noterad'] },
    { name: 'handelse_fordelad', columns: ['fordelad'] },
    { name: 'handelse_part', columns: ['part', 'tid'] },
  ],
});
