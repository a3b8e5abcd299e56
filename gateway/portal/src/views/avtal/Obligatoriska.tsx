import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ordval } from '../../../../../shared/design/ord.ts';
import { lansnamn } from '../../lib/kommuner.ts';
import { lista, svenskOrdning } from '../../lib/lista.ts';
import { useParter, usePartsnamn } from '../../lib/Parter.tsx';
import { useFraga } from '../../lib/useFraga.ts';
import { useSokparameter } from '../../lib/useSokparameter.ts';
import { type Kolumn, Tabell } from '../../parts/Tabell.tsx';
import { Vaxla } from '../../parts/Vaxla.tsx';
import { Vy } from '../../parts/Vy.tsx';
import {
  type Malgrupp,
  ObligatoriskaAvtalDocument,
  type ObligatoriskaAvtalQuery,
} from '../../queries/queries.generated.ts';

type Plats = ObligatoriskaAvtalQuery['obligatoriskaAvtal'][number];

/** The places of one kommun: one for each kind of agreement that the law asks for. */
interface Rad {
  kommun: string;
  platser: readonly Plats[];
}

/** The agreements that the law asks of the region and each kommun of a län, and which of them nobody has registered. */
export function Obligatoriska({ flikar }: { flikar: ReactNode }) {
  const parter = useParter();
  const codes = [...parter.values()].flatMap(({ slag, lan }) =>
    slag === 'KOMMUN' && lan ? [lan] : [],
  );
  const [lan, setLan] = useSokparameter('lan', '03');
  const fraga = useFraga(ObligatoriskaAvtalDocument, { lan });
  return (
    <Vy
      titel="Avtal och dokument"
      ingress="Lagen kräver överenskommelser mellan regionen och varje kommun. Att en inte är registrerad här betyder inte att den inte finns."
      fraga={fraga}
    >
      {({ obligatoriskaAvtal }) => (
        <>
          {flikar}
          <search className="urval">
            <Vaxla
              namn="Län"
              val={[...new Set([...codes, lan])].sort().map((kod) => [kod, lansnamn(kod)])}
              varde={lan}
              onVal={setLan}
            />
          </search>
          <Platstabell lan={lan} platser={obligatoriskaAvtal} />
        </>
      )}
    </Vy>
  );
}

function Platstabell({ lan, platser }: { lan: string; platser: readonly Plats[] }) {
  const namn = usePartsnamn();
  const kommuner = [...new Set(platser.map(({ kommun }) => kommun?.id ?? ''))].sort((a, b) =>
    svenskOrdning(namn(a), namn(b)),
  );
  const rader = kommuner.map((kommun) => ({
    kommun,
    platser: platser.filter((plats) => (plats.kommun?.id ?? '') === kommun),
  }));
  const missing = platser.filter(({ saknas }) => saknas).length;
  const laws = [...new Set(platser.flatMap(({ lagrum }) => lagrum.map((one) => one.beteckning)))];
  const kolumner: Kolumn<Rad>[] = [
    { id: 'kommun', rubrik: 'Kommun', varde: ({ kommun }) => namn(kommun) || null },
    ...ordval('Malgrupp').map(([kod, rubrik]) => {
      const at = ({ platser }: Rad) =>
        platser.filter(({ malgrupp }) => malgrupp === (kod as Malgrupp));
      return {
        id: kod.toLowerCase(),
        rubrik,
        varde: (rad: Rad) => at(rad).map(words).join(', ') || null,
        visa: (rad: Rad) => at(rad).map((plats) => <Platsruta key={plats.text} plats={plats} />),
      };
    }),
  ];
  return (
    <>
      <p>
        <strong>
          {missing} av {platser.length}
        </strong>{' '}
        överenskommelser som lagen kräver är inte registrerade här.
      </p>
      <Tabell
        namn={`Överenskommelser som lagen kräver, ${lansnamn(lan)}`}
        kolumner={kolumner}
        rader={rader}
        nyckel={({ kommun }) => kommun}
        kalla="Sammanställt ur de avtal som är registrerade"
        tom="Ingen kommun i länet har anslutit sig."
      />
      {laws.length > 0 && <p className="liten">Lagrum: {lista(laws)}</p>}
    </>
  );
}

const words = ({ saknas, avtal }: Plats) =>
  saknas ? 'inte registrerad' : avtal.map(({ rubrik }) => rubrik).join(', ');

function Platsruta({ plats: { saknas, avtal } }: { plats: Plats }) {
  if (saknas) return <span className="marke brist">Inte registrerad</span>;
  return avtal.map(({ id, rubrik }) => (
    <Link key={id} to={`/avtal?avtal=${encodeURIComponent(id)}`}>
      {rubrik}
    </Link>
  ));
}
