import { expect } from '@jest/globals';
import type { GeneratorValue } from 'fast-check';
import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../shared/errors/codes.ts';
import { ask } from './ask.ts';
import { RandomQuestion } from './RandomQuestion.ts';
import type { RandomOptions } from './randomParts.ts';

/**
 * Asks a random question whose aliases are other fields' names, and the same question plainly, and holds the answers
 * against each other.
 */
export async function holdsWithAliases(
  g: GeneratorValue,
  options: RandomOptions,
  url: string,
): Promise<void> {
  const question = new RandomQuestion(g, options);
  const plain = await Promise.all(question.plain().map((text) => ask(url, text)));
  // What one field takes along when it is missing, another name of the same parent keeps.
  if (plain.some(({ errors }) => errors?.some(takesAlong))) return;
  const answer = await ask(url, question.text);
  // Random questions may have more directives than are taken, and are then refused as they should be.
  if (answer.errors?.some(hasTooManyDirectives)) return;
  expect([...plain, answer].map(({ status, data }) => [status, typeof data])).toEqual(
    Array(3).fill([200, 'object']),
  );
  const [first, second] = plain.map(({ data }) => data);
  const expected = question.expected([first, second]);
  expect({ question: question.text, data: answer.data }).toEqual({
    question: question.text,
    data: expected,
  });
  expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected));
}

function takesAlong({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === ('VARDE_SAKNAS' satisfies Code);
}

function hasTooManyDirectives({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === ('FRAGA_FOR_MANGA_DIREKTIV' satisfies Code);
}
