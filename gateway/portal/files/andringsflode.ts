import { type AtomEntry, atomOf } from '../../../shared/serve/atom.ts';
import { radord } from '../src/lib/radord.ts';
import type { AndringarQuery } from '../src/queries/queries.generated.ts';
import {
  type Andringsrad,
  andringsrader,
  samverkan,
  somAndringar,
} from '../src/views/andringar/andringsrader.ts';

/** Whose changes a feed holds; null or left out is everyone's. */
export interface Flodesurval {
  huvudman?: string | null;
  vardcentrum?: string | null;
}

/**
 * What the huvudmän have changed, and what of it they share, as an Atom feed (RFC 4287): an entry for each day, huvudman and
 * kind, the newest first. What is shared is of the vårdcentrum already, where one was asked for.
 */
export function andringsflode(
  { parter, vardcentra, gemensamt }: AndringarQuery,
  { huvudman, vardcentrum }: Flodesurval,
  origin: string,
): string {
  const at = vardcentra.find(({ id }) => id === vardcentrum);
  const taking = at && new Set(at.deltagare.map(({ huvudmanId }) => huvudmanId));
  const told = parter.filter(
    ({ id }) => (!huvudman || id === huvudman) && (!vardcentrum || taking?.has(id)),
  );
  const namn = new Map([samverkan, ...parter].map((part) => [part.id, part.namn]));
  const shared = !huvudman || huvudman === samverkan.id ? gemensamt.andringar : null;
  const changes = [
    ...told.flatMap((part) => part.huvudman?.andringar?.nodes ?? []),
    ...(shared ? somAndringar(shared).nodes : []),
  ];
  const search = new URLSearchParams({
    ...(huvudman ? { huvudman } : {}),
    ...(vardcentrum ? { vardcentrum } : {}),
  }).toString();
  const self = `${origin}/andringar.atom${search && `?${search}`}`;
  const page = `${origin}/andringar${search && `?${search}`}`;
  const newest = changes.map(({ tid }) => Date.parse(tid)).sort((a, b) => b - a)[0];
  const about = [huvudman && (namn.get(huvudman) ?? huvudman), at?.namn].filter(Boolean);
  return atomOf({
    title: ['Vad har ändrats', ...about].join(', '),
    id: self,
    author: 'Vårdnät',
    updated: new Date(newest ?? 0).toISOString(),
    self,
    alternate: page,
    entries: andringsrader(changes).map((rad) => entryOf(rad, namn, origin)),
  });
}

function entryOf(rad: Andringsrad, namn: ReadonlyMap<string, string>, origin: string): AtomEntry {
  const { dag, huvudmanId, typ, nya, andrade, falt } = rad;
  const who = namn.get(huvudmanId) ?? huvudmanId;
  const what = [
    nya.length > 0 && `nytt: ${radord(typ, nya.length)}`,
    andrade.length > 0 && `ändrat: ${radord(typ, andrade.length)}`,
  ].filter(Boolean);
  const place = `${origin}/andringar?huvudman=${encodeURIComponent(huvudmanId)}`;
  return {
    title: `${who}, ${what.join(', ')}`,
    id: `${place}#${dag}/${typ}`,
    // When on the day it was is not said: other changes of the day may come after it.
    updated: `${dag}T12:00:00Z`,
    href: place,
    summary:
      [...nya, ...andrade].join(', ') + (falt.length > 0 ? `. Fält: ${falt.join(', ')}.` : '.'),
  };
}
