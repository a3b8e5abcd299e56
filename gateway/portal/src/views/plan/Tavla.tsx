import { ord, ordval } from '../../lib/ord.ts';
import type { Planlage } from '../../queries/queries.generated.ts';
import type { Punkt } from './Punkt.ts';
import { Punktkort } from './Punktkort.tsx';
import type { Utelamnat } from './utelamnatI.ts';

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
            <div key={`${mal} ${grupp}`} className="malgrupp">
              {(mal || grupp) && (
                <h3>
                  {mal}
                  {grupp && <span className="etikett">{grupp}</span>}
                </h3>
              )}
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
            </div>
          ))}
        </section>
      ))}
    </div>
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
