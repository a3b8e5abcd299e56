import { expect, test } from '@jest/globals';
import { tokenLimit } from './ParsedQuery.ts';
import { gatewayLimits } from './QueryLimits.ts';

const codeOf = (text: string, limits: object) =>
  tokenLimit(text, { ...gatewayLimits, ...limits })?.code ?? null;

test('as many tokens as the limit pass, one more is refused; comments and commas do not count', () => {
  expect(codeOf('{ a, b(c: "d e f") } # { { {', { tokens: 9 })).toBeNull();
  expect(codeOf('{ a, b(c: "d e f") }', { tokens: 8 })).toBe('FRAGA_FOR_LANG');
});

test('as many brackets inside each other as the limit pass, one more is refused', () => {
  expect(codeOf('query($v: [Int]) { a(b: [{ c: 1 }]) }', { nesting: 4 })).toBeNull();
  expect(codeOf('query($v: [Int]) { a(b: [{ c: 1 }]) }', { nesting: 3 })).toBe('FRAGA_FOR_NASTLAD');
  expect(codeOf('{ a } { a } { a } { a }', { nesting: 1 })).toBeNull();
});

test.each([
  ['selections', '{a'],
  ['lists', '['],
  ['objects', '{a:'],
])(
  "%s a hundred thousand deep are refused before they exhaust the parser's stack",
  (_what, one) => {
    const deep = `{ a(b: ${one.repeat(100_000)}`;
    expect(codeOf(deep, { tokens: 1_000_000 })).toBe('FRAGA_FOR_NASTLAD');
  },
);

test('text that is not GraphQL is left to the parser', () => {
  expect(codeOf('{ a(b: "', {})).toBeNull();
  expect(codeOf('\u0000', {})).toBeNull();
});
