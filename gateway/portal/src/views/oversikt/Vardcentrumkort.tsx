import { Link } from 'react-router';
import { ord } from '../../../../../shared/design/ord.ts';
import { kommunlista } from '../../lib/kommuner.ts';
import { Exempelmarke } from '../../parts/Omuppgift.tsx';
import { Tackning } from '../../parts/Tackning.tsx';
import { deltarord, lageAv, tackningsord, type Vardcentrum } from './lageAv.ts';

/** One vårdcentrum in short: its form, where, how many take part, and which mandatory functions lack or are unknown. */
export function Vardcentrumkort({ vardcentrum }: { vardcentrum: Vardcentrum }) {
  const { id, namn, samverkansform, kommunkoder, deltagare, kalla } = vardcentrum;
  const lage = lageAv(vardcentrum);
  const all = lage.tackta.length + lage.saknade.length + lage.okanda.length;
  return (
    <li className="vardcentrumkort">
      <h3>
        <Link to={`/vardcentrum/${id}`}>
          <bdi>{namn}</bdi>
        </Link>
        {kalla?.exempel && <Exempelmarke />}
      </h3>
      <p className="under">
        {ord('Samverkansform', samverkansform)} i {kommunlista(kommunkoder)}. {deltarord(deltagare)}
        .
      </p>
      {all === 0 ? (
        <p className="under">Ingen källa anger vilka funktioner som är obligatoriska här.</p>
      ) : (
        <p className="marken">
          {lage.saknade.map((funktion) => (
            <Tackning key={funktion} namn={ord('Funktion', funktion)} tackt={false} />
          ))}
          {lage.okanda.map((funktion) => (
            <Tackning key={funktion} namn={ord('Funktion', funktion)} tackt={null} />
          ))}
          <span className={`marke ${lage.tackta.length === all ? 'bra' : ''}`}>
            {tackningsord(lage, 'obligatoriska funktioner')}
          </span>
        </p>
      )}
    </li>
  );
}
