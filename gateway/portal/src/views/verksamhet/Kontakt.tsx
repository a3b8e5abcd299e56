import { kommunnamn } from '../../lib/kommuner.ts';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import type { Enheten, Plats } from './Enheten.ts';

/** How a unit is reached: telephone, e-mail, its page, and where it is. */
export function Kontakt({ enhet }: { enhet: Enheten }) {
  const { telefon, epost, webbplats, platser } = enhet;
  return (
    <dl className="fakta">
      <dt>Telefon</dt>
      <dd>
        {telefon ? (
          <a className="telefon" href={`tel:${telefon.replaceAll(/[^\d+]/g, '')}`}>
            {telefon}
          </a>
        ) : (
          <Okant ord="inte angiven" />
        )}
      </dd>
      {epost && (
        <>
          <dt>E-post</dt>
          <dd>
            <a href={`mailto:${epost}`}>{epost}</a>
          </dd>
        </>
      )}
      {webbplats && (
        <>
          <dt>Webbplats</dt>
          <dd>
            <a href={webbplats} rel="noreferrer">
              {webbplats.replace(/^https:\/\//, '')}
            </a>
          </dd>
        </>
      )}
      <dt>Adress</dt>
      <dd>
        {!platser && <Okant />}
        {platser?.length === 0 && 'Har ingen egen plats'}
        {(platser ?? []).map((plats) => (
          <Platsen key={JSON.stringify(plats)} plats={plats} enhet={enhet} />
        ))}
      </dd>
    </dl>
  );
}

function Platsen({ plats, enhet }: { plats: Plats; enhet: Enheten }) {
  const { namn, adress, postnummer, postort, kommunkod, kalla } = plats;
  const lines = [namn, adress, [postnummer, postort].filter(Boolean).join(' ')].filter(Boolean);
  const where = lines.join(', ') || (kommunkod ? kommunnamn(kommunkod) : '');
  if (where === '') return <Okant />;
  return (
    <span className="plats">
      {where}
      {postort === null && lines.length > 0 && kommunkod && `, ${kommunnamn(kommunkod)}`}
      {kalla && <Omuppgift namn={`Adress: ${where}`} agare={enhet.huvudmanId} kalla={kalla} />}{' '}
      <a href={kartlank(plats)} rel="noreferrer">
        Visa på karta
      </a>
    </span>
  );
}

/** A place on OpenStreetMap's map, by its coordinates where it has them and else by its address. */
function kartlank({ lat, long, adress, postnummer, postort, kommunkod }: Plats): string {
  if (typeof lat === 'number' && typeof long === 'number') {
    return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${long}#map=17/${lat}/${long}`;
  }
  const words = [adress, postnummer, postort ?? (kommunkod ? kommunnamn(kommunkod) : '')];
  const query = encodeURIComponent([...words, 'Sverige'].filter(Boolean).join(', '));
  return `https://www.openstreetmap.org/search?query=${query}`;
}
