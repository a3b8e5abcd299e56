import { Link } from 'react-router';
import { ord } from '../../../../../shared/design/ord.ts';
import { kommunnamn } from '../../lib/kommuner.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import { lageAv, type Vardcentrum } from './lageAv.ts';

/** The vårdcentrum with what is missing, as a table. */
export function Vardcentrumtabell({ vardcentra }: { vardcentra: readonly Vardcentrum[] }) {
  const partsnamn = usePartsnamn();
  const funktioner = (codes: ReturnType<typeof lageAv>['saknade']) =>
    codes.map((kod) => ord('Funktion', kod)).join(', ') || 'inga';
  const parter = (ids: readonly string[]) => ids.map(partsnamn).join(', ') || 'ingen';
  const kolumner: Kolumn<Vardcentrum>[] = [
    {
      id: 'namn',
      rubrik: 'Vårdcentrum',
      varde: ({ namn }) => namn,
      visa: ({ id, namn }) => (
        <Link to={`/vardcentrum/${id}`}>
          <bdi>{namn}</bdi>
        </Link>
      ),
    },
    {
      id: 'form',
      rubrik: 'Form',
      varde: ({ samverkansform }) => ord('Samverkansform', samverkansform),
    },
    {
      id: 'kommuner',
      rubrik: 'Kommuner',
      varde: ({ kommunkoder }) => kommunkoder.map(kommunnamn).join(', '),
    },
    {
      id: 'deltar',
      rubrik: 'Deltar',
      varde: ({ deltagare }) =>
        parter(
          deltagare
            .filter(({ status }) => status === 'ACCEPTERAT')
            .map(({ huvudmanId }) => huvudmanId),
        ),
    },
    {
      id: 'finns',
      rubrik: 'Obligatoriska funktioner som finns',
      varde: (rad) => funktioner(lageAv(rad).tackta),
    },
    { id: 'saknas', rubrik: 'Saknas', varde: (rad) => funktioner(lageAv(rad).saknade) },
    { id: 'okanda', rubrik: 'Okända', varde: (rad) => funktioner(lageAv(rad).okanda) },
    {
      id: 'vantar',
      rubrik: 'Planpunkter som väntar på beslut',
      numerisk: true,
      varde: (rad) => lageAv(rad).vantar,
    },
    { id: 'tysta', rubrik: 'Svarade inte nu', varde: (rad) => parter(lageAv(rad).tysta) },
  ];
  return (
    <Tabell
      namn="Vårdcentrum"
      kolumner={kolumner}
      rader={vardcentra}
      nyckel={({ id }) => id}
      kalla={({ kalla }) => kalla}
    />
  );
}
