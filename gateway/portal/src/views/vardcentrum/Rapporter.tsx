import { ord } from '../../../../../shared/design/ord.ts';
import { formatDatum } from '../../lib/format.ts';
import { svenskOrdning } from '../../lib/lista.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import type { Ataganden } from './typer.ts';

type Rapport = Ataganden['rapporter'][number];

const marks: Partial<Record<string, string>> = {
  LAMNAD: 'bra',
  LAMNAD_FOR_SENT: 'oklart',
  FORSENAD: 'brist',
  VANTAS: 'oklart',
};

/** The reports of a year: who owes which, by when, how it stands, and who has received it. */
export function Rapporter({ rapporter }: { rapporter: readonly Rapport[] }) {
  const namn = usePartsnamn();
  const owing = ({ skyldiga }: Rapport) =>
    skyldiga === null
      ? null
      : skyldiga
          .map(({ id }) => namn(id))
          .sort(svenskOrdning)
          .join(', ') || 'ingen utpekad';
  const kolumner: Kolumn<Rapport>[] = [
    { id: 'rubrik', rubrik: 'Rapport', varde: ({ rubrik }) => rubrik },
    {
      id: 'period',
      rubrik: 'Avser',
      varde: ({ ar, period }) => `${ord('Uppfoljningsperiod', period)} ${ar}`,
    },
    { id: 'skyldiga', rubrik: 'Lämnas av', varde: owing },
    {
      id: 'senast',
      rubrik: 'Senast',
      varde: ({ senast }) => senast,
      visa: ({ senast }) => (senast ? formatDatum(senast) : <Okant ord="ingen källa säger när" />),
    },
    {
      id: 'lage',
      rubrik: 'Läge',
      varde: ({ lage }) => lage && ord('Rapportlage', lage),
      visa: (rad) => <Lage rapport={rad} />,
    },
    {
      id: 'mottagen',
      rubrik: 'Mottagen',
      varde: (rad) => mottagen(rad),
    },
  ];
  return (
    <Tabell
      namn="Rapporter"
      kolumner={kolumner}
      rader={rapporter}
      nyckel={({ id }) => id}
      kalla={({ kalla }) => kalla}
      sorteras="rapporter"
      tom="Ingen källa anger någon rapport att lämna."
    />
  );
}

function Lage({ rapport: { lage, dagarForSent } }: { rapport: Rapport }) {
  if (lage === null) return <Okant ord="okänt, någon svarar inte" />;
  const late = dagarForSent ? `, ${dagarForSent} ${dagarForSent === 1 ? 'dag' : 'dagar'}` : '';
  return (
    <span className={`marke ${marks[lage] ?? ''}`}>
      {ord('Rapportlage', lage)}
      {late}
    </span>
  );
}

function mottagen({ mottaget }: Rapport): string | null {
  if (mottaget === null) return null;
  if (mottaget.length === 0) return 'ingen mottagare angiven';
  return mottaget
    .map(({ instans, datum, mottagen }) => {
      if (datum) return `${instans} ${formatDatum(datum)}`;
      return `${instans}: ${mottagen === false ? 'inte mottagen' : 'okänt'}`;
    })
    .join('; ');
}
