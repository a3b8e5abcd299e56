import { provaReferenser } from '../../../shared/domain/referensprov.ts';
import type { Natverksfraga, Natverkssvar, Referens } from '../../../shared/serve/natverksfraga.ts';
import type { Tabell } from '../tabeller/Tabell.ts';
import type { Bedomd } from './bedomFil.ts';

/**
 * Holds what the rows of one file name elsewhere against the network view, as the mutations do: a row that names what the
 * network is known not to have is refused, and one that could not be checked says so in its `anmarkning`. Values that
 * stay as they are stored are not asked about. Gives a function from judged rows to judged rows; each thing is asked for
 * once a file, and after a silence nothing more is.
 */
export function natverksprov(
  { natverksreferenser }: Tabell,
  huvudmanId: string,
  natverksfraga: Pick<Natverksfraga, 'referens'>,
): (sats: Bedomd[]) => Promise<Bedomd[]> {
  const context = { natverksfraga: engangsfraga(natverksfraga), huvudman: { id: huvudmanId } };
  const prova = async (bedomd: Bedomd): Promise<Bedomd> => {
    const { bedomning } = bedomd;
    if (!natverksreferenser || !('efter' in bedomning)) return bedomd;
    const andrade = new Set(bedomning.byten.map(({ kolumn }) => kolumn));
    const uppgifter = natverksreferenser(bedomning.efter, huvudmanId).filter(({ falt }) =>
      andrade.has(kolumnAv(falt)),
    );
    const { fel, anmarkning } = await provaReferenser(context, uppgifter);
    if (fel.length === 0) return { ...bedomd, bedomning: { ...bedomning, anmarkning } };
    const cellfel = fel.map(({ falt, meddelande }) => ({
      kolumn: kolumnAv(falt ?? ''),
      fel: meddelande,
    }));
    return { ...bedomd, bedomning: { slag: 'felaktig', fel: cellfel } };
  };
  return async (sats) => {
    const provade: Bedomd[] = [];
    for (const each of sats) provade.push(await prova(each));
    return provade;
  };
}

/** The column in which a field of a unit stands: that of `bemanning[0].arbetsgivare` is bemanning. */
const kolumnAv = (falt: string) => falt.split(/[.[]/)[0] as string;

/** Asks for each thing once; when the network is silent once, it is taken to be silent. */
function engangsfraga(natverksfraga: Pick<Natverksfraga, 'referens'>) {
  const svar = new Map<string, Promise<Natverkssvar<Referens>>>();
  let silence: Natverkssvar<Referens> | null = null;
  return {
    async referens(...[slag, id]: Parameters<Natverksfraga['referens']>) {
      if (silence) return silence;
      const key = `${slag} ${id}`;
      const asked = svar.get(key) ?? natverksfraga.referens(slag, id);
      svar.set(key, asked);
      const one = await asked;
      if (!one.svarade) silence = one;
      return one;
    },
  };
}
