import { describe, expect, test } from '@jest/globals';
import { ansvar } from '../data/ansvar.ts';
import { ansvarsmatris, type Matrisfraga } from './ansvarsmatris.ts';

const rutor = ansvar.map((row) => ({
  boendeform: null,
  lan: null,
  gallerFran: null,
  gallerTill: null,
  ...row,
}));
const ansvariga = (fraga: Matrisfraga) =>
  ansvarsmatris(rutor, fraga).flatMap((ruta) => ruta.ansvariga);

describe('who is responsible (checklist rows 12, 13 and 16)', () => {
  test.each([
    ['HALSO_OCH_SJUKVARD', 'SARSKILT_BOENDE', '03', ['KOMMUN']],
    ['LAKARINSATS', 'SARSKILT_BOENDE', '03', ['REGION']],
    ['HALSO_OCH_SJUKVARD', 'ORDINART_BOENDE', '03', ['KOMMUN']],
    ['HALSO_OCH_SJUKVARD', 'ORDINART_BOENDE', '18', ['REGION']],
    ['ELEVHALSA', 'ORDINART_BOENDE', '03', ['KOMMUN', 'PRIVAT']],
    ['TANDVARD', 'SARSKILT_BOENDE', '03', ['REGION']],
  ] as const)('%s, %s, län %s', (insats, boendeform, lan, expected) => {
    expect(ansvariga({ insats, boendeform, lan })).toEqual(expected);
  });

  test('everything stands beside each other when nothing is asked for', () => {
    expect(ansvarsmatris(rutor, {})).toHaveLength(rutor.length);
  });

  test('a square that does not hold that day is left out', () => {
    const [ruta] = rutor;
    const old = [{ ...(ruta as (typeof rutor)[number]), gallerTill: '2025-06-30' }];
    expect(ansvarsmatris(old, { datum: '2025-07-01' })).toEqual([]);
    expect(ansvarsmatris(old, { datum: '2025-06-30' })).toHaveLength(1);
  });
});
