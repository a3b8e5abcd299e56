import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import { beloppsfel } from '../../../shared/concept/rimlighetsfel.ts';
import { formatBelopp, type Ore } from '../../../shared/values/belopp.ts';

/** What an item costs and how that is proposed to be paid. Amounts in öre; null is unknown. */
export interface Lyftunderlag {
  kostnad: Ore | null;
  investering: boolean | null;
  forslag: readonly { part: string; belopp: Ore | null }[];
}

/**
 * Why an item may not be put forward so. An investment, or anything with a cost, may have to be lifted, and then needs both
 * its cost and a proposal that pays the whole of it. Source: checklist rows 75 and 76. Each party's limit for what is
 * local is its own and not known here, so that no cost can be taken for local beforehand.
 */
export function lyftfel({ kostnad, investering, forslag }: Lyftunderlag): Fel[] {
  const belopp = forslag.flatMap((one) => (one.belopp === null ? [] : [one.belopp]));
  const summa = belopp.reduce((total, one) => total + one, 0);
  const lyfts = investering === true || (kostnad ?? 0) > 0;
  const wrong = [
    ...beloppsfel(kostnad, 'kostnad'),
    ...belopp.flatMap((one) => beloppsfel(one, 'berorda')).slice(0, 1),
  ];
  if (wrong.length > 0) return wrong;
  const missing: Fel[] = [];
  if (lyfts && kostnad === null) {
    missing.push(
      fel(
        'SAKNAR_UPPGIFT',
        'kostnad',
        'En investering beslutas på högre nivå: ange vad den kostar.',
      ),
    );
  }
  if (lyfts && belopp.length === 0) {
    const text =
      'Ange hur kostnaden föreslås delas mellan de berörda parterna: utan förslag kan punkten inte lyftas.';
    missing.push(fel('SAKNAR_UPPGIFT', 'berorda', text));
  }
  if (missing.length > 0 || belopp.length === 0 || summa === kostnad) return missing;
  const text =
    kostnad === null
      ? 'Ange kostnaden som förslagen ska täcka.'
      : `Förslagen blir ${formatBelopp(summa)} kr, men kostnaden är ${formatBelopp(kostnad)} kr: rätta så att de är lika.`;
  return [fel('OGILTIGT_VARDE', 'berorda', text)];
}
