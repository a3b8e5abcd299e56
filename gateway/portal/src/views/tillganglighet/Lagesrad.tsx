import { formatAntal } from '../../lib/format.ts';
import { Enhetslank } from '../../parts/Enhetslank.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Partlank } from '../../parts/Partlank.tsx';
import { periodnamn } from './periodnamn.ts';
import { antalSom, type Spridning } from './Spridning.ts';

interface LagesradProps {
  spridning: Spridning;
  enhet: string;
}

/** How many of a party's units reach the target, miss it and are unknown, in words. */
export function Lagesrad({ spridning, enhet }: LagesradProps) {
  const { part, period, mal, medel, antal, utanUppgift, varden, kalla } = spridning;
  const count = (nar: boolean) => antalSom(spridning, nar);
  const missing = varden.filter(({ nar }) => nar === false);
  const unnamed = missing.filter(({ enhet }) => enhet === null);
  const named = missing.flatMap(({ enhet, namn, varde }) =>
    enhet === null || varde === null ? [] : [{ enhet, namn, varde }],
  );
  return (
    <li>
      <h3>
        <Partlank id={part} />, {periodnamn(period)}
        <Omuppgift
          namn={`Spridningen ${period}`}
          agare={part}
          fran={periodnamn(period)}
          kalla={kalla ?? null}
        />
      </h3>
      {mal === null ? (
        <p>Källan anger inget mål för den tiden.</p>
      ) : (
        <p>
          <strong>{count(true)}</strong> {antal !== null && `av ${antal}`} enheter når målet{' '}
          {formatAntal(mal)} {enhet},{' '}
          <strong className={count(false) > 0 ? 'varning' : undefined}>
            {count(false)} missar det
          </strong>
          {utanUppgift !== null && utanUppgift > 0 && `, ${utanUppgift} utan uppgift`}.
        </p>
      )}
      {unnamed.map(({ namn }) => (
        <p key={namn}>
          Källans ord om dem som missar: ”<bdi>{namn}</bdi>”. Vilka de är säger källan inte.
        </p>
      ))}
      {named.length > 0 && (
        <details>
          <summary>Enheter som missar målet</summary>
          <ul>
            {named.map(({ enhet, namn, varde }) => (
              <li key={enhet}>
                <Enhetslank huvudmanId={part} id={enhet} namn={namn} /> ({formatAntal(varde)})
              </li>
            ))}
          </ul>
        </details>
      )}
      {medel !== null && (
        <p className="liten">
          Medelvärde enligt huvudmannen: {formatAntal(medel)} {enhet}
        </p>
      )}
    </li>
  );
}
