import { iGrupper } from '../formular/iGrupper.ts';
import { iOrd } from '../formular/iOrd.ts';
import type { Formfalt, Rad } from '../formular/typer.ts';
import { useNamn } from '../formular/useMojliga.ts';
import { textAv } from '../formular/varden.ts';
import type { Begrepp } from './Begrepp.ts';

interface LasningProps {
  begrepp: Begrepp;
  rad: Rad;
  falten: readonly Formfalt[];
}

/** A thing's values, for users who may not change it. */
export function Lasning({ begrepp, rad, falten }: LasningProps) {
  const namnAv = useNamn(falten);
  const said = falten.filter(({ given }) => given !== 'id' && given !== 'kalla');
  return iGrupper(said, begrepp.grupper).map(({ rubrik, falt }) => (
    <section key={rubrik}>
      <h2>{rubrik}</h2>
      <dl>
        {falt.map((one) => (
          <div key={one.given}>
            <dt>{one.label}</dt>
            <dd>{iOrd(one, textAv(one, rad[one.shown]), namnAv)}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
