import { Link, useParams } from 'react-router';
import { ord } from '../../../../shared/design/ord.ts';
import { formatDatum } from '../lib/format.ts';
import { obesvarad, useFraga } from '../lib/useFraga.ts';
import { Kallrad } from '../parts/Kallrad.tsx';
import { Vy } from '../parts/Vy.tsx';
import { VerksamhetDocument, type VerksamhetQuery } from '../queries/queries.generated.ts';
import { sidor } from '../sidor.ts';
import '../style/kort.css';
import '../style/verksamhet.css';
import { Bekraftelser } from './verksamhet/Bekraftelser.tsx';
import { Drift } from './verksamhet/Drift.tsx';
import type { Enheten } from './verksamhet/Enheten.ts';
import { Kontakt } from './verksamhet/Kontakt.tsx';
import { OppetNu, Oppettider } from './verksamhet/Oppettider.tsx';
import { schemaOrg } from './verksamhet/schemaOrg.ts';
import { Bemanning, Funktioner, Platser } from './verksamhet/Utbud.tsx';

/** A unit: when it is open, how to reach it, who runs it for whom, and what it offers. */
export function Verksamhet() {
  const { huvudman = '', id = '' } = useParams();
  const asked = useFraga(VerksamhetDocument, { huvudman, id });
  const fraga = obesvarad(asked, asked.data?.part === null);
  const { data } = fraga;
  return (
    <Vy {...sidor.verksamhet} titel={titelAv(data, id)} fraga={fraga}>
      {({ part }) => {
        const enhet = part?.huvudman?.verksamhet;
        if (part && enhet) return <Sida enhet={enhet} huvudman={part.namn} />;
        return <Saknas part={part} svarade={fraga.delfel.length === 0} />;
      }}
    </Vy>
  );
}

function titelAv(data: VerksamhetQuery | null, id: string): string | null {
  if (!data) return null;
  const enhet = data.part?.huvudman?.verksamhet;
  return enhet ? (enhet.namn ?? id) : 'Verksamheten kan inte visas';
}

interface SaknasProps {
  part: VerksamhetQuery['part'];
  /** Whether the huvudman has answered. */
  svarade: boolean;
}

/** What stands instead of a unit: who is silent, has left, or has none with that id. */
function Saknas({ part, svarade }: SaknasProps) {
  return (
    <p>
      {!part && 'Ingen huvudman har anslutit sig under den adressen. '}
      {part?.uttradd && (
        <>
          <bdi>{part.namn}</bdi> har lämnat nätverket.{' '}
        </>
      )}
      {part && !part.uttradd && (
        <>
          <bdi>{part.namn}</bdi>{' '}
          {svarade
            ? 'har ingen verksamhet med den adressen. '
            : 'svarar inte just nu: dess uppgifter går inte att visa. '}
        </>
      )}
      <Link to="/sok">Sök bland alla verksamheter</Link>.
    </p>
  );
}

function Sida({ enhet, huvudman }: { enhet: Enheten; huvudman: string }) {
  const { typ, malgrupper, alderFran, alderTill, avvikelser, andrad, hsaId } = enhet;
  const alder = [
    typeof alderFran === 'number' && `från ${alderFran} år`,
    typeof alderTill === 'number' && `till ${alderTill} år`,
  ].filter(Boolean);
  return (
    <div className="verksamhet">
      <script type="application/ld+json">
        {JSON.stringify(schemaOrg(enhet, huvudman, location.href))}
      </script>
      <p className="slag">
        {typ ? ord('Verksamhetstyp', typ) : 'Okänt slag av verksamhet'} hos <bdi>{huvudman}</bdi>
      </p>
      <OppetNu enhet={enhet} />
      <Kontakt enhet={enhet} />
      <Kallrad kallor={[enhet.kalla]} />
      <h2>Öppettider</h2>
      <Oppettider enhet={enhet} />
      <h2>Vem som driver den</h2>
      <Drift enhet={enhet} />
      <h2>Vem som har bekräftat uppgifterna</h2>
      <Bekraftelser enhet={enhet} />
      <h2>Vad den erbjuder</h2>
      <Funktioner enhet={enhet} />
      {(malgrupper?.length ?? 0) > 0 && <p>För: {malgrupper?.join(', ')}.</p>}
      {alder.length > 0 && <p>Ålder: {alder.join(' ')}.</p>}
      <h2>Vårdplatser</h2>
      <Platser enhet={enhet} />
      <h2>Bemanning</h2>
      <Bemanning enhet={enhet} />
      {(avvikelser?.length ?? 0) > 0 && (
        <>
          <h2>Följer inte en regel</h2>
          <ul>
            {avvikelser?.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p className="liten">
        {andrad
          ? `Senast ändrad ${formatDatum(andrad.slice(0, 10))}. `
          : 'När den senast ändrades är okänt. '}
        {hsaId && `HSA-id ${hsaId}.`}
      </p>
    </div>
  );
}
