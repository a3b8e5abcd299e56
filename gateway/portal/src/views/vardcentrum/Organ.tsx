import { ord } from '../../../../../shared/design/ord.ts';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import type { Vardcentrum } from './typer.ts';

/** The bodies around a vårdcentrum, and what each may do. */
export function Organ({ organ }: { organ: Vardcentrum['organ'] }) {
  if (organ.length === 0) return <p>Inget organ är registrerat kring vårdcentrumet.</p>;
  return (
    <>
      <ul className="organ">
        {organ.map(({ id, namn, slag, mandat, uppgift, moten, kalla }) => (
          <li key={id}>
            <strong>
              <bdi>{namn}</bdi>
            </strong>
            <Omuppgift namn={namn} agare={null} kalla={kalla ?? null} />
            <br />
            {ord('Organslag', slag)}. {ord('Mandat', mandat)}.{uppgift && ` ${uppgift}.`}
            {moten && ` Möten: ${moten}.`}
          </li>
        ))}
      </ul>
      <Kallrad kallor={organ.map(({ kalla }) => kalla)} />
    </>
  );
}
