import { Link } from 'react-router';
import type { Partssvar } from '../../../../../shared/client/src/natverk.ts';
import { ord } from '../../../../../shared/design/ord.ts';
import { formatAntal, formatTid } from '../../lib/format.ts';
import { lansnamn } from '../../lib/kommuner.ts';
import { orsaksord, svarsmarke, svarsord } from '../../lib/svarsord.ts';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import type { Medlem, Part } from './Part.ts';

interface FaktaProps {
  part: Part;
  /** Its membership; null when the register does not know it, or there is none. */
  medlem: Medlem | null;
  /** How it answered just now; null when it was not asked. */
  svar: Partssvar | null;
}

/** Who a huvudman is, how fresh what it says is, and whether it publishes more than the contract. */
export function Fakta({ part, medlem, svar }: FaktaProps) {
  const { id, namn, slag, lan, huvudman } = part;
  const tyst = !huvudman?.verksamheter;
  const version = huvudman?.kontraktsversion ?? medlem?.kontraktsversion;
  return (
    <dl className="fakta">
      <dt>Slag</dt>
      <dd>
        {ord('Huvudmanslag', slag)}
        {lan && `, ${lansnamn(lan)}`}
      </dd>
      <dt>Organisationsnummer</dt>
      <dd>
        {huvudman?.organisationsnummer ?? <Okant />}
        {huvudman?.organisationsnummer && (
          <Omuppgift
            namn={`Organisationsnummer: ${namn}`}
            agare={id}
            kalla={huvudman.kalla ?? null}
          />
        )}
      </dd>
      <dt>Svar just nu</dt>
      <dd>{svar ? <Svar svar={svar} /> : <Okant ord="inte tillfrågad" />}</dd>
      <dt>Senaste beläggning</dt>
      <dd>{latest(part) ?? <Okant ord={tyst ? 'okänt' : 'ingen rapporterad'} />}</dd>
      <dt>Kontraktsversion</dt>
      <dd>{version ?? <Okant ord="inte angiven" />}</dd>
      <dt>Medlem sedan</dt>
      <dd>{medlem ? formatTid(medlem.ansluten) : <Okant ord="registret säger inte" />}</dd>
      <dt>Utöver kontraktet</dt>
      <dd>
        {medlem === null && <Okant ord="registret säger inte" />}
        {medlem?.egetSchema === false && 'Publicerar inga egna uppgifter utöver kontraktet.'}
        {medlem?.egetSchema === true && (
          <>
            Publicerar egna uppgifter: typer och fält som börjar med dess eget namn. De finns i{' '}
            <Link to="/utforska">Utforska</Link>.
          </>
        )}
      </dd>
    </dl>
  );
}

function Svar({ svar }: { svar: Partssvar }) {
  const { ms, alderSekunder, status } = svar;
  const answered = status === 'SVARADE' || status === 'ALDRE_KONTRAKT';
  return (
    <>
      <span className={`marke ${svarsmarke(svar)}`}>{svarsord(svar)}</span>{' '}
      {answered && `på ${formatAntal(ms)} ms: uppgifterna är hämtade nu`}
      {alderSekunder !== undefined && `för ${formatAntal(alderSekunder)} sekunder sedan. `}
      {orsaksord(svar)}
    </>
  );
}

/** When the occupancy of any of its units was last reported. */
function latest({ huvudman }: Part): string | null {
  const times = (huvudman?.verksamheter?.nodes ?? []).flatMap(
    ({ vardplatser }) => vardplatser?.uppdaterad ?? [],
  );
  const [last] = times.sort((a, b) => Date.parse(b) - Date.parse(a));
  return last ? formatTid(last) : null;
}
