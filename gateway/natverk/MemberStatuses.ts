import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { type Clock, wallClock } from './context.ts';

/** One party in `extensions.natverk`. */
export interface MemberStatus {
  huvudman: string;
  status: Svarsstatus;
  /** Milliseconds from the question to the answer; the longest, when asked several times. */
  ms: number;
  /** Absent when it answered as it should. */
  orsak?: Orsak;
  /** Seconds since what is shown of it was answered, the oldest of it; absent when that is fresh. */
  alderSekunder?: number;
  /** When that was answered, as ISO 8601 has it. */
  tid?: string;
  /** For a party that this gateway's operator leaves out: why. */
  skal?: string;
  /** For such a party, since which day; for one that has left the network, when it did, as ISO 8601 has it. */
  sedan?: string;
  /** For a party that was asked for more than its version of the contract has: that version. */
  kontraktsversion?: string;
  /** The asked fields that it does not publish, as schema coordinates in order; at most twenty. */
  ejPublicerat?: string[];
  /** How many more there are, when there are. */
  ejPubliceratFler?: number;
}

/** Why a party gave nothing. */
export interface Silence {
  status: Tystnad;
  orsak: Orsak;
}

const maxNotPublished = 20;

function outweighs({ status: one }: MemberStatus, { status: other }: MemberStatus): boolean {
  if (one === 'SVARADE' && other === 'NEKADE') return true;
  if (one === 'NEKADE' && other === 'SVARADE') return false;
  return severity[one] > severity[other];
}

/** The age of the oldest that is shown of a party. */
function oldest(
  one: MemberStatus,
  other: MemberStatus,
): Pick<MemberStatus, 'alderSekunder' | 'tid'> {
  const aged = [one, other].filter((svar) => svar.alderSekunder !== undefined);
  const [oldest] = aged.sort((a, b) => (b.alderSekunder ?? 0) - (a.alderSekunder ?? 0));
  return oldest ? { alderSekunder: oldest.alderSekunder, tid: oldest.tid } : {};
}

/** Who was asked for one answer, and how each answered. */
export class MemberStatuses {
  readonly #clock: Clock;
  readonly #started: number;
  readonly #byHuvudman = new Map<string, MemberStatus>();
  readonly #notPublished = new Map<string, Set<string>>();
  readonly #refused = new Set<string>();
  readonly #silent = new Map<string, Silence>();

  constructor(clock: Clock = wallClock) {
    this.#clock = clock;
    this.#started = clock.now();
  }

  /** Milliseconds since the question came in, those in which the gateway was late itself left out. */
  elapsed(): number {
    return this.#clock.now() - this.#started;
  }

