import { type Fel, fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { langdfel } from '../../change/input/langdfel.ts';
import { rimlighetsfel } from '../../concept/rimlighetsfel.ts';
import { matstorhet } from '../../contract/rimligt.ts';

/** One measured value as a writer states it. */
export interface NyttMatvarde {
  matt: string;
  /** Empty: the huvudman as a whole. */
  verksamhetId: string;
  /** YYYY-MM. */
  period: string;
  enhet: string;
  /** Null: not reported. */
  varde?: number | null;
}

const forstaManad = '1990-01';

/**
 * Refuses a measured value for a future month, without a unit of measurement, or with an impossible percentage. `idag`
 * is YYYY-MM-DD. Source: checklist rows 125 and 138.
 */
export function matvardefel({ matt, period, enhet, varde }: NyttMatvarde, idag: string): Fel[] {
  const idManad = idag.slice(0, 7);
  const outside = period > idManad || period < forstaManad;
  return [
    ...idfel(matt, 'matt'),
    ...langdfel({ enhet }, { enhet: 50 }),
    ...rimlighetsfel(varde, matstorhet(enhet), 'varde'),
    ...(outside
      ? [
          fel(
            'OGILTIGT_VARDE',
            'period',
            `period är ${period}: ange en månad från ${forstaManad} till ${idManad}.`,
          ),
        ]
      : []),
  ];
}

/** Refuses a list that states the same value twice, since it is unclear which counts. */
export function dubblettfel(varden: readonly NyttMatvarde[]): Fel[] {
  if (varden.length === 1) return [];
  const seen = new Set<string>();
  return varden.flatMap(({ matt, verksamhetId, period }, n) => {
    const key = JSON.stringify([matt, verksamhetId, period]);
    const again = seen.has(key);
    seen.add(key);
    if (!again) return [];
    const meddelande = `${matt} för ${period} står två gånger i listan: ta bort den ena.`;
    return [fel('OGILTIGT_VARDE', `varden[${n}]`, meddelande)];
  });
}
