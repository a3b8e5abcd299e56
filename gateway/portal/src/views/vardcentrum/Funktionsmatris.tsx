import { ord } from '../../../../../shared/design/ord.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { arTyst } from '../../lib/tystaIn.ts';
import { Enhetslank } from '../../parts/Enhetslank.tsx';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Rullruta } from '../../parts/Rullruta.tsx';
import { Tackning } from '../../parts/Tackning.tsx';
import '../../style/matris.css';
import type { Deltagare, Vardcentrum } from './typer.ts';
import { grad, gradord, type Utbud, utbudAv } from './utbud.ts';

/** The functions of a vårdcentrum and how each participant supplies them; the mandatory ones first. */
export function Funktionsmatris({ vardcentrum }: { vardcentrum: Vardcentrum }) {
  const namn = usePartsnamn();
  const { funktionstackning, deltagare } = vardcentrum;
  if (!funktionstackning)
    return <p>Funktionerna går inte att sammanställa nu. Hämta sidan igen.</p>;
  const suppliers = deltagare.filter((one) => arTyst(one) || one.status === 'ACCEPTERAT');
  const offers = suppliers.flatMap((one) =>
    funktionstackning.flatMap(({ funktion }) => utbudAv(one, funktion) ?? []),
  );
  return (
    <>
      <ul className="forklaring">
        {gradord.map((text, index) => (
          <li key={text}>
            <Grad grad={index} /> {text}
          </li>
        ))}
        <li>
          <span className="grad okand">?</span> svarade inte
        </li>
      </ul>
      <Rullruta namn="Funktioner och vem som erbjuder dem">
        <table className="matris">
          <thead>
            <tr>
              <th scope="col">Funktion</th>
              <th scope="col">Finns den?</th>
              {suppliers.map(({ huvudmanId }) => (
                <th key={huvudmanId} scope="col">
                  <bdi>{namn(huvudmanId)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {funktionstackning.map(({ funktion, obligatorisk, tackt }) => (
              <tr key={funktion} className={obligatorisk ? 'obligatorisk' : undefined}>
                <th scope="row">
                  {ord('Funktion', funktion)}
                  {obligatorisk && <span className="under"> obligatorisk</span>}
                </th>
                <td>
                  <Lage tackt={tackt ?? null} />
                </td>
                {suppliers.map((one) => {
                  const utbud = utbudAv(one, funktion);
                  return (
                    <td
                      key={one.huvudmanId}
                      className={utbud?.length === 0 ? 'utan' : undefined}
                      data-rubrik={namn(one.huvudmanId)}
                    >
                      <Cell deltagare={one} utbud={utbud} funktion={ord('Funktion', funktion)} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Rullruta>
      <Kallrad kallor={offers.map(({ kalla }) => kalla)} />
      <p className="under">
        En obligatorisk funktion finns när någon deltagare har den på plats och den går att boka; en
        annan när någon deltagare erbjuder den. Den saknas först när alla inbjudna har svarat.
      </p>
    </>
  );
}

/** Whether a function is covered. */
function Lage({ tackt }: { tackt: boolean | null }) {
  const words = tackt === null ? 'okänt' : tackt ? 'finns' : 'saknas';
  return <Tackning namn={words} tackt={tackt} ensam />;
}

interface CellProps {
  deltagare: Deltagare;
  utbud: Utbud[] | null;
  funktion: string;
}

function Cell({ deltagare, utbud, funktion }: CellProps) {
  if (utbud === null) {
    return (
      <span className="grad okand">
        ?<span className="bara-lasare"> svarade inte</span>
      </span>
    );
  }
  if (utbud.length === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="bara-lasare">nej</span>
      </>
    );
  }
  return (
    <ul className="utbud">
      {utbud.map((one) => {
        const name = one.verksamhet.namn ?? one.verksamhet.id;
        return (
          <li key={one.verksamhet.id}>
            <Grad grad={grad(one)} />
            <span className="bara-lasare">{gradord[grad(one)]}: </span>
            <span>
              <Enhetslank {...one.verksamhet} />
              <Omuppgift
                namn={`${funktion} vid ${name}`}
                agare={deltagare.huvudmanId}
                fran={one.dagarPerVecka ? `${one.dagarPerVecka} dagar i veckan` : null}
                kalla={one.kalla ?? null}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** How much of a function there is: a circle that fills. */
function Grad({ grad }: { grad: number }) {
  return (
    <span className="grad" aria-hidden="true">
      {['○', '◔', '◑', '●'][grad]}
    </span>
  );
}