  /** Notes an answer; of several from the same party the worst stands, a refusal only when it refused all of them. */
  report(svar: MemberStatus): void {
    const before = this.#byHuvudman.get(svar.huvudman);
    if (before === undefined) {
      this.#byHuvudman.set(svar.huvudman, svar);
      return;
    }
    const worst = outweighs(before, svar) ? before : svar;
    const { kontraktsversion = before.kontraktsversion } = svar;
    this.#byHuvudman.set(svar.huvudman, {
      ...worst,
      ms: Math.max(svar.ms, before.ms),
      ...(kontraktsversion === undefined ? {} : { kontraktsversion }),
      ...oldest(before, svar),
    });
  }

  /** Notes that a party on an older version of the contract does not publish some of what was asked. */
  older(huvudman: string, kontraktsversion: string, coordinates: readonly string[]): void {
    const before = this.#notPublished.get(huvudman) ?? [];
    this.#notPublished.set(huvudman, new Set([...before, ...coordinates]));
    this.report({ huvudman, status: 'ALDRE_KONTRAKT', kontraktsversion, ms: 0 });
  }

  /**
   * Whether an error is the first of its kind in the answer: a party is asked several times for one, and its refusal of
   * a field, which names the field, is reported once.
   */
  unsaid({ message, extensions }: GraphQLFormattedError): boolean {
    if (extensions?.code !== ('FORBIDDEN' satisfies Code)) return true;
    const known = this.#refused.has(message);
    this.#refused.add(message);
    return !known;
  }

  /** Notes that nothing came of a party, and why. */
  fellSilent(huvudman: string, silence: Silence): void {
    this.#silent.set(huvudman, silence);
  }

  /** How a party has been silent in this answer: once is enough, and it is not waited for again. */
  silent(huvudman: string): Silence | undefined {
    return this.#silent.get(huvudman);
  }

  /** All parties asked, by id. */
  list(): MemberStatus[] {
    return [...this.#byHuvudman.values()]
      .map((svar) => ({
        ...svar,
        ms: Math.round(svar.ms),
        ...this.#publication(svar.huvudman),
      }))
      .sort((a, b) => (a.huvudman < b.huvudman ? -1 : 1));
  }

  #publication(huvudman: string): Pick<MemberStatus, 'ejPublicerat' | 'ejPubliceratFler'> {
    const missing = [...(this.#notPublished.get(huvudman) ?? [])].sort();
    if (missing.length === 0) return {};
    const fler = missing.length - maxNotPublished;
    return {
      ejPublicerat: missing.slice(0, maxNotPublished),
      ...(fler > 0 ? { ejPubliceratFler: fler } : {}),
    };
  }
}

/** How a party answered, as `extensions.natverk` says it; in order, of several answers the worst stands. */
export const svarsstatusar = {
  SVARADE: 'It answered.',
  UTTRADD: 'It was not asked: it has left the network; `sedan` says when. Nothing is missing.',
  ALDRE_KONTRAKT: 'It answered, as far as its older version of the contract goes.',
  NEKADE: 'It refused all that was asked.',
  INAKTUELLT: 'It did not answer: its last good answer is shown, with its time and age.',
  OGILTIGT_SVAR: 'It answered, in part or whole not as the contract says.',
  UNDANTAGEN: 'It was not asked: the operator of this gateway leaves it out; `skal` says why.',
  SPARRAD:
    'It was not asked: it has not answered for a while, has too many calls to answer, or is where the gateway does not ask.',
  SVARADE_INTE: 'It did not answer.',
} as const;

export type Svarsstatus = keyof typeof svarsstatusar;

/** The statuses of a party that gave nothing. */
export type Tystnad = Extract<Svarsstatus, 'SPARRAD' | 'SVARADE_INTE'>;

/** How bad a status is, from 0. */
export const severity = Object.fromEntries(
  Object.keys(svarsstatusar).map((status, index) => [status, index]),
) as Record<Svarsstatus, number>;

export function isTystnad(status: Svarsstatus): status is Tystnad {
  return status === 'SPARRAD' || status === 'SVARADE_INTE';
}

/** Why a party's part is missing, old or wrong, as `extensions.natverk` says it. One table, so that no code gets two meanings. */
export const orsaker = {
  EJ_MEDLEM: 'The party is no member of the network, so there is nobody to ask.',
  EJ_ANSLUTEN: 'No connection came about with any of its addresses.',
  UNDANTAGEN:
    'The operator of this gateway leaves it out of its view, for the reason that stands beside.',
  ADRESS_NEKAD: 'It is at an address in a network that the gateway does not ask in.',
  TIDSGRANS: 'It had not answered in full when its time, or that of the whole answer, was up.',
  AVBROTT: 'The connection broke off before the answer had come.',
  BRYTARE_OPPEN: 'It has failed several times in a row, and is left alone for some seconds.',
  KO_FULL: 'As many calls as it may have are under way and waiting already; this one was not made.',
  HTTP_STATUS: 'It answered with an HTTP status that no GraphQL answer has.',
  FOR_STORT: 'Its answer is larger than what is read of one.',
  EJ_JSON: 'Its answer is not JSON, or is compressed.',
  FEL_FORM: 'Its answer, or a part of it, is not what the schema and the question say.',
  TOKEN_NEKAD: 'It did not accept the access token of the caller.',
  INTYG_NEKAT: "It did not accept the gateway's assertion.",
  ATKOMST_NEKAD: 'It shows nothing of what was asked to this caller.',
} as const;

export type Orsak = keyof typeof orsaker;
