/**
 * The parties' own answers, by party. Entities reach a @requires without their keys, so an answer is matched by the owner that
 * it names inside itself, never by its position. An answer that names nobody, somebody who was not asked, or somebody for the
 * second time is dropped; its party then counts as not having answered.
 */
export function svarPerPart<Svar>(
  parter: readonly string[],
  svar: readonly (Svar | null)[] | null | undefined,
  lamnare: (svar: Svar) => string | null | undefined,
): Map<string, Svar> {
  const found = new Map<string, Svar>();
  for (const one of svar ?? []) {
    const id = one === null ? null : lamnare(one);
    if (one !== null && id && parter.includes(id) && !found.has(id)) found.set(id, one);
  }
  return found;
}

/**
 * A participant's answer about itself, as @requires brings it. All fields are null while the participant is silent, and fields
 * are null that it does not show to the caller.
 */
export interface Deltagarsvar {
  status?: string | null;
  nyckeltal?: {
    huvudmanId?: string | null;
    funktioner?: readonly Utbud[] | null;
    vardplatser?: number | null;
    belagdaVardplatser?: number | null;
    /** Amounts as decimal strings. */
    budgetar?: readonly { ar: number; belopp: string; exempel?: boolean | null }[] | null;
    delade?: readonly number[] | null;
    mottagningar?: readonly Mottagningstider[] | null;
    betalare?:
      | readonly { ar: number; partId: string; belopp: string; exempel?: boolean | null }[]
      | null;
    odelade?: readonly Enhetssvar[] | null;
    tillAndra?: readonly Enhetssvar[] | null;
  } | null;
}

/** Money for one unit and year; the amount as a decimal string. */
export interface Enhetssvar {
  verksamhet: string;
  ar: number;
  belopp: string;
  utfall?: string | null;
  exempel?: boolean | null;
}

/** How one unit can be reached. */
export interface Mottagningstider {
  oppettimmar?: number | null;
  telefon?: number | null;
  exempel?: boolean | null;
}

/** A function on offer. */
export interface Utbud {
  funktion: string;
  paPlats: boolean;
  bokningsbar: boolean;
}

/** The key figures of one participant that has accepted. */
export type Nyckeltalsvar = NonNullable<Deltagarsvar['nyckeltal']>;

/** The invited parties that have answered, those that have not, and the key figures of those that have accepted. */
export interface Deltagarlage {
  svarade: string[];
  saknas: string[];
  accepterade: Map<string, Nyckeltalsvar>;
}

/**
 * Sorts the invited parties by their answers, in the order of invitation. Any status is an answer, also OBESVARAT: the party's
 * subgraph has then stated where it stands. A party that does not show its status or key figures to the caller is missing to
 * that caller. Only ACCEPTERAT counts. Source: checklist rows 1 and 18 (nobody decides for another; taking part is voluntary).
 */
export function deltagarlage(
  inbjudna: readonly string[],
  svar: readonly (Deltagarsvar | null)[] | null | undefined,
): Deltagarlage {
  const answers = svarPerPart(inbjudna, svar, ({ status, nyckeltal }) =>
    status ? nyckeltal?.huvudmanId : null,
  );
  const accepterade = new Map<string, Nyckeltalsvar>();
  for (const id of inbjudna) {
    const one = answers.get(id);
    if (one?.status === 'ACCEPTERAT' && one.nyckeltal) accepterade.set(id, one.nyckeltal);
  }
  return {
    svarade: inbjudna.filter((id) => answers.has(id)),
    saknas: inbjudna.filter((id) => !answers.has(id)),
    accepterade,
  };
}
