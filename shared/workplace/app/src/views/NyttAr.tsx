import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { lasBelopp, rakna, skrivBelopp, summera } from '../belopp.ts';
import { Rullar } from '../delar/Rullar.tsx';
import { Felruta, Hinder } from '../Felruta.tsx';
import { Faltet } from '../formular/Faltet.tsx';
import { idAv, ledigtId } from '../formular/idAv.ts';
import { skalfalt } from '../formular/typer.ts';
import type { Formfel } from '../formular/varden.ts';
import { useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { useUtkast } from '../useUtkast.ts';
import { Beloppscell } from './Beloppscell.tsx';
import { type Budgetrad, budgetAv, radnamn, skickaAlla, useEnhetsnamn } from './budgetfragor.ts';

const samma = (a: Budgetrad, b: Budgetrad) =>
  a.verksamhetId === b.verksamhetId &&
  a.annansVerksamhet === b.annansVerksamhet &&
  a.post === b.post;

/** Drafts a year's budget from the year before: the same posts, with amounts to change. */
export function NyttAr() {
  const { ar = '' } = useParams();
  useTitel(`Utkast till budget ${ar}`);
  const session = useSession();
  const navigate = useNavigate();
  const fore = Number(ar) - 1;
  const {
    data,
    fel: hindret,
    om,
  } = useData(`nytt år ${ar}`, async () => {
    const [last, nu] = await Promise.all([budgetAv(fore), budgetAv(Number(ar))]);
    const kvar = last.budgetar.filter((rad) => !nu.budgetar.some((one) => samma(one, rad)));
    return { last, kvar, finns: nu.budgetar };
  });
  const utkast = useUtkast(`${session.vem} nytt år ${ar}`);
  const [fel, setFel] = useState<readonly Formfel[]>([]);
  const [hinder, setHinder] = useState<Error | null>(null);
  const [under, setUnder] = useState(false);
  const rader = data?.kvar ?? [];
  const namnAv = useEnhetsnamn(data?.last);
  const nyckel = ({ id }: Budgetrad) => `belopp-${id}`;
  const text = (rad: Budgetrad) => utkast.varden[nyckel(rad)] ?? skrivBelopp(rad.belopp);
  const summa = summera(rader.map((rad) => lasBelopp(text(rad)) ?? rad.belopp));

  const raknaUpp = () => {
    const procent = Number((utkast.varden.procent ?? '').replace(',', '.').replace('%', ''));
    if (!Number.isFinite(procent) || utkast.varden.procent?.trim() === '') {
      setFel([{ id: 'procent', meddelande: 'Skriv procenten med siffror, till exempel 2,5.' }]);
      return;
    }
    setFel([]);
    utkast.skrivAlla(
      Object.fromEntries(
        rader.map((rad) => [nyckel(rad), skrivBelopp(rakna(rad.belopp, procent))]),
      ),
    );
  };

  const spara = async () => {
    const wrong: Formfel[] = rader
      .filter((rad) => lasBelopp(text(rad)) === null)
      .map((rad) => ({
        id: nyckel(rad),
        meddelande: `${radnamn(rad, namnAv)}: skriv beloppet i kronor, till exempel 850 000 eller 850 000,50.`,
      }));
    setFel(wrong);
    setHinder(null);
    if (wrong.length > 0) return;
    setUnder(true);
    const upptagna = new Set(data?.finns.map(({ id }) => id));
    try {
      const svar = await skickaAlla(
        rader.map((rad) => {
          const { verksamhetId, post, planpunktId, avtalId, annansVerksamhet } = rad;
          const name = [ar, verksamhetId ?? annansVerksamhet ?? 'hela', post]
            .filter(Boolean)
            .join(' ');
          const id = ledigtId(idAv(name), upptagna);
          upptagna.add(id);
          const belopp = lasBelopp(text(rad));
          const skal = utkast.varden.skal?.trim() || `Utkast till ${ar} från ${fore} års budget`;
          return {
            mutation: 'skapaBudget',
            input: {
              ...{ huvudmanId: session.arbetsplats, id, ar: Number(ar) },
              ...{ verksamhetId, post, planpunktId, avtalId, annansVerksamhet, belopp, skal },
            },
          };
        }),
        session.formular,
      );
      const nekade = svar.flatMap(({ fel: own }, n) =>
        own.map(({ meddelande }) => {
          const rad = rader[n] as Budgetrad;
          return { id: nyckel(rad), meddelande: `${radnamn(rad, namnAv)}: ${meddelande}` };
        }),
      );
      setFel(nekade);
      if (nekade.length > 0) await om();
      else {
        utkast.kasta();
        void navigate(`/budget/${ar}`);
      }
    } catch (error) {
      setHinder(error as Error);
    } finally {
      setUnder(false);
    }
  };

  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !hindret}>
      <h1>Utkast till budget {ar}</h1>
      <p>
        <Link to="/budget">Alla år</Link>
      </p>
      {hindret && <Hinder fel={hindret} />}
      {hinder && <Hinder fel={hinder} />}
      <Felruta fel={fel} />
      {data && rader.length === 0 && (
        <p>
          Alla poster från {fore} finns redan i <Link to={`/budget/${ar}`}>budgeten för {ar}</Link>.
        </p>
      )}
      {rader.length > 0 && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void spara();
          }}
        >
          <p>
            Posterna är desamma som {fore}. Ändra beloppen. De blir ett utkast tills en instans har
            beslutat.
          </p>
          <Faltet
            falt={{
              ...skalfalt,
              ...{ given: 'procent', label: 'Räkna upp alla med', help: 'Till exempel 2,5.' },
              ...{ input: 'percent', unit: '%', required: false },
            }}
            path="procent"
            text={utkast.varden.procent ?? ''}
            onText={(one) => utkast.skriv('procent', one)}
            fel={fel}
          />
          <button type="button" onClick={raknaUpp}>
            Räkna upp
          </button>
          <Rullar namn={`Poster ${ar}`}>
            <table>
              <caption>Poster {ar}, i kronor</caption>
              <thead>
                <tr>
                  <th scope="col">Verksamhet och post</th>
                  <th scope="col" className="tal">
                    {fore}
                  </th>
                  <th scope="col" className="tal">
                    {ar}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rader.map((rad) => (
                  <tr key={rad.id}>
                    <th scope="row">{radnamn(rad, namnAv)}</th>
                    <td className="tal">{skrivBelopp(rad.belopp)}</td>
                    <td className="tal">
                      <Beloppscell
                        id={nyckel(rad)}
                        namn={`${ar}, ${radnamn(rad, namnAv)}`}
                        text={text(rad)}
                        onText={(one) => utkast.skriv(nyckel(rad), one)}
                        fel={fel}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">Summa</th>
                  <td className="tal">{skrivBelopp(summera(rader.map(({ belopp }) => belopp)))}</td>
                  <td className="tal">{skrivBelopp(summa)}</td>
                </tr>
              </tfoot>
            </table>
          </Rullar>
          <button type="submit" className="huvud" disabled={under}>
            Spara som utkast för {ar}
          </button>
        </form>
      )}
    </main>
  );
}
