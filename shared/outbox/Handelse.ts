import { EntitySchema } from 'typeorm';

/**
 * That one row has changed, here or at another party: what is sent, without any value of the row and without who changed
 * it. One of an own row is written in the transaction of the change itself; one of another's row in the transaction that
 * moves on how far that party has been read. So nothing is sent that did not happen, and nothing happens that is not sent.
 */
export interface Handelse {
  /** Of an own row a random UUID; of another's a hash of what it says, so that it is noted once however often it is read. */
  id: string;
  /** When it was noted here. Times are ISO 8601 in UTC. */
  noterad: string;
  /** The party whose row it is; null: an own row. */
  part: string | null;
  /** The kind of row: of an own row its table, of another's its type in the contract. */
  typ: string;
  radId: string;
  /** The version that the change made of an own row; null of another's. */
  version: number | null;
  /** When the row was changed, as its owner says. */
  tid: string;
  /** Whether the change made the row. */
  ny: boolean;
  /** When it was handed out to those who are to be told; null: not yet. */
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
