import { EntitySchema } from 'typeorm';

/** One change of one row, never altered or removed: who, when, before, after, and why. */
export interface Historik {
  /** Grows by one with each change. */
  nummer: number;
  /** When, ISO 8601 in UTC. */
  tid: string;
  /** Who: a role or an instance, never a person's name. */
  aktor: string;
  /** The kind of row, such as verksamhet. */
  typ: string;
  /** The row's key as text. */
  radId: string;
  /**
   * The row that the changed row is shown with, as kind and key, such as verksamhet/hemsjukvard. Null for a row that is
   * shown by itself.
   */
  tillhor: string | null;
  /** The row's version after the change. */
  version: number;
  /** The row before as JSON. Null when the change created the row. */
  fore: string | null;
  /** The row after as JSON. */
  efter: string;
  /** Why, in the writer's words. */
  skal: string;
  /** What could not be checked when the change was written, in Swedish. Null when everything was checked. */
  anmarkning: string | null;
}

export const HistorikEntity = new EntitySchema<Historik>({
  name: 'historik',
  columns: {
    nummer: { type: 'integer', primary: true, generated: 'increment' },
    tid: { type: 'varchar', length: 30 },
    aktor: { type: 'varchar', length: 100 },
    typ: { type: 'varchar', length: 40 },
    radId: { type: 'varchar', length: 250 },
    tillhor: { type: 'varchar', length: 250, nullable: true },
    version: { type: 'integer' },
    fore: { type: 'text', nullable: true },
    efter: { type: 'text' },
    skal: { type: 'varchar', length: 500 },
    anmarkning: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'historik_rad', columns: ['typ', 'radId'] },
    { name: 'historik_tillhor', columns: ['tillhor'] },
    { name: 'historik_tid', columns: ['tid'] },
  ],
});
