import type { ReactNode } from 'react';
import { ord, ordval } from '../../../../../shared/design/ord.ts';
import type { Planlage } from '../../queries/queries.generated.ts';
import { antal } from '../oversikt/uppmarksamhet.ts';
import type { Punkt } from './Punkt.ts';
import { Punktkort } from './Punktkort.tsx';
import type { Utelamnat } from './utelamnatI.ts';

/** From so many items on, those of each goal are folded. */
const foldedFrom = 12;

interface TavlaProps {
  punkter: readonly Punkt[];
  tysta: ReadonlySet<string>;
  /** What the whole plan lacks: said once, and not on every card. */
  utelamnat: Utelamnat;
}

/** The items by state, and within a state by goal and group. States without items stand in no column. */
export function Tavla({ punkter, tysta, utelamnat }: TavlaProps) {
  const known: (Planlage | null)[] = ordval('Planlage').map(([kod]) => kod as Planlage);
  const columns = [...known, null]
    .map((lage) => ({ lage, punkter: punkter.filter((one) => (one.lage ?? null) === lage) }))
    .filter((column) => column.punkter.length > 0);
  // Many items are read goal by goal.
  const vikt = punkter.length > foldedFrom;
  return (
    <div className="tavla">
      {columns.map(({ lage, punkter }) => (
        <section key={lage} className="lageskolumn" data-lage={lage ?? 'OKANT'}>
          <h2>
            {lage ? ord('Planlage', lage) : 'Okänt läge'}{' '}
            <span className="antal">
              {punkter.length} {punkter.length === 1 ? 'punkt' : 'punkter'}
            </span>
          </h2>
          {groups(punkter).map(({ mal, grupp, punkter }) => (
            <Malgrupp
              key={`${mal} ${grupp}`}
              mal={mal}
              grupp={grupp}
              antal={punkter.length}
              vikt={vikt}
            >
              <ul className="kortlista">
                {punkter.map((punkt) => (
                  <Punktkort
                    key={punkt.id}
                    punkt={punkt}
                    tysta={tysta}
                    utelamnat={utelamnat}
                    Rubrik={mal || grupp ? 'h4' : 'h3'}
                  />
                ))}
              </ul>
            </Malgrupp>
          ))}
        </section>
      ))}
    </div>
  );
}

interface MalgruppProps {
  mal: string;
  grupp: string;
  antal: number;
  /** Whether it is folded until it is asked for. */
  vikt: boolean;
  children: ReactNode;
}

/** The items of a goal and group under their heading. */
function Malgrupp({ mal, grupp, antal: count, vikt, children }: MalgruppProps) {
  if (!mal && !grupp) return <div className="malgrupp">{children}</div>;
  const heading = (
    <h3>
      {grupp && <span className="etikett">{grupp}</span>}
      <span className="mal">{mal}</span>
    </h3>
  );
  if (!vikt) {
    return (
      <div className="malgrupp">
        {heading}
        {children}
      </div>
    );
  }
  return (
    <details className="malgrupp vikt">
      <summary>
        {heading} <span className="antal">{antal(count, 'punkt', 'punkter')}</span>
      </summary>
      {children}
    </details>
  );
}

/** Items under their goal and group, in the plan's order; those without either under empty names. */
function groups(punkter: readonly Punkt[]) {
  const byName = new Map<string, { mal: string; grupp: string; punkter: Punkt[] }>();
  for (const punkt of punkter) {
    const mal = [punkt.nummer, punkt.mal].filter(Boolean).join(' ');
    const grupp = punkt.grupp ?? '';
    const group = byName.get(`${mal} ${grupp}`) ?? { mal, grupp, punkter: [] };
    group.punkter.push(punkt);
    byName.set(`${mal} ${grupp}`, group);
  }
  return [...byName.values()];
}
