import { ord } from '../../../../../shared/design/ord.ts';
import { formatProcent } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Partlank } from '../../parts/Partlank.tsx';
import type { Enheten } from './Enheten.ts';

/** Who runs a unit, on whose behalf, and who pays. */
export function Drift({ enhet }: { enhet: Enheten }) {
  const namn = usePartsnamn();
  const { huvudmanId, driftsform, uppdragsgivare, interaktionsgrad, samfinansiering } = enhet;
  const others = (uppdragsgivare ?? []).filter(({ id }) => id !== huvudmanId);
  return (
    <dl className="fakta">
      <dt>Drivs av</dt>
      <dd>
        <Partlank id={huvudmanId} />
        {driftsform && `, ${ord('Driftsform', driftsform).toLowerCase()}`}
      </dd>
      <dt>På uppdrag av</dt>
      <dd>
        {!uppdragsgivare && <Okant />}
        {uppdragsgivare && others.length === 0 && 'ingen annan'}
        <ul className="rader">
          {others.map(({ id }) => (
            <li key={id}>
              <Partlank id={id} />
            </li>
          ))}
        </ul>
      </dd>
      {samfinansiering && (
        <>
          <dt>Betalas av</dt>
          <dd>
            <ul className="rader">
              {samfinansiering.andelar.map(({ part, procent }, index) => (
                <li key={part.id}>
                  <Partlank id={part.id} />, {formatProcent(procent)}
                  {index === 0 && (
                    <Omuppgift
                      namn={`Andelar, som ${namn(huvudmanId)} anger dem`}
                      agare={huvudmanId}
                      kalla={samfinansiering.kalla ?? null}
                    />
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>Samverkan med de andra i vårdcentrumet</dt>
      <dd>{interaktionsgrad ? ord('Interaktionsgrad', interaktionsgrad) : <Okant />}</dd>
    </dl>
  );
}
