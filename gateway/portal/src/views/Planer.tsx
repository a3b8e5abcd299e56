import { Link } from 'react-router';
import { ord } from '../../../../shared/design/ord.ts';
import { kommunlista } from '../lib/kommuner.ts';
import { svenskOrdning } from '../lib/lista.ts';
import { usePartsnamn } from '../lib/Parter.tsx';
import { tystaIn } from '../lib/tystaIn.ts';
import { useFraga } from '../lib/useFraga.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { Del } from '../parts/Del.tsx';
import { Kallrad } from '../parts/Kallrad.tsx';
import { Omuppgift } from '../parts/Omuppgift.tsx';
import { Vy } from '../parts/Vy.tsx';
import { PlanerDocument, type PlanerQuery } from '../queries/queries.generated.ts';
import '../style/kort.css';
import '../style/plan.css';
import { sidor } from '../sidor.ts';
import { antal } from './oversikt/uppmarksamhet.ts';
import { Vantlista } from './plan/Vantlista.tsx';
import { type Vantrad, vantarI } from './plan/vantarI.ts';

type Plan = PlanerQuery['verksamhetsplaner'][number];

/** What waits for a decision, every plan, and which follow-ups lack an answer. */
export function Planer() {
  const fraga = useFraga(PlanerDocument, {});
  return (
    <Vy {...sidor.planer} fraga={fraga}>
      {({ verksamhetsplaner }) => (
        <Innehall planer={verksamhetsplaner} tysta={tystaIn(fraga.natverk)} />
      )}
    </Vy>
  );
}

function Innehall({ planer, tysta }: { planer: readonly Plan[]; tysta: ReadonlySet<string> }) {
  const unknown = planer.flatMap(({ punkter }) => punkter).filter(({ lage }) => !lage).length;
  const [vantar, setVantar] = useSokparameter('vantar');
  const mine = ({ parter }: Vantrad) => vantar === '' || parter.includes(vantar);
  const beslut = vantarI(planer, 'beslut');
  const svar = vantarI(planer, 'svar');
  return (
    <>
      <h2>Väntar på beslut</h2>
      <Huvudmannaval
        rader={[...beslut, ...svar]}
        beslut={beslut}
        tysta={tysta}
        valt={vantar}
        onVal={setVantar}
      />
      <Vantlista
        namn="Punkter som väntar på beslut"
        rader={beslut.filter(mine)}
        tysta={tysta}
        tom="Ingen punkt väntar på beslut."
      />
      {unknown > 0 && (
        <p>
          För {antal(unknown, 'punkt', 'punkter')} är läget okänt: om de väntar går inte att säga.
        </p>
      )}
      <h2>Alla planer</h2>
      {planer.length === 0 && <p>Ingen plan är registrerad.</p>}
      <ul className="kortlista">
        {planer.map((plan) => (
          <Planrad key={plan.id} plan={plan} />
        ))}
      </ul>
      {planer.length > 0 && <Kallrad kallor={planer.map(({ kalla }) => kalla)} />}
      <Del
        id="uppfoljning"
        rubrik="Uppföljning utan svar"
        kort={antal(svar.filter(mine).length, 'punkt', 'punkter')}
      >
        <Vantlista
          namn="Punkter vars uppföljning saknar svar"
          rader={svar.filter(mine)}
          tysta={tysta}
          tom="Ingen uppföljning saknar svar."
        />
      </Del>
    </>
  );
}

interface HuvudmannavalProps {
  rader: readonly Vantrad[];
  beslut: readonly Vantrad[];
  tysta: ReadonlySet<string>;
  valt: string;
  onVal: (id: string) => void;
}

/** The huvudmän that something waits for, each with how many decisions. */
function Huvudmannaval({ rader, beslut, tysta, valt, onVal }: HuvudmannavalProps) {
  const namn = usePartsnamn();
  const parter = [...new Set(rader.flatMap(({ parter }) => parter))].sort((a, b) =>
    svenskOrdning(namn(a), namn(b)),
  );
  const count = (id: string) => beslut.filter((one) => one.parter.includes(id)).length;
  return (
    <ul className="vantar">
      {parter.map((id) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={id === valt}
            onClick={() => onVal(id === valt ? '' : id)}
          >
            <bdi>{namn(id)}</bdi>{' '}
            <span className="antal">
              {tysta.has(id) ? `svarar inte, högst ${count(id)}` : count(id) || 'bara uppföljning'}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Planrad({ plan }: { plan: Plan }) {
  const { id, rubrik, ar, kommunkoder, lage, vardcentrum, punkter, kalla } = plan;
  const stopped = punkter.filter(({ lage }) => lage === 'AVSLAGEN').length;
  return (
    <li className="punktkort" data-lage={lage ?? 'OKANT'}>
      <h3>
        <Link to={`/plan/${id}`}>{rubrik}</Link>
        <Omuppgift namn={rubrik} agare={null} fran={`${ar}`} kalla={kalla ?? null} />
      </h3>
      <p>
        <span className="marke">{lage ? ord('Planlage', lage) : 'Okänt läge'}</span>{' '}
        {antal(punkter.length, 'punkt', 'punkter')}
        {stopped > 0 && `, varav ${stopped} ${stopped === 1 ? 'avslagen' : 'avslagna'}`}
      </p>
      {/* The year stands here only where the name does not say it. */}
      <p className="liten">
        {!rubrik.includes(`${ar}`) && `${ar}, `}
        {vardcentrum ? (
          <Link to={`/vardcentrum/${vardcentrum.id}`}>
            <bdi>{vardcentrum.namn}</bdi>
          </Link>
        ) : (
          kommunlista(kommunkoder)
        )}
      </p>
    </li>
  );
}
