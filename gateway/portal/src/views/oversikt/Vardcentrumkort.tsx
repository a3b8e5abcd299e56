import { Link } from 'react-router';
import { kommunnamn } from '../../lib/kommuner.ts';
import { ord } from '../../lib/ord.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Partlank } from '../../parts/Partlank.tsx';
import { Tackning } from '../../parts/Tackning.tsx';
import { lageAv, type Vardcentrum } from './lageAv.ts';

/** One vårdcentrum in short: its form, where, who takes part, and what is missing. */
export function Vardcentrumkort({ vardcentrum }: { vardcentrum: Vardcentrum }) {
  const { id, namn, samverkansform, status, statusKalla, kommunkoder, deltagare } = vardcentrum;
  const lage = lageAv(vardcentrum);
  return (
    <li className="vardcentrumkort">
      <h3>
        <Link to={`/vardcentrum/${id}`}>
          <bdi>{namn}</bdi>
        </Link>
      </h3>
      <p className="under">
        {ord('Samverkansform', samverkansform)} · {kommunkoder.map(kommunnamn).join(', ')}
      </p>
      <p className="under">
        {status ?? <Okant ord="Hur långt det har kommit är okänt" />}
        <Omuppgift namn={`Status för ${namn}`} agare={null} kalla={statusKalla ?? null} />
      </p>
      <h4>Obligatoriska funktioner</h4>
      <p className="marken">
        {lage.tackta.map((funktion) => (
          <Tackning key={funktion} namn={ord('Funktion', funktion)} tackt={true} />
        ))}
        {lage.saknade.map((funktion) => (
          <Tackning key={funktion} namn={ord('Funktion', funktion)} tackt={false} />
        ))}
        {lage.okanda.map((funktion) => (
          <Tackning key={funktion} namn={ord('Funktion', funktion)} tackt={null} />
        ))}
      </p>
      <h4>Deltar</h4>
      <ul className="deltar">
        {deltagare.map(({ huvudmanId, status }) => (
          <li key={huvudmanId}>
            <Partlank id={huvudmanId} />
            {status === 'ACCEPTERAT' ? null : (
              <span className="okant">
                {' '}
                {status ? ord('Deltagandestatus', status).toLowerCase() : 'svarade inte nu'}
              </span>
            )}
          </li>
        ))}
      </ul>
      <Saknas lage={lage} />
    </li>
  );
}

/** What else is missing: decisions and answers, a line each. */
function Saknas({ lage }: { lage: ReturnType<typeof lageAv> }) {
  const namn = usePartsnamn();
  const { punkter, vantar, ovissa, ejGallande, tysta, obesvarade } = lage;
  const lines = [
    punkter === 0 ? 'Ingen verksamhetsplan är registrerad.' : '',
    vantar > 0 ? `${vantar} av ${punkter} planpunkter väntar på beslut.` : '',
    ovissa > 0 ? `${ovissa} av ${punkter} planpunkter går inte att avgöra nu.` : '',
    ...ejGallande.map((rubrik) => `Gäller inte: ${rubrik}.`),
    obesvarade.length > 0 ? `Svar på inbjudan saknas från ${obesvarade.map(namn).join(', ')}.` : '',
    tysta.length > 0 ? `Svarade inte nu: ${tysta.map(namn).join(', ')}.` : '',
  ].filter(Boolean);
  if (lines.length === 0) return <p className="under">Inget beslut eller svar saknas.</p>;
  return (
    <>
      <h4>Beslut och svar som saknas</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
