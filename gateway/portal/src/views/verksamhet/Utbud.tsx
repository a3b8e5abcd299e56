import { arRimligBelaggning, isRimligt } from '../../../../../shared/contract/rimligt.ts';
import { ord } from '../../../../../shared/design/ord.ts';
import { formatAntal, formatProcent, formatTid } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Namnlista } from '../../parts/Namnlista.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { grad, gradord } from '../vardcentrum/utbud.ts';
import type { Enheten } from './Enheten.ts';

/** The functions that a unit offers, and how. */
export function Funktioner({ enhet }: { enhet: Enheten }) {
  const { funktioner, huvudmanId } = enhet;
  if (!funktioner) return <Okant ord="Vilka funktioner den erbjuder är okänt." />;
  if (funktioner.length === 0) return <p>Anger inga av vårdcentrumets funktioner.</p>;
  return (
    <ul>
      {funktioner.map((one) => (
        <li key={one.funktion}>
          {ord('Funktion', one.funktion)}: {gradord[grad(one)]}
          {one.dagarPerVecka ? `, ${formatAntal(one.dagarPerVecka)} dagar i veckan` : ''}
          <Omuppgift
            namn={ord('Funktion', one.funktion)}
            agare={huvudmanId}
            kalla={one.kalla ?? null}
          />
        </li>
      ))}
    </ul>
  );
}

/** Its vårdplatser, and how many are free. */
export function Platser({ enhet }: { enhet: Enheten }) {
  const { vardplatser, huvudmanId } = enhet;
  if (!vardplatser) return <p>Anger inga vårdplatser.</p>;
  const { totalt, belagda = null, uppdaterad, kalla } = vardplatser;
  const known =
    belagda !== null &&
    isRimligt('vardplatserPerEnhet', totalt) &&
    arRimligBelaggning(belagda, totalt);
  return (
    <p>
      {totalt} vårdplatser
      <Omuppgift namn="Vårdplatser" agare={huvudmanId} kalla={kalla ?? null} />
      {known ? `, ${Math.max(0, totalt - belagda)} lediga` : ', hur många som är lediga är okänt'}
      {uppdaterad ? ` (rapporterat ${formatTid(uppdaterad)})` : ''}.
    </p>
  );
}

/** Its posts: how much of what, employed by whom and paid by whom. */
export function Bemanning({ enhet }: { enhet: Enheten }) {
  const namn = usePartsnamn();
  const { bemanning, huvudmanId } = enhet;
  if (!bemanning) return <Okant ord="Bemanningen är okänd." />;
  if (bemanning.length === 0) return <p>Anger inga tjänster.</p>;
  return (
    <ul>
      {bemanning.map((one) => (
        <li key={`${one.roll} ${one.arbetsgivare.id}`}>
          <bdi>{one.roll}</bdi>: {formatAntal(one.omfattning)}{' '}
          {one.omfattning === 1 ? 'heltidstjänst' : 'heltidstjänster'}
          {one.arbetsgivare.id !== huvudmanId && `, anställd av ${namn(one.arbetsgivare.id)}`}
          {one.finansiarer.length > 1 && (
            <>
              , betalas av{' '}
              <Namnlista
                namn={one.finansiarer.map(
                  ({ part, procent }) => `${namn(part.id)} ${formatProcent(procent)}`,
                )}
              />
            </>
          )}
          {one.ovrigFinansiering && `, ${one.ovrigFinansiering}`}
          <Omuppgift namn={one.roll} agare={huvudmanId} kalla={one.kalla ?? null} />
        </li>
      ))}
    </ul>
  );
}
