import { Link } from 'react-router';
import { Hinder } from '../Felruta.tsx';
import { ordet } from '../formular/iOrd.ts';
import { useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { egnaBeslut, planerSomBeror } from './egnafragor.ts';
import { samverkanslank } from './samverkanslank.ts';

/** The joint plans' items that concern the party, by plan, with its own decision on each. */
export function Planpunkter() {
  useTitel('Gemensamma planer');
  const session = useSession();
  const { data, fel } = useData('planer', async () => {
    const [planer, egna] = await Promise.all([planerSomBeror(session.huvudman), egnaBeslut()]);
    return { planer, egna };
  });
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Gemensamma planer</h1>
      <p>
        Här står de punkter som berör er. Var och en beslutar om sin egen del; planerna skrivs hos
        samverkan.
      </p>
      {samverkanslank(session, '/') && (
        <p>
          <a href={samverkanslank(session, '/') ?? ''}>Öppna samverkans arbetsplats</a>
        </p>
      )}
      {fel && <Hinder fel={fel} />}
      {data?.planer.length === 0 && <p>Ingen plan har punkter som berör er.</p>}
      {data?.planer.map((plan) => {
        const dit = samverkanslank(session, `/planer/${encodeURIComponent(plan.id)}`);
        return (
          <section key={plan.id} aria-labelledby={`plan-${plan.id}`}>
            <h2 id={`plan-${plan.id}`}>{plan.rubrik}</h2>
            <p>
              {plan.ar}
              {plan.status && `, ${ordet('Planstatus', plan.status).toLowerCase()}`}.{' '}
              {dit && <a href={dit}>Öppna planen hos samverkan</a>}
            </p>
            <ul className="uppgifter">
              {plan.punkter.map(({ id, rubrik, lage }) => {
                const utfall = data.egna.get(id)?.utfall ?? 'EJ_BEHANDLAT';
                return (
                  <li key={id}>
                    <Link to={`/planpunkter/${encodeURIComponent(id)}`}>{rubrik}</Link>
                    <p className="hjalp">
                      Ert beslut: {ordet('Beslutsutfall', utfall).toLowerCase()}. Alla parter:{' '}
                      {lage ? ordet('Planlage', lage).toLowerCase() : 'inte känt'}.
                    </p>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </main>
  );
}
