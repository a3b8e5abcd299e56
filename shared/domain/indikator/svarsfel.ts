import { type Fel, fel } from '../../change/Fel.ts';
import type { Svarstyp } from './Svarstyp.ts';

/** The values of an answer. Null is not stated. */
export interface Svarsvarden {
  jaNej: boolean | null;
  antal: number | null;
  text: string | null;
}

type Falt = keyof Svarsvarden;

/** The value that each kind of answer needs, and those that it may have besides. */
const former: Readonly<Record<Svarstyp, { kraver: Falt; tillater: readonly Falt[] }>> = {
  JA_NEJ: { kraver: 'jaNej', tillater: [] },
  JA_NEJ_VILKA: { kraver: 'jaNej', tillater: ['text'] },
  ANTAL: { kraver: 'antal', tillater: [] },
  STATUS: { kraver: 'text', tillater: [] },
  RAPPORT: { kraver: 'text', tillater: [] },
  AVVIKELSER: { kraver: 'text', tillater: ['antal'] },
  FRITEXT: { kraver: 'text', tillater: [] },
  EXTERN_KPI: { kraver: 'text', tillater: [] },
};

const anges: Readonly<Record<Falt, string>> = {
  jaNej: 'ja eller nej (jaNej)',
  antal: 'ett antal (antal)',
  text: 'ett svar i ord (text)',
};

/**
 * Refuses an answer that does not fit the indicator's kind. A yes to "yes or no, and which" states which; a no need
 * not. No value is ever filled in: a value that is not stated is not answered, and an answer is taken back rather than
 * changed to no. Source: plan 2020 för närvårdssamverkan i Östhammar, indikationer för uppföljning (checklist rows
 * 98–102).
 */
export function svarsfel(svarstyp: Svarstyp, svar: Svarsvarden): Fel[] {
  const { kraver, tillater } = former[svarstyp];
  const wrong: Fel[] = [];
  if (svar[kraver] === null) {
    const meddelande = `Indikatorn besvaras med ${anges[kraver]}: ange det, eller låt den vara obesvarad.`;
    wrong.push(fel('SAKNAR_UPPGIFT', kraver, meddelande));
  }
  if (svarstyp === 'JA_NEJ_VILKA' && svar.jaNej === true && svar.text === null) {
    wrong.push(fel('SAKNAR_UPPGIFT', 'text', 'Svaret är ja: ange vilka i text.'));
  }
  for (const falt of Object.keys(anges) as Falt[]) {
    if (svar[falt] === null || falt === kraver || tillater.includes(falt)) continue;
    const meddelande = `Indikatorn besvaras med ${anges[kraver]}: ta bort ${falt}.`;
    wrong.push(fel('OGILTIGT_VARDE', falt, meddelande));
  }
  return [...wrong];
}

/** Refuses to take back an answer to an indicator without one. */
export function tillbakatagandefel({ jaNej, antal, text }: Svarsvarden): Fel[] {
  if (jaNej !== null || antal !== null || text !== null) return [];
  const meddelande = 'Indikatorn är obesvarad: det finns inget svar att ta tillbaka.';
  return [fel('FEL_TILLSTAND', 'indikatorId', meddelande)];
}
