import { ord } from '../../../../../shared/design/ord.ts';
import { kommunnamn } from '../../lib/kommuner.ts';
import { lista } from '../../lib/lista.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Enhetslank } from '../../parts/Enhetslank.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import type { Egen } from './Part.ts';

type Verksamhet = NonNullable<Egen['verksamheter']>['nodes'][number];

/** What a huvudman runs, how, and for whom. */
export function Verksamheter({ egen }: { egen: Egen }) {
  const namn = usePartsnamn();
  const { nodes, totalCount } = egen.verksamheter ?? { nodes: [], totalCount: null };
  const kolumner: Kolumn<Verksamhet>[] = [
    {
      id: 'namn',
      rubrik: 'Verksamhet',
      varde: ({ namn, id }) => namn ?? id,
      visa: ({ namn, id, kalla }) => (
        <>
          <Enhetslank huvudmanId={egen.id} id={id} namn={namn} />
          <Omuppgift namn={namn ?? id} agare={egen.id} kalla={kalla ?? null} />
        </>
      ),
    },
    { id: 'slag', rubrik: 'Slag', varde: ({ typ }) => (typ ? ord('Verksamhetstyp', typ) : null) },
    {
      id: 'drift',
      rubrik: 'Drivs',
      varde: ({ driftsform }) => (driftsform ? ord('Driftsform', driftsform) : null),
    },
    {
      id: 'uppdrag',
      rubrik: 'På uppdrag av',
      varde: ({ uppdragsgivare }) =>
        uppdragsgivare ? lista(uppdragsgivare.map(({ id }) => namn(id))) : null,
    },
    {
      id: 'samverkan',
      rubrik: 'Samverkan',
      varde: ({ interaktionsgrad }) =>
        interaktionsgrad ? ord('Interaktionsgrad', interaktionsgrad) : null,
    },
    {
      id: 'plats',
      rubrik: 'Plats',
      varde: ({ platser }) => {
        const places = (platser ?? []).flatMap(
          ({ postort, kommunkod }) => postort ?? (kommunkod ? kommunnamn(kommunkod) : []),
        );
        return [...new Set(places)].join(', ') || null;
      },
    },
  ];
  return (
    <>
      {totalCount !== null && nodes.length < totalCount && (
        <p className="varning">
          Här visas {nodes.length} av {totalCount} verksamheter.
        </p>
      )}
      <Tabell
        namn="Verksamheter"
        kolumner={kolumner}
        rader={nodes}
        nyckel={({ id }) => id}
        kalla={({ kalla }) => kalla}
        sorteras="verksamheter"
      />
    </>
  );
}
