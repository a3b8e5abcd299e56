import { ord } from '../../../../../shared/design/ord.ts';
import { formatBelopp } from '../../lib/format.ts';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import type { Egen } from './Part.ts';

type Instans = NonNullable<Egen['beslutsinstanser']>[number];

/** Who within a huvudman decides what, and up to which amount. */
export function Beslutsordning({ egen }: { egen: Egen }) {
  const kolumner: Kolumn<Instans>[] = [
    {
      id: 'namn',
      rubrik: 'Instans',
      varde: ({ namn }) => namn,
      visa: ({ namn, kalla }) => (
        <>
          <bdi>{namn}</bdi>
          <Omuppgift namn={namn} agare={egen.id} kalla={kalla ?? null} />
        </>
      ),
    },
    { id: 'om', rubrik: 'Beslutar om', varde: ({ beslutarOm }) => beslutarOm },
    {
      id: 'mandat',
      rubrik: 'Mandat',
      varde: ({ mandat }) => (mandat ? ord('Instansmandat', mandat) : null),
    },
    {
      id: 'grans',
      rubrik: 'Högst',
      numerisk: true,
      varde: ({ gransBelopp }) => (gransBelopp ? Number(gransBelopp) : null),
      visa: ({ gransBelopp }) =>
        gransBelopp ? formatBelopp(gransBelopp) : <Okant ord="ingen gräns angiven" />,
    },
  ];
  return (
    <Tabell
      namn="Vem som beslutar vad"
      kolumner={kolumner}
      rader={egen.beslutsinstanser ?? []}
      nyckel={({ namn, beslutarOm }) => `${namn} ${beslutarOm}`}
      kalla={({ kalla }) => kalla}
      sorteras="instanser"
      tom="Huvudmannen har inte angett vem som beslutar."
    />
  );
}
