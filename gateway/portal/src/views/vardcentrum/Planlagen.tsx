import { Link } from 'react-router';
import { ord, ordval } from '../../../../../shared/design/ord.ts';
import { kantLage } from '../../lib/kantLage.ts';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import type { Ataganden, Deltagare } from './typer.ts';

interface PlanlagenProps {
  planer: Ataganden['planer'];
  deltagare: readonly Deltagare[];
}

/** The plans of a vårdcentrum, and how far the items of each have come. */
export function Planlagen({ planer, deltagare }: PlanlagenProps) {
  if (planer.length === 0) return <p>Ingen verksamhetsplan är registrerad för vårdcentrumet.</p>;
  return (
    <ul className="planlagen">
      {planer.map(({ id, rubrik, lage, punkter, kalla }) => (
        <li key={id}>
          <h3>
            <Link to={`/plan/${encodeURIComponent(id)}`}>{rubrik}</Link>
            <Omuppgift namn={rubrik} agare={null} kalla={kalla ?? null} />
          </h3>
          <p>
            {lage && punkter.every((punkt) => kantLage(punkt, deltagare) !== null) ? (
              ord('Planlage', lage)
            ) : (
              <Okant ord="Läget går inte att avgöra nu" />
            )}{' '}
            · {punkter.length} {punkter.length === 1 ? 'punkt' : 'punkter'}
          </p>
          <p className="marken">
            {counts(punkter, deltagare).map(([kod, words, count]) => (
              <span key={kod} className={`marke ${slag[kod] ?? ''}`}>
                {count} {words.toLowerCase()}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

const slag: Partial<Record<string, string>> = {
  VANTAR_PA_BESLUT: 'oklart',
  DELVIS_BESLUTAD: 'oklart',
  BESLUTAD: 'bra',
  VERKSTALLS: 'bra',
  FOLJS_UPP: 'bra',
  AVSLAGEN: 'brist',
  '': 'oklart',
};

/** How many items there are in each state, in the states' own order; those in an unknown state come last. */
function counts(punkter: Ataganden['planer'][number]['punkter'], deltagare: readonly Deltagare[]) {
  const all = [...ordval('Planlage'), ['', 'går inte att avgöra nu'] as const];
  return all
    .map(
      ([kod, words]) =>
        [
          kod,
          words,
          punkter.filter((punkt) => (kantLage(punkt, deltagare) ?? '') === kod).length,
        ] as const,
    )
    .filter(([, , count]) => count > 0);
}
