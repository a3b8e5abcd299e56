import { ord } from '../../../../shared/design/ord.ts';
import { Enhetslank } from './Enhetslank.tsx';
import { Omuppgift } from './Omuppgift.tsx';
import { Partlank } from './Partlank.tsx';
import type { Kolumn } from './Tabell.tsx';

interface Rad {
  huvudmanId: string;
  id: string;
  namn: string | null;
  typ: Parameters<typeof ord<'Verksamhetstyp'>>[1] | null;
  kalla: Parameters<typeof Omuppgift>[0]['kalla'] | null;
}

/** What every table of units begins with: which one it is, of what kind, and whose. `namn` names a party. */
export function enhetskolumner(namn: (id: string) => string): Kolumn<Rad>[] {
  return [
    {
      id: 'namn',
      rubrik: 'Verksamhet',
      varde: ({ namn, id }) => namn ?? id,
      visa: ({ namn, id, huvudmanId, kalla }) => (
        <>
          <Enhetslank huvudmanId={huvudmanId} id={id} namn={namn} />
          <Omuppgift namn={namn ?? id} agare={huvudmanId} kalla={kalla ?? null} />
        </>
      ),
    },
    {
      id: 'slag',
      rubrik: 'Slag',
      varde: ({ typ }) => (typ ? ord('Verksamhetstyp', typ) : null),
    },
    {
      id: 'huvudman',
      rubrik: 'Huvudman',
      varde: ({ huvudmanId }) => namn(huvudmanId),
      visa: ({ huvudmanId }) => <Partlank id={huvudmanId} />,
    },
  ];
}
