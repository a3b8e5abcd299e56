import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import { type Clock, wallClock } from './Clock.ts';
import type { Orsak } from './orsaker.ts';
import { type Svarsstatus, severity, type Tystnad } from './svarsstatusar.ts';

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
  /** What of the question it does not publish, as schema coordinates in order; at most twenty. */
  ejPublicerat?: string[];
  /** How many more there are, when there are. */
  ejPubliceratFler?: number;
}

/** How nothing came of a party. */
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
  one: MemberStatus | undefined,
  other: MemberStatus,
): Pick<MemberStatus, 'alderSekunder' | 'tid'> {
  const aged = [one, other].filter((svar) => svar?.alderSekunder !== undefined);
  const [oldest] = aged.sort((a, b) => (b?.alderSekunder ?? 0) - (a?.alderSekunder ?? 0));
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
    const worst = before && outweighs(before, svar) ? before : svar;
    const { kontraktsversion = before?.kontraktsversion } = svar;
    this.#byHuvudman.set(svar.huvudman, {
      ...worst,
      ms: Math.max(svar.ms, before?.ms ?? 0),
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
