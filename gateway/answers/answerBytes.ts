import type { KeptAnswer } from './KeptAnswers.ts';

const before = Buffer.from('{"data":');

/** A kept answer as it is given again: the same data, and for each party how old what is shown of it has become. */
export function answerBytes({ data, natverk }: KeptAnswer, nowMs: number): Buffer {
  let told = '';
  for (const { head, tidMs } of natverk) {
    const seconds = Math.max(0, Math.floor((nowMs - tidMs) / 1000));
    told += `${told && ','}${head},"alderSekunder":${seconds}}`;
  }
  return Buffer.concat([before, data, Buffer.from(`,"extensions":{"natverk":[${told}]}}\n`)]);
}
