import { Link, useParams } from 'react-router';
import { usePartsnamn } from '../lib/Parter.tsx';
import { useFraga } from '../lib/useFraga.ts';
import { Vy } from '../parts/Vy.tsx';
import { HuvudmanDocument, type HuvudmanQuery } from '../queries/queries.generated.ts';
import '../style/kort.css';
import { sidor } from '../sidor.ts';
import { Beslutsordning } from './huvudman/Beslutsordning.tsx';
import { Beslutstabell } from './huvudman/Beslutstabell.tsx';
import { Betalar } from './huvudman/Betalar.tsx';
import { Budgettabell } from './huvudman/Budgettabell.tsx';
import { Deltar } from './huvudman/Deltar.tsx';
import { Fakta } from './huvudman/Fakta.tsx';
import { Motsagelser } from './huvudman/Motsagelser.tsx';
import type { Part } from './huvudman/Part.ts';
import { Verksamheter } from './huvudman/Verksamheter.tsx';

/** A huvudman: what it runs, takes part in, has decided and pays with others, and how fresh that is. */
export function Huvudman() {
  const { id = '' } = useParams();
  const namn = usePartsnamn();
  const fraga = useFraga(HuvudmanDocument, { id });
  const { data, natverk } = fraga;
  return (
    <Vy
      {...sidor.huvudman}
      titel={data && !data.part ? 'Huvudmannen finns inte' : namn(id)}
      fraga={fraga}
    >
      {(answer) =>
        answer.part ? (
          <Innehall
            part={answer.part}
            data={answer}
            svar={natverk.find(({ huvudman }) => huvudman === id) ?? null}
          />
        ) : (
          <p>
            Ingen har anslutit sig som ”{id}”. Se <Link to="/huvudman">alla huvudmän</Link>.
          </p>
        )
      }
    </Vy>
  );
}

const sections = [
  ['deltar', 'Deltar i'],
  ['driver', 'Driver'],
  ['beslut', 'Har beslutat'],
  ['betalar', 'Betalar med andra'],
  ['budget', 'Budget'],
  ['ordning', 'Beslutsordning'],
] as const;

interface InnehallProps {
  part: Part;
  data: HuvudmanQuery;
  svar: Parameters<typeof Fakta>[0]['svar'];
}

function Innehall({ part, data, svar }: InnehallProps) {
  const egen = part.huvudman?.verksamheter ? part.huvudman : null;
  const medlem = data.register?.medlemmar.find((one) => one.part?.id === part.id) ?? null;
  const vardcentra = new Map(data.vardcentra.map(({ id, namn }) => [id, namn]));
  const contradictions = egen?.motsagelser?.length ?? 0;
  return (
    <>
      <Fakta part={part} medlem={medlem} svar={svar} />
      <nav aria-label="På sidan">
        <ul className="innehall">
          {sections.map(([id, namn]) => (
            <li key={id}>
              <a href={`#${id}`}>{namn}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="deltar">Deltar i</h2>
      <Deltar part={part} vardcentra={vardcentra} />
      <h2 id="driver">Driver</h2>
      {egen ? <Verksamheter egen={egen} /> : <Tyst part={part} vad="verksamheter" />}
      <h2 id="beslut">Har beslutat</h2>
      <Beslutstabell id={part.id} />
      <h2 id="betalar">Betalar med andra</h2>
      <Betalar part={part} avtalen={data.avtalen} />
      <p>
        <Link to={`/avtal?part=${encodeURIComponent(part.id)}`}>
          Alla avtal där <bdi>{part.namn}</bdi> är part
        </Link>
      </p>
      <h2 id="budget">Budget</h2>
      {egen ? <Budgettabell egen={egen} slag={part.slag} /> : <Tyst part={part} vad="budget" />}
      <h2 id="ordning">Beslutsordning</h2>
      {egen ? <Beslutsordning egen={egen} /> : <Tyst part={part} vad="beslutsordning" />}
      {egen && contradictions > 0 && (
        <>
          <h2>Uppgifter som säger emot varandra</h2>
          <p>Alla står kvar, var och en med sin källa. Ingen är vald framför en annan.</p>
          <Motsagelser egen={egen} />
        </>
      )}
    </>
  );
}

/** Stands where the parts of a huvudman that does not answer would be. */
function Tyst({ part, vad }: { part: Part; vad: string }) {
  return (
    <p className="okant">
      <bdi>{part.namn}</bdi> svarar inte just nu: dess {vad} går inte att visa.
    </p>
  );
}
