import { isDeepStrictEqual } from 'node:util';
import { ask } from './load.ts';
import type { BenchPart } from './network/parter.ts';
import { bodyOf, type Question } from './network/questions.ts';

/** Holds a system's answers to a question against the data that they are of. Throws with what differs. */
export async function checkAnswers(
  system: string,
  url: string,
  question: Question,
  parter: readonly BenchPart[],
  numbers: readonly number[] = [3, 7, 11],
): Promise<void> {
  for (const nr of numbers) {
    const { text } = await ask(url, bodyOf(question, nr));
    const { data, errors } = JSON.parse(text);
    const expected = question.expected(nr, parter);
    if (errors === undefined && isDeepStrictEqual(data, expected)) continue;
    throw new Error(
      `${system} answers ${question.name} number ${nr} wrongly:\n  ${text.slice(0, 600)}\nand not:\n  ${JSON.stringify({ data: expected }).slice(0, 600)}`,
    );
  }
}
