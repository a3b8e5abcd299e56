import { ord, ordval } from '../../lib/ord.ts';
import type { Planlage } from '../../queries/queries.generated.ts';
import type { Punkt } from './Punkt.ts';
import { Punktkort } from './Punktkort.tsx';

interface TavlaProps {
  punkter: readonly Punkt[];
  tysta: ReadonlySet<string>;
}

/** The items by state, and within a state by goal and group. States without items stand in no column. */
export function Tavla({ punkter, tysta }: TavlaProps) {
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
          {groups(punkter).map(({ namn, punkter }) => (
            <div key={namn} className="malgrupp">
              {namn && <h3>{namn}</h3>}
              <ul className="kort">
                {punkter.map((punkt) => (
                  <Punktkort key={punkt.id} punkt={punkt} tysta={tysta} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

/** Items under their goal and group, in the plan's order; those without either under the empty name. */
function groups(punkter: readonly Punkt[]) {
  const byName = new Map<string, Punkt[]>();
  for (const punkt of punkter) {
    const goal = [punkt.nummer, punkt.mal].filter(Boolean).join(' ');
    const namn = [goal, punkt.grupp].filter(Boolean).join(' – ');
    byName.set(namn, [...(byName.get(namn) ?? []), punkt]);
  }
  return [...byName].map(([namn, punkter]) => ({ namn, punkter }));
}
