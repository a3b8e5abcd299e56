import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './Fault.ts';
import type { Came } from './judge.ts';
import type { WriteSample, Writes } from './Writes.ts';

/** A change of a draft that was sent: the version that its writer had seen, and the new amount in whole kronor. */
export interface Sent {
  version: number;
  kronor: number;
}

/** What a writer was answered about one change. */
export type Written =
  | { kind: 'acknowledged' }
  /** It is not kept, for the reason that the code has. */
  | { kind: 'refused'; kod: string }
  /** It is not kept: another version is in force. */
  | { kind: 'conflict'; gallande: number }
  /** It may be kept or not: the connection broke, at the member or behind it. */
  | { kind: 'unknown'; why: string }
  /** Nobody was there to take it. */
  | { kind: 'unsent'; why: string }
  /** It is no answer that a writer can go by. */
  | { kind: 'broken'; why: string };

/** The amount as the contract writes it. */
export const beloppAv = (kronor: number) => `${kronor}.00`;

/** Judges the answer to a change: kept just as it was sent, or refused with a code; all else is broken. */
export function judgeWrite(sent: Sent, { status, body }: Came): Written {
  const broken: Written = { kind: 'broken', why: `HTTP ${status} ${short(body)}` };
  const [error] = body?.errors ?? [];
  if (error) return refusedWith(error.extensions?.code) ?? broken;
  const svar = body?.data?.svar;
  if (status !== 200 || !Array.isArray(svar?.fel)) return broken;
  const [fel] = svar.fel;
  if (fel?.kod === 'VERSIONSKONFLIKT' && Number.isInteger(fel.gallandeVersion)) {
    return { kind: 'conflict', gallande: fel.gallandeVersion };
  }
  if (fel) return refusedWith(fel.kod) ?? broken;
  const { version, belopp } = svar.budget ?? {};
  const kept = version === sent.version + 1 && belopp === beloppAv(sent.kronor);
  return kept ? { kind: 'acknowledged' } : broken;
}

/** Judges that no answer came. A connection that nobody took carried nothing. */
export function judgeSilence(error: unknown): Written {
  const { code } = (error ?? {}) as { code?: string };
  return { kind: code === 'ECONNREFUSED' ? 'unsent' : 'unknown', why: String(error) };
}

function refusedWith(kod: unknown): Written | null {
  if (kod === 'UTFALL_OKANT') return { kind: 'unknown', why: kod };
  if (typeof kod !== 'string' || kod === '' || kod === 'INTERNAL_SERVER_ERROR') return null;
  return { kind: 'refused', kod };
}

const short = (value: unknown) => JSON.stringify(value)?.slice(0, 300);

/** How the changes fared under one fault. */
export interface WritesFared {
  /** Acknowledged. */
  written: number;
  /** Not kept, and refused with a code. */
  refused: number;
  /** Without an answer that says whether they are kept, or that nobody received. */
  unanswered: number;
  /** The musts that did not hold, in words. */
  broken: string[];
}

/** Compares the writers' answers with what the fault allows. */
export function judgeWrites(
  { writes = {} }: Pick<Fault, 'writes'>,
  all: readonly WriteSample[],
): WritesFared {
  const broken: string[] = [];
  const counted = { written: 0, refused: 0, unanswered: 0 };
  for (const { party, written } of all) {
    const { refused = [], unanswered = false } = writes[party] ?? {};
    switch (written.kind) {
      case 'acknowledged':
        counted.written += 1;
        break;
      case 'refused':
        counted.refused += 1;
        if (!refused.includes(written.kod)) broken.push(`refused, ${party}: ${written.kod}`);
        break;
      case 'conflict':
        // Only after one of which it was not known (Draft), which is judged by itself.
        counted.refused += 1;
        break;
      case 'broken':
        broken.push(`broken write, ${party}: ${written.why}`);
        break;
      default:
        counted.unanswered += 1;
        if (!unanswered) broken.push(`write without an answer, ${party}: ${written.why}`);
    }
  }
  for (const [party, { refused = [], surely = false }] of Object.entries(writes)) {
    const seen = all.some((one) => one.party === party && one.written.kind === 'refused');
    if (surely && !seen) broken.push(`${party} refused no write with ${refused.join(' or ')}`);
  }
  return { ...counted, broken };
}

const refuseMs = 60_000;
const pollMs = 50;

/**
 * Resolves when each member that must refuse changes under a fault has refused one that was sent from then on, or does not
 * in time, which judgeWrites reports.
 */
export async function surelyRefused(
  { writes: under = {} }: Pick<Fault, 'writes'>,
  writes: Writes,
  from: number,
): Promise<void> {
  const must = Object.keys(under).filter((party) => under[party]?.surely);
  for (const until = Date.now() + refuseMs; Date.now() < until; await wait(pollMs)) {
    const refused = writes.since(from).filter(({ written }) => written.kind === 'refused');
    if (must.every((party) => refused.some((one) => one.party === party))) return;
  }
}
