import { type Fel, fel } from '../../../shared/change/Fel.ts';
import { kommunkoder as register } from '../../../shared/values/kommunkoder.ts';
import { dubbletter } from './mutationer.ts';

/** Refuses a list of kommunkoder that is empty, has one twice, or has one that no kommun has. Null passes. */
export function kommunfel(koder: readonly string[] | null | undefined): Fel[] {
  if (koder == null) return [];
  if (koder.length === 0) {
    return [
      fel('SAKNAR_UPPGIFT', 'kommunkoder', 'Ange minst en kommun, med fyrsiffrig kommunkod.'),
    ];
  }
  return [
    ...dubbletter((n) => `kommunkoder[${n}]`, koder),
    ...koder.flatMap((kod, n) =>
      register.has(kod)
        ? []
        : [
            fel(
              'OGILTIGT_VARDE',
              `kommunkoder[${n}]`,
              `${kod} är ingen känd kommunkod: ange fyra siffror, såsom 0380.`,
            ),
          ],
    ),
  ];
}

const lanskoder = new Set([...register.values()].map(({ lan }) => lan));

/** Refuses a länskod that no län has. Null passes. */
export function lanfel(lan: string | null | undefined): Fel[] {
  if (lan == null || lanskoder.has(lan)) return [];
  const meddelande = `${lan} är ingen känd länskod: ange två siffror, såsom 03 för Uppsala län.`;
  return [fel('OGILTIGT_VARDE', 'lan', meddelande)];
}
