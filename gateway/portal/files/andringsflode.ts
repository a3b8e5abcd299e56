import { parse } from 'graphql';
import { readConcepts } from '../../../shared/concept/Concept.ts';
import { kontraktSdl } from '../../../shared/contract/kontraktSdl.ts';
import { type AtomEntry, atomOf } from '../../../shared/serve/atom.ts';
import { storForst } from '../src/lib/format.ts';
import { lista } from '../src/lib/lista.ts';
import type { AndringarQuery } from '../src/queries/queries.generated.ts';
import {
  type Andringsrad,
  andringsord,
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
  const shown = parter.filter(
    ({ id }) => (!huvudman || id === huvudman) && (!vardcentrum || taking?.has(id)),
  );
  const namn = new Map([samverkan, ...parter].map((part) => [part.id, part.namn]));
  const enheter = new Map(
    parter.flatMap(({ id, huvudman }) =>
      (huvudman?.verksamheter?.nodes ?? []).map((one) => [`${id} ${one.id}`, one.namn] as const),
    ),
  );
  const shared = !huvudman || huvudman === samverkan.id ? gemensamt.andringar : null;
  const changes = [
    ...shown.flatMap((part) => part.huvudman?.andringar?.nodes ?? []),
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
    entries: andringsrader(changes).map((rad) => entryOf(rad, namn, enheter, origin)),
  });
}

function entryOf(
  rad: Andringsrad,
  namn: ReadonlyMap<string, string>,
  enheter: Enhetsnamn,
  origin: string,
): AtomEntry {
  const { dag, huvudmanId, typ } = rad;
  const who = namn.get(huvudmanId) ?? huvudmanId;
  const place = `${origin}/andringar?huvudman=${encodeURIComponent(huvudmanId)}`;
  return {
    title: `${who}: ${andringsord(rad)}`,
    id: `${place}#${dag}/${typ}`,
    // When on the day it was is not said: other changes of the day may come after it.
    updated: `${dag}T12:00:00Z`,
    href: place,
    summary: summaryOf(rad, enheter),
  };
}

/** The names of units, by huvudman and id; null for one without a name. */
type Enhetsnamn = ReadonlyMap<string, string | null>;

/** How many units are named in a summary. */
const most = 5;

/** What happened, in sentences: how much, which units by name, and which of their facts. A reader does not know ids and field names. */
function summaryOf(rad: Andringsrad, enheter: Enhetsnamn): string {
  const { huvudmanId, typ, nya, andrade, grunddata, falt } = rad;
  const ids = typ === 'Verksamhet' ? [...nya, ...andrade, ...grunddata] : [];
  const named = ids.flatMap((id) => enheter.get(`${huvudmanId} ${id}`) ?? []);
  const shown = named.slice(0, most);
  const rest = ids.length - shown.length;
  const units = shown.length > 0 && [...shown, ...(rest > 0 ? [`${rest} till`] : [])];
  const facts = [...new Set(falt.flatMap((one) => faltord().get(`${typ}.${one}`) ?? []))];
  return [
    `${storForst(andringsord(rad))}${units ? `: ${lista(units)}` : ''}.`,
    ...(facts.length > 0 ? [`Ändrade uppgifter: ${lista(facts)}.`] : []),
  ].join(' ');
}

let words: ReadonlyMap<string, string> | undefined;

/** The Swedish word (`@etikett`) for each field of the contract, by type and field. Made at the first feed, not at the start. */
function faltord(): ReadonlyMap<string, string> {
  words ??= new Map(
    [...readConcepts(parse(kontraktSdl, { noLocation: true })).concepts.values()].flatMap(
      ({ name, fields }) =>
        fields.flatMap(({ shown, label }) =>
          label ? [[`${name}.${shown}`, label.toLocaleLowerCase('sv')] as const] : [],
        ),
    ),
  );
  return words;
}
