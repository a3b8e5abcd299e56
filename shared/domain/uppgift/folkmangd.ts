import type { Uppgift } from './Uppgift.ts';

/**
 * The population of a kommun by the huvudman's own figures: the latest exact count of people in the whole kommun. Null
 * when there is none, and when two of that year differ, since neither is preferred. Source: checklist rows 112 and 140
 * (figures with their precision; population by kommun).
 */
export function folkmangd(
  uppgifter: readonly Pick<
    Uppgift,
    'amne' | 'varde' | 'noggrannhet' | 'enhet' | 'ar' | 'organisationsenhet' | 'kalla'
  >[],
): { antal: number; ar: number; exempel: boolean } | null {
  const stated = uppgifter.flatMap(
    ({ amne, varde, noggrannhet, enhet, ar, organisationsenhet, kalla }) =>
      amne === 'befolkning' &&
      noggrannhet === 'EXAKT' &&
      enhet === 'personer' &&
      organisationsenhet == null &&
      ar !== null &&
      varde !== null &&
      Number.isInteger(varde)
        ? [{ antal: varde, ar, exempel: kalla.exempel }]
        : [],
  );
  const ar = Math.max(...stated.map((one) => one.ar));
  const [latest, ...others] = stated.filter((one) => one.ar === ar);
  return latest && others.every(({ antal }) => antal === latest.antal) ? latest : null;
}
