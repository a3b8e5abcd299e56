import { expect, test } from '@jest/globals';
import { harleddaPlatser } from './harleddaPlatser.ts';

const kalla = { dokument: 'Rapport', exempel: false };
const plats = (organId: string, huvudmanId: string, roll: string) => ({
  organId,
  ordning: 0,
  huvudmanId,
  roll,
  antal: 1,
  ordalydelse: null,
  fran: null,
  till: null,
  kalla,
});

test('everyone who leads a vårdcentrum sits once in the extended tjänsteledning (checklist row 57)', () => {
  const seats = harleddaPlatser({ organId: 'utokad', kalla }, [
    [
      plats('a', 'region', 'Verksamhetsområdeschef (leder)'),
      plats('a', 'tierp', 'Förvaltningschef'),
    ],
    [plats('b', 'region', 'Verksamhetsområdeschef'), plats('b', 'habo', 'Förvaltningschef')],
  ]);
  expect(
    seats.map(({ organId, ordning, huvudmanId, antal, ordalydelse }) => [
      organId,
      ordning,
      huvudmanId,
      antal,
      ordalydelse,
    ]),
  ).toEqual([
    ['utokad', 0, 'region', null, 'från ledningsgrupperna för 2 vårdcentrum'],
    ['utokad', 1, 'tierp', null, 'från ledningsgrupperna för 1 vårdcentrum'],
    ['utokad', 2, 'habo', null, 'från ledningsgrupperna för 1 vårdcentrum'],
  ]);
});
