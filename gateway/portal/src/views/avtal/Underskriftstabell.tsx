import { ord } from '../../../../../shared/design/ord.ts';
import { formatDatum, formatProcent } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import type { Avtalet } from './Avtalet.ts';
import { giltighetAv, giltighetsord } from './giltighetAv.ts';

/** One party's place under one agreement. */
interface Rad {
  avtal: Avtalet;
  part: Avtalet['parter'][number];
}

interface UnderskriftstabellProps {
  avtalen: readonly Avtalet[];
  tysta: ReadonlySet<string>;
}

/** Who has signed what, a row for each party under each agreement. */
export function Underskriftstabell({ avtalen, tysta }: UnderskriftstabellProps) {
  const namn = usePartsnamn();
  const unknown = ({ part }: Rad) => (
    <Okant ord={tysta.has(part.huvudmanId) ? 'svarar inte just nu' : 'inte redovisad'} />
  );
  const kolumner: Kolumn<Rad>[] = [
    { id: 'avtal', rubrik: 'Avtal', varde: ({ avtal }) => avtal.rubrik },
    { id: 'slag', rubrik: 'Slag', varde: ({ avtal }) => ord('Avtalsslag', avtal.slag) },
    { id: 'galler', rubrik: 'Avtalet', varde: ({ avtal }) => giltighetsord[giltighetAv(avtal)] },
    { id: 'part', rubrik: 'Part', varde: ({ part }) => namn(part.huvudmanId) },
    {
      id: 'status',
      rubrik: 'Underskrift',
      varde: ({ part: { status } }) => (status ? ord('Avtalsstatus', status) : null),
      visa: (rad) => (rad.part.status ? ord('Avtalsstatus', rad.part.status) : unknown(rad)),
    },
    {
      id: 'andel',
      rubrik: 'Andel',
      numerisk: true,
      varde: ({ part }) => (part.andelProcent ? Number(part.andelProcent) : null),
      visa: ({ avtal, part }) => {
        if (part.andelProcent) return formatProcent(part.andelProcent);
        return avtal.andelar.length === 0 ? 'delas inte' : <Okant />;
      },
    },
    {
      id: 'datum',
      rubrik: 'Datum',
      varde: ({ part }) => part.datum ?? null,
      visa: ({ part }) => (part.datum ? formatDatum(part.datum) : <Okant />),
    },
    {
      id: 'roll',
      rubrik: 'Undertecknat av',
      varde: ({ part }) => part.undertecknareRoll ?? null,
    },
    { id: 'dnr', rubrik: 'Diarienummer', varde: ({ part }) => part.diarienummer ?? null },
  ];
  return (
    <Tabell
      namn="Underskrifter"
      kolumner={kolumner}
      rader={avtalen.flatMap((avtal) => avtal.parter.map((part) => ({ avtal, part })))}
      nyckel={({ avtal, part }) => `${avtal.id} ${part.huvudmanId}`}
      kalla={({ part }) => part.kalla}
    />
  );
}
