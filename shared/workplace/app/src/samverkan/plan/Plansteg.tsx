import { Link } from 'react-router';
import { ordet } from '../../formular/iOrd.ts';
import type { Plan } from './planfragor.ts';

/** The bodies' opinions and decisions on a plan, oldest first. */
export function Stegen({ plan }: { plan: Plan }) {
  const rubrikAv = new Map(plan.punkter.map(({ id, rubrik }) => [id, rubrik]));
  return (
    <section aria-labelledby="stegen">
      <h2 id="stegen">Förankrad, avstämd och fastställd</h2>
      {plan.steg.length === 0 && <p>Inget organ har tagit upp planen än.</p>}
      <ol className="uppgifter">
        {plan.steg.map((steg) => (
          <li key={`${steg.datum} ${steg.organ?.id} ${steg.paragraf} ${steg.slag}`}>
            <strong>{ordet('Planstegsslag', steg.slag)}</strong> {steg.datum}, {steg.paragraf},{' '}
            {steg.organ && (
              <Link to={`/organ/${encodeURIComponent(steg.organ.id)}`}>{steg.organ.namn}</Link>
            )}
            <p className="hjalp">
              Utgåva {steg.utgava}:{' '}
              {steg.punkter
                .map(({ punkt }) => rubrikAv.get(punkt?.id ?? '') ?? 'en punkt')
                .join('; ')}
            </p>
            {steg.sagt && <p>{steg.sagt}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
