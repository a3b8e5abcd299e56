import { Link } from 'react-router';
import { kommunnamn } from '../lib/kommuner.ts';
import { ord } from '../lib/ord.ts';
import { usePartsnamn } from '../lib/Parter.tsx';
import { tystaIn } from '../lib/tystaIn.ts';
import { useFraga } from '../lib/useFraga.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { Omuppgift } from '../parts/Omuppgift.tsx';
import { type Kolumn, Tabell } from '../parts/Tabell.tsx';
import { Vy } from '../parts/Vy.tsx';
import { PlanerDocument, type PlanerQuery } from '../queries/queries.generated.ts';
import '../style/kort.css';
import '../style/plan.css';
import { sidor } from '../sidor.ts';
import { type Vantan, vantarPa } from './plan/vantarPa.ts';

type Plan = PlanerQuery['verksamhetsplaner'][number];

/** One item that waits for one party. */
interface Vantrad extends Vantan {
  plan: Plan;
  punkt: Plan['punkter'][number];
}

/** Every plan, and which items wait for which huvudman. */
export function Planer() {
  const fraga = useFraga(PlanerDocument, {});
  return (
    <Vy {...sidor.planer} fraga={fraga}>
      {({ verksamhetsplaner }) => (
        <>
          <ul className="kortlista">
            {verksamhetsplaner.map((plan) => (
              <Planrad key={plan.id} plan={plan} />
            ))}
          </ul>
          <Vantlista planer={verksamhetsplaner} tysta={tystaIn(fraga.natverk)} />
        </>
      )}
    </Vy>
  );
}

function Planrad({ plan }: { plan: Plan }) {
  const { id, rubrik, ar, kommunkoder, lage, vardcentrum, punkter, kalla } = plan;
  const stopped = punkter.filter(({ lage }) => lage === 'AVSLAGEN').length;
  return (
    <li className="punktkort" data-lage={lage ?? 'OKANT'}>
      <h2>
        <Link to={`/plan/${id}`}>{rubrik}</Link>
        <Omuppgift namn={rubrik} agare={null} fran={`${ar}`} kalla={kalla ?? null} />
      </h2>
      <p>
        {ar}, {kommunkoder.map(kommunnamn).join(', ')}
      </p>
      <p>
        <span className="marke">{lage ? ord('Planlage', lage) : 'Okänt läge'}</span>{' '}
        {punkter.length} {punkter.length === 1 ? 'punkt' : 'punkter'}
        {stopped > 0 && `, varav ${stopped} avslagen`}
      </p>
      {vardcentrum && (
        <p>
          <Link to={`/vardcentrum/${vardcentrum.id}`}>
            <bdi>{vardcentrum.namn}</bdi>
          </Link>
        </p>
      )}
    </li>
  );
}

function Vantlista({ planer, tysta }: { planer: readonly Plan[]; tysta: ReadonlySet<string> }) {
  const namn = usePartsnamn();
  const [vantar, setVantar] = useSokparameter('vantar');
  const all: Vantrad[] = planer.flatMap((plan) =>
    plan.punkter.flatMap((punkt) => vantarPa(punkt).map((one) => ({ ...one, plan, punkt }))),
  );
  const unknown = planer.flatMap(({ punkter }) => punkter).filter(({ lage }) => !lage).length;
  const parter = [...new Set(all.map(({ huvudmanId }) => huvudmanId))].sort();
  const forWhat = ({ huvudmanId, pa }: Vantrad) => {
    if (tysta.has(huvudmanId)) return 'Svarar inte just nu: läget är okänt';
    return pa === 'beslut' ? 'Beslut' : 'Svar på uppföljning';
  };
  const kolumner: Kolumn<Vantrad>[] = [
    { id: 'part', rubrik: 'Väntar på', varde: ({ huvudmanId }) => namn(huvudmanId) },
    { id: 'vad', rubrik: 'Vad', varde: forWhat },
    {
      id: 'punkt',
      rubrik: 'Punkt',
      varde: ({ punkt }) => punkt.rubrik,
      visa: ({ plan, punkt }) => (
        <Link to={`/plan/${plan.id}?text=${encodeURIComponent(punkt.rubrik)}`}>{punkt.rubrik}</Link>
      ),
    },
    { id: 'plan', rubrik: 'Plan', varde: ({ plan }) => plan.rubrik },
  ];
  const rows = all.filter(({ huvudmanId }) => vantar === '' || huvudmanId === vantar);
  return (
    <section>
      <h2>Punkter som väntar på en huvudman</h2>
      {unknown > 0 && <p>För {unknown} punkter är läget okänt: om de väntar går inte att säga.</p>}
      <ul className="vantar">
        {parter.map((part) => (
          <li key={part}>
            <button
              type="button"
              aria-pressed={part === vantar}
              onClick={() => setVantar(part === vantar ? '' : part)}
            >
              <bdi>{namn(part)}</bdi> <span className="antal">{counts(all, part, tysta)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Tabell
        namn="Punkter som väntar på en huvudman"
        kolumner={kolumner}
        rader={rows}
        nyckel={({ punkt, huvudmanId }) => `${punkt.id} ${huvudmanId}`}
        tom="Ingen punkt väntar."
      />
    </section>
  );
}

/** How much is waited for of a party, in words. */
function counts(rows: readonly Vantrad[], part: string, tysta: ReadonlySet<string>): string {
  const of = (kind: Vantan['pa']) =>
    rows.filter(({ huvudmanId, pa }) => huvudmanId === part && pa === kind).length;
  if (tysta.has(part)) return `svarar inte, högst ${of('beslut') + of('svar')}`;
  return [of('beslut') > 0 && `${of('beslut')} beslut`, of('svar') > 0 && `${of('svar')} svar`]
    .filter(Boolean)
    .join(', ');
}
