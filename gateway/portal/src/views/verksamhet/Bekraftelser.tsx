import { Link } from 'react-router';
import { formatDatum, formatProcent } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { useFraga } from '../../lib/useFraga.ts';
import { Okant } from '../../parts/Okant.tsx';
import { Partlank } from '../../parts/Partlank.tsx';
import { EnhetsavtalDocument } from '../../queries/queries.generated.ts';
import { bekraftelseAv, bekraftelseord } from '../vardcentrum/bekraftelse.ts';
import { Finansiering } from '../vardcentrum/Finansiering.tsx';
import type { Enheten } from './Enheten.ts';

/** Who has confirmed what is said of a unit: each payer by its own signature, and its budget; nobody where no cost is shared. */
export function Bekraftelser({ enhet }: { enhet: Enheten }) {
  const namn = usePartsnamn();
  const { samfinansiering, huvudmanId } = enhet;
  const id = samfinansiering?.avtalId ?? '';
  const { data, hinder } = useFraga(EnhetsavtalDocument, { id }, { pausa: id === '' });
  if (!samfinansiering) {
    return (
      <p>
        Bara <bdi>{namn(huvudmanId)}</bdi> har lämnat uppgifter om verksamheten. Ingen delad kostnad
        är angiven, och därför har ingen annan något att bekräfta.
      </p>
    );
  }
  if (hinder) return <p role="alert">{hinder}</p>;
  if (!data) return <p>Hämtar parternas bekräftelser …</p>;
  return (
    <>
      {data.avtal ? (
        <p>
          Enligt <Link to={`/avtal?avtal=${encodeURIComponent(id)}`}>{data.avtal.rubrik}</Link>:
        </p>
      ) : (
        <p>
          <Okant ord="Avtalet som kostnaden delas enligt är inte registrerat." />
        </p>
      )}
      <ul>
        {samfinansiering.andelar.map(({ part, procent }) => {
          const { ord, slag } = bekraftelseord[bekraftelseAv(data.avtal, part.id, procent)];
          const signed = data.avtal?.parter.find(({ huvudmanId }) => huvudmanId === part.id);
          return (
            <li key={part.id}>
              <Partlank id={part.id} />, {formatProcent(procent)}:{' '}
              <span className={`marke ${slag}`}>{ord}</span>
              {signed?.datum && ` ${formatDatum(signed.datum)}`}
            </li>
          );
        })}
      </ul>
      {data.avtal && <Finansiering lagen={data.avtal.finansieringslagen} />}
    </>
  );
}
