import { ord } from '../../../../../shared/design/ord.ts';
import { formatProcent } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Enhetslank } from '../../parts/Enhetslank.tsx';
import { Exempelmarke } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import type { Deltagare, Verksamhet } from './typer.ts';

/** What the picture of the network shows, as a table. */
export function Natverkstabell({ deltagare }: { deltagare: readonly Deltagare[] }) {
  const namn = usePartsnamn();
  const rader = deltagare.flatMap(({ verksamheter }) => verksamheter ?? []);
  const payers = ({ samfinansiering }: Verksamhet) =>
    samfinansiering?.andelar
      .map(({ part, procent }) => `${namn(part.id)} ${formatProcent(procent)}`)
      .join(', ') ?? null;
  const kolumner: Kolumn<Verksamhet>[] = [
    {
      id: 'verksamhet',
      rubrik: 'Verksamhet',
      varde: ({ namn }) => namn ?? null,
      visa: (rad) => (
        <>
          <Enhetslank {...rad} />
          {rad.kalla?.exempel && <Exempelmarke />}
        </>
      ),
    },
    { id: 'driver', rubrik: 'Drivs av', varde: ({ huvudmanId }) => namn(huvudmanId) },
    {
      id: 'samverkan',
      rubrik: 'Samverkan',
      varde: ({ interaktionsgrad }) =>
        interaktionsgrad ? ord('Interaktionsgrad', interaktionsgrad) : null,
    },
    {
      id: 'drift',
      rubrik: 'Drift',
      varde: ({ driftsform }) => (driftsform ? ord('Driftsform', driftsform) : null),
    },
    {
      id: 'uppdrag',
      rubrik: 'Uppdrag från',
      varde: ({ uppdragsgivare }) => uppdragsgivare?.map(({ id }) => namn(id)).join(', ') ?? null,
      visa: ({ uppdragsgivare }) => uppdragsgivare?.map(({ id }) => namn(id)).join(', ') || '–',
    },
    { id: 'betalar', rubrik: 'Delad kostnad', varde: payers, visa: (rad) => payers(rad) ?? '–' },
  ];
  return (
    <Tabell
      namn="Nätverket"
      kolumner={kolumner}
      rader={rader}
      nyckel={({ huvudmanId, id }) => `${huvudmanId} ${id}`}
      kalla={({ kalla }) => kalla}
      sorteras="natverk"
    />
  );
}
