import { radord } from '../../lib/radord.ts';
import type { AndringarQuery } from '../../queries/queries.generated.ts';

type Huvudman = NonNullable<AndringarQuery['parter'][number]['huvudman']>;
/** A page of a huvudman's changes. */
export type Andringssida = NonNullable<Huvudman['andringar']>;
/** A change of one row. */
export type Andring = Andringssida['nodes'][number];

/** Whose what the parties share is, which stands beside the huvudmän as one more. */
export const samverkan = { id: 'samverkan', namn: 'Huvudmännen gemensamt' } as const;

/** A page of what has changed of what the parties share, as a page of a huvudman's changes. */
export function somAndringar(sida: Gemensamsida): Andringssida {
  const nodes = sida.nodes.map((one) => ({ ...one, huvudmanId: samverkan.id, falt: [] }));
  return { ...sida, nodes };
}

type Gemensamsida = NonNullable<AndringarQuery['gemensamt']['andringar']>;

/** What a huvudman changed of one kind on one day. */
export interface Andringsrad {
  /** YYYY-MM-DD, in Sweden. */
  dag: string;
  huvudmanId: string;
  typ: string;
  /** The rows that were made, those that were changed, and those that were there when the owner's database began, by id, each once. */
  nya: string[];
  andrade: string[];
  grunddata: string[];
  /** The fields that were changed in rows that were there. */
  falt: string[];
}

/** How many rows were added, changed or there from the start, in words: "2 verksamheter tillkom, 1 verksamhet ändrades". */
export const andringsord = ({ typ, nya, andrade, grunddata }: Andringsrad) =>
  [
    nya.length > 0 && `${radord(typ, nya.length)} tillkom`,
    andrade.length > 0 && `${radord(typ, andrade.length)} ändrades`,
    // They came with the huvudman's start data, so nobody has added them.
    grunddata.length > 0 && `${radord(typ, grunddata.length)} fanns från början`,
  ]
    .filter(Boolean)
    .join(', ');

/** What rows say of either what was changed or what was there from the start; rows that say nothing of it are left out. */
export function medBara(rader: readonly Andringsrad[], vad: 'andrat' | 'grunddata'): Andringsrad[] {
  return rader
    .map((rad) => (vad === 'andrat' ? { ...rad, grunddata: [] } : { ...rad, nya: [], andrade: [] }))
    .filter((rad) => andringsord(rad) !== '');
}

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
});

/** Changes put together by day, huvudman and kind, the newest first. */
export function andringsrader(andringar: readonly Andring[]): Andringsrad[] {
  const rows = new Map<string, Andringsrad>();
  for (const { huvudmanId, typ, id, tid, ny, grunddata, falt } of andringar) {
    const dag = format.format(new Date(tid));
    const key = `${dag} ${huvudmanId} ${typ}`;
    const none = { nya: [], andrade: [], grunddata: [], falt: [] };
    const row = rows.get(key) ?? { dag, huvudmanId, typ, ...none };
    rows.set(key, row);
    const ids = grunddata ? row.grunddata : ny ? row.nya : row.andrade;
    if (!ids.includes(id)) ids.push(id);
    if (!ny && !grunddata) row.falt = [...new Set([...row.falt, ...falt])];
  }
  return [...rows.values()].sort((a, b) =>
    a.dag === b.dag ? a.huvudmanId.localeCompare(b.huvudmanId) : a.dag < b.dag ? 1 : -1,
  );
}
