/** The parties of a vårdcentrum, with when anything of each last changed: asked often, so it asks for little. */
export const partiesQuestion = `query ($id: ID!) {
  svar: vardcentrum(id: $id) { deltagare { part { id namn huvudman { andrad } } } }
}`;

/** The same of all parties that there are. */
export const allPartiesQuestion = `{ svar: parter { id namn huvudman { andrad } } }`;

/** What one party has changed since a time. */
export const changesQuestion = `query ($id: ID!, $fran: DatumTid!, $after: String) {
  svar: part(id: $id) { huvudman { andringar(fran: $fran, first: 200, after: $after) {
    nodes { typ id tid ny grunddata } pageInfo { hasNextPage endCursor }
  } } }
}`;

/** What the parties share as text, as far as it concerns one party: when it last changed. */
export const sharedQuestion = `query ($part: ID!) { svar: gemensamt(part: $part) { andrad } }`;

/** What of it has changed since a time. */
export const sharedChangesQuestion = `query ($part: ID!, $fran: DatumTid!, $after: String) {
  svar: gemensamt(part: $part) { andringar(fran: $fran, first: 200, after: $after) {
    nodes { typ id tid ny grunddata } pageInfo { hasNextPage endCursor }
  } }
}`;

/** Every question of this kind, for a gateway that runs listed questions only. */
export const followingQuestions: readonly string[] = [
  partiesQuestion,
  allPartiesQuestion,
  changesQuestion,
  sharedQuestion,
  sharedChangesQuestion,
];

/** Whose what the parties share is, which stands with whoever reads it as one more party. */
export const samverkan = { id: 'samverkan', namn: 'Samverkan' } as const;

/** A party, as it is found. */
export interface Part {
  id: string;
  namn: string;
  /** When anything of it last changed, as it says; null when it does not say, or did not answer. */
  andrad: string | null;
  /** Whether it answered at all. */
  svarade: boolean;
}

/** One of another's changes. */
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

/** The parties of an answer; what cannot be read is left out. */
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

/** What the parties share, in the place of a party. */
export function sharedIn(data: unknown): Part {
  const { svar } = Object(data) as { svar?: unknown };
  const { andrad } = Object(svar);
  return { ...samverkan, andrad: isTime(andrad) ? andrad : null, svarade: Object(svar) === svar };
}

/** A page of a party's changes, or of what the parties share; null when it did not answer. What is no change is left out. */
export function changesIn(data: unknown): Andringssida | null {
  const { svar } = Object(data) as { svar?: unknown };
  const { nodes, pageInfo } = Object(Object(Object(svar).huvudman ?? svar).andringar);
  if (!Array.isArray(nodes)) return null;
  const { hasNextPage, endCursor } = Object(pageInfo);
  return {
    // What somebody's database began with is nothing that anybody has done.
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
