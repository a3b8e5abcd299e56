import { withExactNumbers } from '../../shared/values/exactNumbers.ts';
import { entityShape } from '../check/checkEntities.ts';
import type { Representation } from '../check/ownerOf.ts';
import type { SelectionShape } from '../check/Shape.ts';
import type { Question } from './Question.ts';

/** What one owner is asked, and where its entities stand in the whole fetch. */
export interface Share {
  question: Question;
  /** All but its representations. */
  variables: Record<string, unknown>;
  representations: readonly Representation[];
  /** The same as JSON. */
  texts: readonly string[];
  positions: readonly number[];
}

/** What of a share tells where its entities stand. */
export interface ShareShape extends Pick<Share, 'representations' | 'positions'> {
  shape: SelectionShape;
}

/** A call's body: what is asked, with its variables and representations. */
export function payloadOf(
  { head }: Pick<Question, 'head'>,
  variables: Record<string, unknown>,
  texts: readonly string[] | null,
): string {
  const own = JSON.stringify(variables).slice(1, -1);
  const between = own !== '' && texts !== null ? ',' : '';
  const entities = texts === null ? '' : `"representations":[${texts.join()}]`;
  return `${head}${withExactNumbers(`${own}${between}${entities}`)}}}`;
}

/**
 * An entity of which nothing is known: its key, and null for all else. Not plainly null, since the executor drops
 * whatever lacks a field that a @requires asks for, and totals could not say who is missing.
 */
export function unknownEntity({ question, representations }: Share, index: number): unknown {
  const representation = representations[index] as Representation;
  const fields = entityShape(question.shape, representation.__typename)?.fields ?? [];
  return Object.fromEntries(
    fields.map(({ key, name, type }) => [
      key,
      type.kind === 'nonNull' ? (representation[name] ?? null) : null,
    ]),
  );
}
