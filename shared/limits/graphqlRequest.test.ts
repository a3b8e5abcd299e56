import { describe, expect, test } from '@jest/globals';
import { graphqlParameters, graphqlRequest } from './checkRequest.ts';

const codeOf = (body: unknown) => graphqlRequest(body).refusal?.code ?? null;

describe('graphqlRequest', () => {
  test('reads a request, with null for fields that are left out or null', () => {
    expect(graphqlRequest({ query: '{ a }', variables: { b: 1 }, operationName: 'c' })).toEqual({
      request: { query: '{ a }', documentId: null, operationName: 'c', variables: { b: 1 } },
    });
    expect(graphqlRequest({ query: '{ a }', variables: null, extensions: null })).toEqual({
      request: { query: '{ a }', documentId: null, operationName: null, variables: {} },
    });
  });

  test("finds a query's id as both conventions write it", () => {
    const sha256Hash = 'ab12';
    expect(graphqlRequest({ documentId: 'sha256:ab12' }).request?.documentId).toBe('sha256:ab12');
    expect(
      graphqlRequest({ extensions: { persistedQuery: { version: 1, sha256Hash } } }).request
        ?.documentId,
    ).toBe('ab12');
  });

  test('refuses several requests in one body', () => {
    expect(codeOf([{ query: '{ a }' }])).toBe('BUNTAR_TAS_INTE_EMOT');
    expect(codeOf([])).toBe('BUNTAR_TAS_INTE_EMOT');
  });

  test.each([
    [undefined],
    [null],
    ['{ a }'],
    [7],
    [{}],
    [{ query: '' }],
    [{ query: 7 }],
    [{ query: { kind: 'Document' } }],
    [{ query: '{ a }', variables: '{}' }],
    [{ query: '{ a }', variables: [] }],
    [{ query: '{ a }', variables: 1 }],
    [{ query: '{ a }', operationName: {} }],
    [{ query: '{ a }', extensions: '' }],
    [{ query: '{ a }', extensions: [] }],
    [{ documentId: 7 }],
    [{ extensions: { persistedQuery: null } }],
    [{ extensions: { persistedQuery: { sha256Hash: ['x'] } } }],
  ])('refuses %j', (body) => {
    expect(codeOf(body)).toBe('BAD_REQUEST');
  });
});

describe('graphqlParameters', () => {
  test('reads variables and extensions as JSON', () => {
    const parameters = { query: '{ a }', variables: '{"b":1}', extensions: '' };
    expect(graphqlParameters(parameters).request).toMatchObject({
      query: '{ a }',
      variables: { b: 1 },
    });
  });

  test.each([
    [{ query: ['{ a }', '{ b }'] }],
    [{ query: '{ a }', variables: '{' }],
    [{ query: '{ a }', variables: '[]' }],
    [{}],
  ])('refuses %j', (parameters) => {
    expect(graphqlParameters(parameters).refusal?.code).toBe('BAD_REQUEST');
  });
});
