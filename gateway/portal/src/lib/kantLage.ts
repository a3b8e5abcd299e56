import { arTyst, type Inbjuden } from './tystaIn.ts';

interface Punkt<Planlage> {
  lage?: Planlage | null;
  beslut: readonly { huvudmanId: string; uppgiftslamnare?: object | null }[];
}
interface Deltagare extends Inbjuden {
  huvudmanId: string;
}

/**
 * How far a plan item has come, as far as is known; null when a party that it waits for may have decided, but has
 * not answered. A party that answers and has recorded no decision is waited for; one that takes no part in the vårdcentrum
 * cannot be distinguished from a silent one.
 */
export function kantLage<Planlage extends string>(
  { lage, beslut }: Punkt<Planlage>,
  deltagare: readonly Deltagare[],
): Planlage | null {
  const answers = new Set(
    deltagare.filter((one) => !arTyst(one)).map(({ huvudmanId }) => huvudmanId),
  );
  const waits = lage === 'VANTAR_PA_BESLUT' || lage === 'DELVIS_BESLUTAD';
  const silent = beslut.some((one) => !one.uppgiftslamnare && !answers.has(one.huvudmanId));
  return waits && silent ? null : (lage ?? null);
}
