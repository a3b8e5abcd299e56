import type { Svar } from '../Natverk.ts';
import type { KeptAnswer } from './KeptAnswers.ts';

/** A kept answer as it is given again: the same data, and for each party how old what is shown of it has become. */
export function answerText({ data, natverk, atMs }: KeptAnswer, nowMs: number): string {
  const aged = natverk.map((svar) => withAge(svar, atMs, nowMs));
  return `{"data":${data},"extensions":{"natverk":${JSON.stringify(aged)}}}\n`;
}

function withAge(svar: Svar, atMs: number, nowMs: number): Svar {
  const { tid = new Date(atMs).toISOString() } = svar;
  const alderSekunder = Math.max(0, Math.floor((nowMs - Date.parse(tid)) / 1000));
  return { ...svar, ms: 0, tid, alderSekunder };
}
