import { beforeAll, describe, expect, test } from '@jest/globals';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { subgraphSchema } from '../../shared/serve/entities/subgraphSchema.ts';
import { JoinedFetches, plainFetch } from './steps.ts';

const fetch = (selection: string, variables = '') =>
  `query($representations:[_Any!]!${variables}){_entities(representations:$representations){${selection}}}`;
const huvudman = '...on Huvudman{namn}';
const deltagande = '...on Deltagande{verksamheter(filter:{text:$text}){id}}';

describe('JoinedFetches', () => {
  let joined: JoinedFetches;
  const joinedText = (queries: readonly string[]) =>
    joined.of(queries.map((query) => plainFetch('kontrakt', query)))?.query ?? null;

  beforeAll(() => {
    joined = new JoinedFetches(subgraphSchema(kontraktSdl, {}));
  });

  test('leaves one fetch as it is', () => {
    expect(joinedText([fetch(huvudman)])).toBe(fetch(huvudman));
  });

  test('asks about all types in one list, with the variables of all', () => {
    const queries = [fetch(deltagande, '$text:String'), fetch(huvudman)];
    expect(joinedText(queries)).toBe(fetch(`${deltagande}${huvudman}`, '$text:String'));
  });

  test('asks one type for the same fields once', () => {
    expect(joinedText([fetch(huvudman), fetch(huvudman)])).toBe(fetch(huvudman));
  });

  test.each([
    ['one type for different fields', [fetch(huvudman), fetch('...on Huvudman{slag}')]],
    [
      'one variable of two types',
      [fetch(huvudman, '$text:String'), fetch(deltagande, '$text:String!')],
    ],
    ['fields that each type has', [fetch(huvudman), fetch('__typename')]],
    [
      'one name for a list here and an object there',
      [
        fetch('...on Huvudman{verksamheter{nodes{id}}}'),
        fetch('...on Deltagande{verksamheter{id}}'),
      ],
    ],
    ['another root field', [fetch(huvudman), '{ __typename }']],
    ['fragments by name', [fetch(huvudman), `${fetch('...F')}fragment F on Deltagande{roll}`]],
  ])('does not join: %s', (_what, queries) => {
    expect(joinedText(queries)).toBeNull();
  });
});
