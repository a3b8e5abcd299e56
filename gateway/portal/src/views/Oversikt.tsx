import { useId } from 'react';
import { Link, useNavigate } from 'react-router';
import { lanskartor, lansnamn } from '../lib/kommuner.ts';
import { svenskOrdning } from '../lib/lista.ts';
import { useFraga } from '../lib/useFraga.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { Figur } from '../parts/Figur.tsx';
import { Vy } from '../parts/Vy.tsx';
import { OversiktDocument } from '../queries/queries.generated.ts';
import '../style/oversikt.css';
import { sidor } from '../sidor.ts';
import { Lanskarta } from './oversikt/Lanskarta.tsx';
import type { Vardcentrum } from './oversikt/lageAv.ts';
import { Natverkslage } from './oversikt/Natverkslage.tsx';
import { Teckenforklaring } from './oversikt/Teckenforklaring.tsx';
import { Uppmarksamhetslista } from './oversikt/Uppmarksamhetslista.tsx';
import { Vardcentrumkort } from './oversikt/Vardcentrumkort.tsx';
import { Vardcentrumtabell } from './oversikt/Vardcentrumtabell.tsx';

/** The start page: what needs attention, where the vårdcentrum are, and each of them in short. */
export function Oversikt() {
  const [lan] = useSokparameter('lan');
  const fraga = useFraga(OversiktDocument, { lan: lan || null });
  return (
    <Vy {...sidor.oversikt} fraga={fraga}>
      {({ vardcentra }) => (
        <>
          <Sokruta />
          <Lansval valt={lan} />
          <div className="forst">
            <Uppmarksamhetslista vardcentra={vardcentra} />
            <Karta lan={lan || flestI(vardcentra)} vardcentra={vardcentra} />
          </div>
          {vardcentra.length > 0 && (
            <Natverkslage vardcentra={vardcentra} natverk={fraga.natverk} />
          )}
          <h2>Alla vårdcentrum{lan ? ` i ${lansnamn(lan)}` : ''}</h2>
          {vardcentra.length === 0 && <p>Inget vårdcentrum är registrerat här.</p>}
          <ul className="vardcentrumkorten">
            {ordnade(vardcentra).map((vardcentrum) => (
              <Vardcentrumkort key={vardcentrum.id} vardcentrum={vardcentrum} />
            ))}
          </ul>
        </>
      )}
    </Vy>
  );
}

/** In Swedish order, made-up ones last. */
const ordnade = (vardcentra: readonly Vardcentrum[]) =>
  [...vardcentra].sort(
    (a, b) =>
      Number(a.kalla?.exempel ?? false) - Number(b.kalla?.exempel ?? false) ||
      svenskOrdning(a.namn, b.namn),
  );

const allaLan = Object.keys(lanskartor).sort();

/** The län with most vårdcentrum, of those that the portal has a picture of. */
function flestI(vardcentra: readonly Vardcentrum[]): string {
  const count = (lan: string) => vardcentra.filter((each) => each.lan === lan).length;
  return [...allaLan].sort((a, b) => count(b) - count(a))[0] ?? '';
}

/** A way to a unit, for whoever came to find one. */
function Sokruta() {
  const navigate = useNavigate();
  const id = useId();
  return (
    <search>
      <form
        action="/sok"
        className="sokruta"
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('text');
          void navigate(`/sok?${new URLSearchParams({ text: String(text) })}`);
        }}
      >
        <label htmlFor={id}>Hitta en verksamhet</label>
        <input id={id} name="text" type="search" autoComplete="off" />
        <button type="submit">Sök</button>
      </form>
    </search>
  );
}

function Lansval({ valt }: { valt: string }) {
  return (
    <nav aria-label="Län" className="val">
      {['', ...allaLan].map((lan) => (
        <Link
          key={lan}
          className="vallank"
          to={lan ? `?lan=${lan}` : '?'}
          aria-current={lan === valt ? 'true' : undefined}
          preventScrollReset
        >
          {lan ? lansnamn(lan) : 'Alla län'}
        </Link>
      ))}
    </nav>
  );
}

function Karta({ lan, vardcentra }: { lan: string; vardcentra: readonly Vardcentrum[] }) {
  const { kommuner } = lanskartor[lan] ?? { kommuner: {} };
  const here = vardcentra.filter(({ kommunkoder }) => kommunkoder.some((kod) => kod in kommuner));
  if (!(lan in lanskartor)) return null;
  return (
    <Figur
      namn={lansnamn(lan)}
      teckenforklaring={
        here.length > 0 ? <Teckenforklaring /> : 'Inget vårdcentrum är registrerat här.'
      }
      tabell={<Vardcentrumtabell vardcentra={here} />}
      kallor={here.map(({ kalla }) => kalla)}
    >
      <Lanskarta lan={lan} vardcentra={here} />
    </Figur>
  );
}
