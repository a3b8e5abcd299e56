import { type Fel, fel } from '../../change/Fel.ts';
import { formatProcent, type Hundradel, procent } from '../../values/procent.ts';
import type { Andel, Tjanst } from './Verksamhet.ts';

/**
 * Refuses impossible posts. Each has an extent above zero, exactly one employer (the value's form ensures this), and
 * one or more payers, who pay all of it together. More may be filled than decided. Source: 'Att leda och samordna ett
 * vårdcentrum', rapport, KSN-2021-03167 (one employs, two or more pay); checklist rows 58–60 and 116.
 */
export function bemanningsfel(bemanning: readonly Tjanst[]): Fel[] {
  return bemanning.flatMap((tjanst, n) => tjanstfel(tjanst, `bemanning[${n}]`));
}

function tjanstfel({ omfattning, finansiarer, ovrigFinansiering }: Tjanst, falt: string): Fel[] {
  const meddelande = 'omfattning är 0: ange mer än 0, där 1 är heltid.';
  return [
    ...(omfattning !== 0 ? [] : [fel('OGILTIGT_VARDE', `${falt}.omfattning`, meddelande)]),
    ...andelsfel(finansiarer, `${falt}.finansiarer`, ovrigFinansiering != null),
  ];
}

const allt = procent(100);

/**
 * Refuses shares of a cost that do not sum to 100 %, that are empty, or that name a party twice. `ovrig` is true when
 * somebody pays the rest whom no source names as a party: then the shares must sum to less. Source: 'Att leda och
 * samordna ett vårdcentrum', rapport, KSN-2021-03167 (65 and 35 percent; posts paid by two or more); checklist rows 40,
 * 58–60, 115.
 */
export function andelsfel(andelar: readonly Andel[], falt: string, ovrig = false): Fel[] {
  if (andelar.length === 0) {
    return [fel('SAKNAR_UPPGIFT', falt, `${falt} är tom: ange minst en som betalar.`)];
  }
  const wrong = andelar.flatMap(({ part, procent: share }, n) => {
    const own = `${falt}[${n}]`;
    const twice = andelar.findIndex((other) => other.part === part) !== n;
    return [
      ...(twice
        ? [fel('OGILTIGT_VARDE', `${own}.part`, `${part} står två gånger: slå ihop andelarna.`)]
        : []),
      ...(share <= 0 || share > allt
        ? [
            fel(
              'OGILTIGT_VARDE',
              `${own}.procent`,
              `Andelen är ${text(share)} %: ange mer än 0 och högst 100.`,
            ),
          ]
        : []),
    ];
  });
  const sum = andelar.reduce((total, { procent: share }) => total + share, 0);
  if (ovrig ? sum < allt : sum === allt) return wrong;
  const meddelande = ovrig
    ? `Andelarna i ${falt} blir ${text(sum)} %, så inget återstår för övrig finansiering: ta bort den eller minska andelarna.`
    : `Andelarna i ${falt} blir ${text(sum)} %: rätta dem så att de blir 100 %.`;
  return [...wrong, fel('SUMMA_EJ_100', falt, meddelande)];
}

/** A percentage in Swedish form. */
const text = (share: Hundradel) => String(formatProcent(share)).replace('.', ',');
