import { Link } from 'react-router';
import { skrivBelopp, summera } from '../../belopp.ts';
import { Rullar } from '../../delar/Rullar.tsx';
import { ordet } from '../../formular/iOrd.ts';
import { arForankrad, berordaAv, type Part, type Plan, type Punktsvar } from './planfragor.ts';

interface PlanpunkterProps {
  plan: Plan;
  /** The parties' answers; null until they are known. */
  svar: ReadonlyMap<string, Punktsvar> | null;
}

/** The items of a plan, each with its cost and every party's state. */
export function Planpunkter({ plan, svar }: PlanpunkterProps) {
  if (plan.punkter.length === 0) return <p>Planen har inga punkter än.</p>;
  const kanda = plan.punkter.flatMap(({ kostnad }) => (kostnad === null ? [] : [kostnad]));
  const okanda = plan.punkter.length - kanda.length;
  return (
    <Rullar namn="Planens punkter">
      <table className="punkter">
        <thead>
          <tr>
            <th scope="col">Punkt</th>
            <th scope="col" className="tal">
              Kostnad, kr
            </th>
            <th scope="col">Förankrad</th>
            <th scope="col">Parternas beslut</th>
          </tr>
        </thead>
        <tbody>
          {plan.punkter.map((punkt) => (
            <tr key={punkt.id}>
              <th scope="row">
                <Link
                  to={`/planer/${encodeURIComponent(plan.id)}/punkter/${encodeURIComponent(punkt.id)}`}
                >
                  {punkt.nummer && `${punkt.nummer} `}
                  {punkt.rubrik}
                </Link>
                <span className="hjalp block">
                  Utgåva {punkt.utgava}
                  {punkt.grupp && `, ${punkt.grupp}`}
                </span>
                <span className="bara-utskrift hash">{punkt.underlagHash}</span>
              </th>
              <td className="tal">
                {punkt.kostnad === null ? 'inte känd' : skrivBelopp(punkt.kostnad)}
              </td>
              <td>{arForankrad(plan, punkt) ? 'Ja' : 'Nej'}</td>
              <td className="parters-beslut">
                {svar === null ? (
                  <Hamtas parter={berordaAv(punkt)} />
                ) : (
                  <Lage punkt={svar.get(punkt.id) ?? null} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Summa{okanda > 0 && ` av det som är känt (${okanda} inte känt)`}</th>
            <td className="tal">{kanda.length === 0 ? '' : skrivBelopp(summera(kanda))}</td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </Rullar>
  );
}

/** Takes up the space of the parties' answers, so that nothing moves when they come. */
function Hamtas({ parter }: { parter: readonly Part[] }) {
  return (
    <>
      Hämtas …
      <span className="hjalp block" style={{ visibility: 'hidden' }}>
        {parter.map(({ namn }) => `${namn}: inget beslut känt`).join('; ')}
      </span>
    </>
  );
}

function Lage({ punkt }: { punkt: Punktsvar | null }) {
  if (punkt === null) return 'Inte känt';
  const { lage, niva, beslutslagen, finansieringslage } = punkt;
  return (
    <>
      {lage ? ordet('Planlage', lage) : 'Inte känt'}
      {niva && `, ${ordet('Beslutsniva', niva).toLowerCase()}`}
      {finansieringslage?.lage === 'UNDERFINANSIERAD' && (
        <>
          {' '}
          <span className="marke brist">Pengar saknas</span>
        </>
      )}
      <span className="hjalp block">
        {(beslutslagen ?? [])
          .map(
            ({ part, utfall, gallande }) =>
              `${part?.namn ?? 'Part okänd'}: ${
                utfall ? ordet('Beslutsutfall', utfall).toLowerCase() : 'inget beslut känt'
              }${gallande === false ? ' (tidigare utgåva)' : ''}`,
          )
          .join('; ')}
      </span>
    </>
  );
}
