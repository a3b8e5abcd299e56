import type { OwnRows } from '../../workplace/notices/Notices.ts';
import { concepts } from '../concepts.ts';
import { DeltagandeEntity } from '../deltagande/Deltagande.ts';
import type { Atkomstnivaer } from './atkomstAv.ts';
import { publikAndring } from './publikAndring.ts';

const conceptOf = new Map([...concepts.values()].map((one) => [one.table, one]));

/**
 * Which changes of a huvudman's rows are public, and which parties concern its people: those that share a vårdcentrum
 * with it, or may.
 */
export function ownRows(nivaer: () => Atkomstnivaer): OwnRows {
  return {
    typeOf: (table) => conceptOf.get(table)?.name ?? table,
    isPublic: ({ typ, fore, efter }) => {
      const concept = conceptOf.get(typ);
      if (!concept) return false;
      const before = fore === null ? null : JSON.parse(fore);
      return publikAndring(concept, before, JSON.parse(efter), nivaer()).length > 0;
    },
    vardcentra: async (db) => {
      const status = ['ACCEPTERAT', 'OBESVARAT'] as const;
      const rows = await db.rows.find(DeltagandeEntity, { where: { status } });
      return rows.map(({ vardcentrumId }) => vardcentrumId);
    },
  };
}
