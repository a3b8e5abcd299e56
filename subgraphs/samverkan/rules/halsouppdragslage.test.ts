import { expect, test } from '@jest/globals';
import { halsouppdragslage } from './halsouppdragslage.ts';

const holder = (verksamhetId: string, ...kommunkoder: string[]) => ({
  verksamhetId,
  namn: verksamhetId,
  kommunkoder,
  vardcentrum: ['v'],
});
const says = (huvudmanId: string, ...innehavare: ReturnType<typeof holder>[]) => ({
  halsouppdrag: { huvudmanId, innehavare },
});
const asked = ['a', 'b', 'c'];

test('finds the holders of the kommun by the party inside the answer, and who is silent', () => {
  const svar = [says('b', holder('x', '0360', '0319'), holder('y', '0380')), null, says('a')];
  expect(halsouppdragslage('0360', asked, svar)).toEqual({
    innehavare: [{ huvudmanId: 'b', verksamhetId: 'x', namn: 'x', vardcentrum: ['v'] }],
    saknas: ['c'],
  });
});

test('an answer without its list, from nobody asked, or that never came is no answer', () => {
  const half = { halsouppdrag: { huvudmanId: 'a', innehavare: null } };
  const all = halsouppdragslage('0360', asked, [half, { halsouppdrag: null }, says('d')]);
  expect(all).toEqual({ innehavare: [], saknas: asked });
  expect(halsouppdragslage('0360', asked, undefined).saknas).toEqual(asked);
});
