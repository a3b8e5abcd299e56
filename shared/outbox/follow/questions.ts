/** The parties of a vårdcentrum, with the time of each one's latest change. It is asked often, so it selects little. */
export const partiesQuestion = `query ($id: ID!) {
  svar: vardcentrum(id: $id) { deltagare { part { id namn huvudman { andrad } } } }
}`;

/** As `partiesQuestion`, for all parties. */
export const allPartiesQuestion = `{ svar: parter { id namn huvudman { andrad } } }`;

/** What one party has changed since a time. */
export const changesQuestion = `query ($id: ID!, $fran: DatumTid!, $after: String) {
  svar: part(id: $id) { huvudman { andringar(fran: $fran, first: 200, after: $after) {
    nodes { typ id tid ny grunddata } pageInfo { hasNextPage endCursor }
  } } }
}`;

/** The time of the latest change in what the parties share, as far as it concerns one party. */
export const sharedQuestion = `query ($part: ID!) { svar: gemensamt(part: $part) { andrad } }`;

/** The changes since a time in what the parties share. */
export const sharedChangesQuestion = `query ($part: ID!, $fran: DatumTid!, $after: String) {
  svar: gemensamt(part: $part) { andringar(fran: $fran, first: 200, after: $after) {
    nodes { typ id tid ny grunddata } pageInfo { hasNextPage endCursor }
  } }
}`;

/** All queries of this module, for a gateway that runs listed queries only. */
export const followingQuestions: readonly string[] = [
  partiesQuestion,
  allPartiesQuestion,
  changesQuestion,
  sharedQuestion,
  sharedChangesQuestion,
];

/** The owner of what the parties share. Readers treat it as one more party. */
export const samverkan = { id: 'samverkan', namn: 'Samverkan' } as const;

/** A party, as the network view shows it. */
export interface Part {
  id: string;
  namn: string;
  /** The time of its latest change, as it states it. Null when it does not state it or did not answer. */
  andrad: string | null;
  /** Whether it answered at all. */
  svarade: boolean;
}

/** A change of another party. */
export interface Andring {
  typ: string;
  id: string;
  tid: string;
  ny: boolean;
  grunddata?: boolean | null;
}

export interface Andringssida {
  nodes: Andring[];
  after: string | null;
}

/** The parties of an answer. Unreadable items are left out. */
export function partiesIn(data: unknown): Part[] {
  const { svar } = Object(data) as { svar?: unknown };
  const found = Array.isArray(svar) ? svar : Object(svar).deltagare;
  if (!Array.isArray(found)) return [];
  return found.flatMap((one): Part[] => {
    const { id, namn, huvudman } = Object('part' in Object(one) ? one.part : one);
    if (typeof id !== 'string' || id.length > 100) return [];
    const { andrad } = Object(huvudman);
    return [
      {
        id,
        namn: typeof namn === 'string' ? namn.slice(0, 300) : id,
        andrad: isTime(andrad) ? andrad : null,
        svarade: huvudman !== null && huvudman !== undefined,
      },
    ];
  });
}

/** What the parties share, in the form of a party. */
export function sharedIn(data: unknown): Part {
  const { svar } = Object(data) as { svar?: unknown };
  const { andrad } = Object(svar);
  return { ...samverkan, andrad: isTime(andrad) ? andrad : null, svarade: Object(svar) === svar };
}

/**
 * A page of a party's changes, or of changes in what the parties share. Null without an answer. Items that are no
 * changes are left out.
 */
export function changesIn(data: unknown): Andringssida | null {
  const { svar } = Object(data) as { svar?: unknown };
  const { nodes, pageInfo } = Object(Object(Object(svar).huvudman ?? svar).andringar);
  if (!Array.isArray(nodes)) return null;
  const { hasNextPage, endCursor } = Object(pageInfo);
  return {
    // Nobody has made the rows that a database started with.
    nodes: nodes.filter(isChange).filter(({ grunddata }) => !grunddata),
    after: hasNextPage === true && typeof endCursor === 'string' ? endCursor : null,
  };
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value));

function isChange(value: unknown): value is Andring {
  const { typ, id, tid } = Object(value);
  return (
    typeof typ === 'string' &&
    /^[A-Z]\w{0,99}$/.test(typ) &&
    typeof id === 'string' &&
    id.length <= 250 &&
    isTime(tid)
  );
}
