import type {
  Deltagarstatus,
  Inbjudan,
  Partsbeslut,
  Planpunktsbeslut,
  Referens,
} from './natverksfraga.ts';

/** A plan item with its decisions, with null in the place of a silent party. Null when the answer has another form. */
export function planpunktIn(svar: object): Planpunktsbeslut | null {
  const { underlagHash, beslut } = svar as { underlagHash?: unknown; beslut?: unknown };
  if (typeof underlagHash !== 'string' || !Array.isArray(beslut)) return null;
  // A party that has left decides nothing more, and nobody waits for it.
  const partsbeslut = beslut.filter((one) => !hasLeft(one)).map(partsbeslutIn);
  if (partsbeslut.includes(null)) return null;
  return { underlagHash, beslut: partsbeslut as Partsbeslut[] };
}

/** The thing that a row refers to. Null when the answer has another form. A party concerns itself. */
export function referensIn(svar: object): Referens | null {
  const { kannetecken, berorda, huvudmanId, plan, fran, mottagare } = svar as Record<
    string,
    unknown
  >;
  const rows = berorda === undefined ? [{ huvudmanId }] : berorda;
  if (!Array.isArray(rows)) return null;
  const ids = rows.map((one) => (Object(one) as { huvudmanId?: unknown }).huvudmanId);
  if (!ids.every((id) => typeof id === 'string')) return null;
  const { ar } = Object(plan) as { ar?: unknown };
  return {
    berorda: ids,
    kannetecken: text(kannetecken),
    ar: typeof ar === 'number' ? ar : null,
    fran: text(fran),
    mottagare: Array.isArray(mottagare) ? mottagare.flatMap(mottagareIn) : null,
  };
}

/**
 * A unit of a party. Null when the party has no unit with that id. Undefined when the party does not answer with its
 * name.
 */
export function enhetIn(svar: object): { enhet: Referens | null | undefined } {
  const { huvudman } = svar as { huvudman?: unknown };
  const { namn, verksamhet } = Object(huvudman) as { namn?: unknown; verksamhet?: unknown };
  if (typeof namn !== 'string') return { enhet: undefined };
  return { enhet: verksamhet == null ? null : referensIn(Object(verksamhet)) };
}

/** One receiver of a report. None when it is unreadable. */
function mottagareIn(one: unknown): { part: string | null; instans: string }[] {
  const { part, instans } = Object(one) as { part?: unknown; instans?: unknown };
  return typeof instans === 'string'
    ? [{ instans, part: text((Object(part) as { id?: unknown }).id) }]
    : [];
}

/** The answers of the invited parties. Null when the answer has another form. */
export function deltagareIn(svar: object): Deltagarstatus[] | null {
  const { deltagare } = svar as { deltagare?: unknown };
  if (!Array.isArray(deltagare)) return null;
  const rows = deltagare.map((one) => Object(one) as Record<string, unknown>);
  if (!rows.every(({ huvudmanId }) => typeof huvudmanId === 'string')) return null;
  return rows.map(({ huvudmanId, status }) => ({
    part: huvudmanId as string,
    status: text(status),
  }));
}

/** The ids of statements. Null when their party does not answer, or when the answer has another form. */
export function pastaendenIn(svar: object): string[] | null {
  const { pastaenden } = Object((svar as { huvudman?: unknown }).huvudman) as Record<
    string,
    unknown
  >;
  if (!Array.isArray(pastaenden)) return null;
  const ids = pastaenden.map((one) => (Object(one) as { id?: unknown }).id);
  return ids.every((id) => typeof id === 'string') ? ids : null;
}

/** Invitations, in the given order. Null when the answer has another form. */
export function inbjudningarIn(svar: object): Inbjudan[] | null {
  const { deltar } = svar as { deltar?: unknown };
  if (!Array.isArray(deltar)) return null;
  const found = deltar.map((one): Inbjudan | null => {
    const { inbjuden, vardcentrum } = Object(one) as Record<string, unknown>;
    const { id, namn } = Object(vardcentrum) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof namn !== 'string') return null;
    return { vardcentrumId: id, namn, inbjuden: text(inbjuden) };
  });
  return found.includes(null) ? null : (found as Inbjudan[]);
}

function hasLeft(one: unknown): boolean {
  const { part } = Object(one) as { part?: unknown };
  return text((Object(part) as { uttradd?: unknown }).uttradd) !== null;
}

function partsbeslutIn(one: unknown): Partsbeslut | null {
  const { part, utfall, underlagHash, niva } = Object(one) as Record<string, unknown>;
  const { id, namn } = Object(part) as Record<string, unknown>;
  if (typeof id !== 'string') return null;
  return {
    part: id,
    namn: text(namn) ?? id,
    utfall: text(utfall),
    underlagHash: text(underlagHash),
    niva: text(niva),
  };
}

const text = (value: unknown) => (typeof value === 'string' ? value : null);
