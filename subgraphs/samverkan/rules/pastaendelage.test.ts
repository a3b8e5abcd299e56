import { expect, test } from '@jest/globals';
import { type Bekraftelsesvar, pastaendelage } from './pastaendelage.ts';

const pastaende = { id: 'p1', namnd: 'alvkarleby' };
const svar = (huvudmanId: string | null, ...own: [string, 'BEKRAFTAD' | 'BESTRIDEN'][]) => ({
  bekraftelser: {
    huvudmanId,
    svar: own.map(([pastaendeId, one]) => ({ pastaendeId, svar: one })),
  },
});
const lage = (answer: Bekraftelsesvar | null | undefined, kanFragas = true) =>
  pastaendelage(pastaende, answer, kanFragas);

test('stands as the party that it names says (checklist row 1)', () => {
  expect(lage(svar('alvkarleby', ['p1', 'BEKRAFTAD']))).toBe('BEKRAFTAD');
  expect(lage(svar('alvkarleby', ['p0', 'BEKRAFTAD'], ['p1', 'BESTRIDEN']))).toBe('BESTRIDEN');
});

test('is unconfirmed when that party answers and has not said, never denied', () => {
  expect(lage(svar('alvkarleby'))).toBe('OBEKRAFTAD');
  expect(lage(svar('alvkarleby', ['p0', 'BESTRIDEN']))).toBe('OBEKRAFTAD');
});

test('is unknown while that party is silent, or somebody else answers for it', () => {
  for (const none of [null, undefined, {}, { bekraftelser: null }]) expect(lage(none)).toBeNull();
  expect(lage({ bekraftelser: { huvudmanId: 'alvkarleby', svar: null } })).toBeNull();
  expect(lage(svar('tierp', ['p1', 'BEKRAFTAD']))).toBeNull();
  expect(lage(svar(null, ['p1', 'BEKRAFTAD']))).toBeNull();
});

test('stands unconfirmed when that party has left, or never joined', () => {
  expect(lage(null, false)).toBe('OBEKRAFTAD');
});
