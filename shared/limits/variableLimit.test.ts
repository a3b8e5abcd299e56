import { expect, test } from '@jest/globals';
import { variableLimit } from './checkRequest.ts';
import { gatewayLimits } from './QueryLimits.ts';

const find = (variables: Record<string, unknown>, limits: object) => {
  const refusal = variableLimit(variables, { ...gatewayLimits, ...limits });
  return refusal ? [refusal.code, refusal.grans, refusal.varde] : null;
};

test('as many values as the limit pass, one more is refused', () => {
  expect(find({ a: { b: [1, 2] }, c: null }, { variableValues: 5 })).toBeNull();
  expect(find({ a: { b: [1, 2, 3] }, c: null }, { variableValues: 5 })).toEqual([
    'VARIABLER_FOR_MANGA',
    5,
    undefined,
  ]);
});

test('as many levels as the limit pass, one more is refused', () => {
  expect(find({ a: { b: [1] } }, { variableDepth: 2 })).toBeNull();
  expect(find({ a: { b: [[]] } }, { variableDepth: 2 })).toEqual([
    'VARIABLER_FOR_DJUPA',
    2,
    undefined,
  ]);
});

test('as long a list as the limit passes, a longer is refused, at any depth', () => {
  expect(find({ a: { b: [1, 2, 3] } }, { listLength: 3 })).toBeNull();
  expect(find({ a: { b: [1, 2, 3, 4] } }, { listLength: 3 })).toEqual(['VARIABEL_FOR_LANG', 3, 4]);
});

test('variables a hundred thousand deep are refused without exhausting the stack', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  const limits = { variableDepth: 200_000, variableValues: 1_000_000 };
  expect(find({ a: deep }, {})?.[0]).toBe('VARIABLER_FOR_DJUPA');
  expect(find({ a: deep }, limits)).toBeNull();
});
