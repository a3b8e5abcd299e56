import { describe, expect, test } from '@jest/globals';
import type { Natverkssvar, Referens, Referensslag } from '../serve/natverksfraga.ts';
import type { Huvudman } from './huvudman/Huvudman.ts';
import { provaReferenser, type Referensuppgift } from './referensprov.ts';

const huvudman = { id: 'tierp' } as Huvudman;
const punkt: Referensuppgift = {
  slag: 'planpunkt',
  falt: 'planpunktId',
  id: 'p',
  kannetecken: { falt: 'underlagHash', varde: 'abc' },
};
const found = (berorda: string[], kannetecken: string | null): Natverkssvar<Referens> => ({
  svarade: true,
  varde: { berorda, kannetecken, ar: null, fran: null },
});

/** The result of checking references against that answer of the network, and the queries sent. */
async function prova(uppgifter: Referensuppgift[], svar: Natverkssvar<Referens>) {
  const asked: string[] = [];
  const natverksfraga = {
    planpunkt: async () => ({ svarade: false as const, orsak: 'x' }),
    referens: async (slag: Referensslag, id: string) => {
      asked.push(`${slag} ${id}`);
      return svar;
    },
  };
  const utfall = await provaReferenser({ natverksfraga, huvudman }, uppgifter);
  return { ...utfall, asked, koder: utfall.fel.map(({ kod, falt }) => `${kod} ${falt}`) };
}

describe('provaReferenser', () => {
  test('accepts a thing that exists, concerns the huvudman and is unchanged', async () => {
    const { fel, anmarkning } = await prova([punkt], found(['heby', 'tierp'], 'abc'));
    expect([fel, anmarkning]).toEqual([[], null]);
  });

  test('refuses a thing that is missing, or concerns only others', async () => {
    expect((await prova([punkt], { svarade: true, varde: null })).fel).toEqual([
      {
        kod: 'SAKNAS',
        falt: 'planpunktId',
        meddelande: 'Nätverket har inte planpunkten p: kontrollera planpunktId.',
      },
    ]);
    expect((await prova([punkt], found(['heby'], 'abc'))).koder).toEqual([
      'FEL_TILLSTAND planpunktId',
    ]);
  });

  test('refuses an outdated form, and shows both', async () => {
    const { fel } = await prova([punkt], found(['tierp'], 'def'));
    expect(fel).toMatchObject([
      {
        kod: 'OGILTIGT_VARDE',
        falt: 'underlagHash',
        meddelande: expect.stringMatching(/^underlagHash är abc, men planpunkten har def: .+\.$/),
      },
    ]);
    const unstated = { ...punkt, kannetecken: { falt: 'underlagHash', varde: null } };
    expect((await prova([unstated], found(['tierp'], 'def'))).fel).toEqual([]);
  });

  test('a network that does not answer refuses nothing, and a warning says so', async () => {
    const { fel, anmarkning } = await prova([punkt], { svarade: false, orsak: 'den är nere' });
    expect(fel).toEqual([]);
    expect(anmarkning).toBe('Inte kontrollerat mot nätverket: planpunkten p: den är nere.');
  });

  test('asks once for a thing that is named twice, and a party concerns itself', async () => {
    const part = (falt: string): Referensuppgift => ({ slag: 'part', falt, id: 'heby' });
    const both = [part('a'), part('b')];
    expect((await prova(both, found(['heby'], null))).asked).toEqual(['part heby']);
    expect((await prova(both, found(['heby'], null))).fel).toEqual([]);
    const missing = await prova(both, { svarade: true, varde: null });
    expect(missing.koder).toEqual(['SAKNAS a', 'SAKNAS b']);
    const silent = await prova(both, { svarade: false, orsak: 'tyst' });
    expect(silent.anmarkning).toBe('Inte kontrollerat mot nätverket: parten heby: tyst.');
  });
});
