import type { Came } from './judge.ts';

/** A change of a draft that was sent: the version that its writer had seen, and the new amount in whole kronor. */
export interface Sent {
  version: number;
  kronor: number;
}

/** What a writer was told of one change. */
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
