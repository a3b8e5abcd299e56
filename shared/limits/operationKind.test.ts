import { expect, test } from '@jest/globals';
import { operationKind } from './ParsedQuery.ts';

const a = { name: 'a', kind: 'query' } as const;
const b = { name: 'b', kind: 'mutation' } as const;
const unnamed = { name: null, kind: 'query' } as const;

test('finds the operation by its name, or the only one', () => {
  expect(operationKind([a, b], 'b')).toEqual({ kind: 'mutation' });
  expect(operationKind([unnamed], null)).toEqual({ kind: 'query' });
  expect(operationKind([b], null)).toEqual({ kind: 'mutation' });
});

test('refuses when the document does not say which', () => {
  const codeOf = (...args: Parameters<typeof operationKind>) =>
    operationKind(...args).refusal?.code;
  expect(codeOf([a, b], null)).toBe('OPERATION_RESOLUTION_FAILURE');
  expect(codeOf([a], 'x')).toBe('OPERATION_RESOLUTION_FAILURE');
  expect(codeOf([unnamed], '')).toBe('OPERATION_RESOLUTION_FAILURE');
  expect(codeOf([a, a], 'a')).toBe('OPERATION_RESOLUTION_FAILURE');
});
