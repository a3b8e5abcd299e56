import { type Fel, fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { rimlighetsfel } from '../../concept/rimlighetsfel.ts';
import { matstorhet } from '../../contract/rimligt.ts';
import type { Spridning } from './Spridning.ts';

type Varden = Omit<Spridning, 'version' | 'kalla' | 'organisationsenhet'>;

/**
 * Refuses an impossible spread: counts below zero or above the whole, bounds in the wrong order, a percentage beyond
 * 0–100. A count that no source states is left out, never zero. Source: checklist rows 114 and 125–127 (listed patients
 * by groups; 13 reach the target, 4 lie between 38 and 54 percent, and the others are unknown).
 */
export function spridningsfel(spridning: Varden): Fel[] {
  const { id, matt, enhet, mal, medel, antalEnheter, antalSomNarMalet } = spridning;
  const grupper = spridning.grupper ?? [];
  return [
    ...idfel(id),
    ...idfel(matt, 'matt'),
    ...varde(mal, 'mal', enhet),
    ...varde(medel, 'medel', enhet),
    ...grupper.flatMap((grupp, n) => {
      const falt = (name: string) => `grupper[${n}].${name}`;
      const { minst = null, hogst = null } = grupp;
      return [
        ...varde(minst, falt('minst'), enhet),
        ...varde(hogst, falt('hogst'), enhet),
        ...(minst !== null && hogst !== null && minst > hogst
          ? [
              fel(
                'OGILTIGT_VARDE',
                falt('hogst'),
                `hogst är ${hogst}, lägre än minst ${minst}: byt plats på dem.`,
              ),
            ]
          : []),
      ];
    }),
    ...summafel(antalEnheter, [
      antalSomNarMalet ?? 0,
      ...grupper.map(({ antal: count }) => count ?? 0),
    ]),
  ];
}

const varde = (value: number | null, falt: string, enhet: string) =>
  rimlighetsfel(value, matstorhet(enhet), falt);

function summafel(antalEnheter: number | null, delar: readonly number[]): Fel[] {
  const sum = delar.reduce((total, one) => total + one, 0);
  if (antalEnheter === null || sum <= antalEnheter) return [];
  const meddelande = `De som når målet och grupperna blir ${sum}, fler än enheterna som är ${antalEnheter}: rätta antalen.`;
  return [fel('OGILTIGT_VARDE', 'antalEnheter', meddelande)];
}
