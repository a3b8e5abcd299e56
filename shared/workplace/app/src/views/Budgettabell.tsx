import { useState } from 'react';
import { Link } from 'react-router';
import { lasBelopp, skrivBelopp, summera } from '../belopp.ts';
import { Rullar } from '../delar/Rullar.tsx';
import { Sparfot } from '../delar/Sparfot.tsx';
import { Felruta, Hinder } from '../Felruta.tsx';
import type { Formfel } from '../formular/varden.ts';
import { Konflikt } from '../Konflikt.tsx';
import { faltet, harRoll, useSession } from '../session.ts';
import { useUtkast } from '../useUtkast.ts';
import { Beloppscell } from './Beloppscell.tsx';
import { type Budgetrad, radnamn, skickaAlla } from './budgetfragor.ts';

interface BudgettabellProps {
  ar: string;
  rader: readonly Budgetrad[];
  namnAv: (rad: Budgetrad) => string;
  onSparat: (text: string) => Promise<void>;
  om: () => Promise<void>;
}

/** A cell that can be changed: the amount of a draft, or the outcome of a decided post. */
interface Cell {
  rad: Budgetrad;
  falt: 'belopp' | 'utfall';
  /** The key of its text in the draft, and the id of its element. */
  nyckel: string;
  fore: string;
}

const cellen = (rad: Budgetrad): Cell => {
  const falt = rad.status === 'UTKAST' ? 'belopp' : 'utfall';
  const fore = rad[falt] === null ? '' : skrivBelopp(rad[falt]);
  return { rad, falt, nyckel: `${falt}-${rad.id}`, fore };
};

/** A year's budget as a sheet: amounts of drafts, and outcomes of decided posts, can be changed. */
export function Budgettabell({ ar, rader, namnAv, onSparat, om }: BudgettabellProps) {
  const session = useSession();
  const skrivbar = harRoll(session, 'ekonom');
  const utkast = useUtkast(`${session.vem} budget ${ar}`);
  const [fel, setFel] = useState<readonly Formfel[]>([]);
  const [hinder, setHinder] = useState<Error | null>(null);
  const [krock, setKrock] = useState<readonly Budgetrad[]>([]);
  const belopp = faltet(session, 'Budget', 'belopp');
  const utfall = faltet(session, 'Budget', 'utfall');
  const celler = rader.map(cellen);
  const skrivet = ({ nyckel, fore }: Cell) => utkast.varden[nyckel] ?? fore;
  /** The value of a cell. Null for an unknown outcome; undefined for text that is no amount. */
  const last = (cell: Cell) => {
    const text = skrivet(cell).trim();
    if (text === '' && cell.falt === 'utfall') return null;
    return lasBelopp(text) ?? undefined;
  };
  const andrade = celler.filter((cell) => last(cell) !== cell.rad[cell.falt]);
  const summa = summera(
    celler.map((cell) => (cell.falt === 'belopp' && last(cell)) || cell.rad.belopp),
  );
  const kanda = celler.flatMap((cell) => {
    const said = cell.falt === 'utfall' ? last(cell) : cell.rad.utfall;
    return said ? [said] : [];
  });
  const allaKanda = kanda.length === rader.length;

  const spara = async (nu: ReadonlyMap<string, Budgetrad>) => {
    const skal = utkast.varden.skal?.trim() ?? '';
    const egna: Formfel[] = andrade
      .filter((cell) => last(cell) === undefined)
      .map(({ rad, nyckel }) => ({
        id: nyckel,
        meddelande: `${radnamn(rad, namnAv)}: skriv beloppet i kronor, till exempel 850 000 eller 850 000,50.`,
      }));
    if (skal === '') {
      const meddelande = 'Skriv varför du ändrar, till exempel Enligt nämndens ram.';
      egna.push({ id: 'skal', meddelande });
    }
    setFel(egna);
    setHinder(null);
    if (egna.length > 0) return;
    try {
      const svar = await skickaAlla(
        andrade.map((cell) => {
          const { id, version } = nu.get(cell.rad.id) ?? cell.rad;
          const input = { huvudmanId: session.arbetsplats, id, version, skal };
          return cell.falt === 'belopp'
            ? { mutation: 'andraBudget', input: { ...input, belopp: last(cell) } }
            : { mutation: 'registreraBudgetutfall', input: { ...input, utfall: last(cell) } };
        }),
        session.formular,
      );
      setKrock(
        svar.flatMap(({ budget, fel: own }) =>
          budget && own.some(({ kod }) => kod === 'VERSIONSKONFLIKT') ? [budget] : [],
        ),
      );
      setFel(
        svar.flatMap(({ id, mutation, fel: own }) =>
          own
            .filter(({ kod }) => kod !== 'VERSIONSKONFLIKT')
            .map(({ falt, meddelande }) => {
              const cell = `${mutation === 'andraBudget' ? 'belopp' : 'utfall'}-${id}`;
              return { id: falt === 'skal' ? 'skal' : cell, meddelande };
            }),
        ),
      );
      if (svar.every(({ fel: own }) => own.length === 0)) utkast.kasta();
      const antal = svar.filter(({ fel: own }) => own.length === 0).length;
      if (antal > 0)
        await onSparat(`${antal} ${antal === 1 ? 'post är sparad' : 'poster är sparade'}.`);
    } catch (error) {
      setHinder(error as Error);
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void spara(new Map());
      }}
    >
      {hinder && <Hinder fel={hinder} />}
      <Felruta fel={fel} />
      {krock.length > 0 && (
        <Konflikt
          skillnader={krock.map((nu) => {
            const cell = cellen(nu);
            return {
              falt: radnamn(nu, namnAv),
              mitt: `${skrivet(cell) || 'inget'} kr`,
              nu: `${cell.fore || 'inget'} kr`,
            };
          })}
          onBehall={() => void spara(new Map(krock.map((nu) => [nu.id, nu])))}
          onKasta={() => {
            utkast.kasta();
            setKrock([]);
            void om();
          }}
        />
      )}
      <Rullar namn={`Poster ${ar}`}>
        <table>
          <caption>
            Poster {ar}, i kronor. {belopp.help}
          </caption>
          <thead>
            <tr>
              <th scope="col">Verksamhet och post</th>
              <th scope="col" className="tal">
                {belopp.label}
              </th>
              <th scope="col" className="tal">
                {utfall.label}
              </th>
            </tr>
          </thead>
          <tbody>
            {celler.map((cell) => {
              const { rad, nyckel, falt } = cell;
              const ruta = (
                <Beloppscell
                  id={nyckel}
                  namn={`${falt === 'belopp' ? belopp.label : utfall.label}, ${radnamn(rad, namnAv)}`}
                  text={skrivet(cell)}
                  onText={(text) => utkast.skriv(nyckel, text)}
                  fel={fel}
                />
              );
              return (
                <tr key={rad.id}>
                  <th scope="row">
                    <Link to={`/budgetposter/${encodeURIComponent(rad.id)}`}>
                      {radnamn(rad, namnAv)}
                    </Link>{' '}
                    {rad.status === 'UTKAST' ? (
                      <span className="marke oklart">Utkast</span>
                    ) : (
                      <span className="marke bra">Beslutad</span>
                    )}
                  </th>
                  <td className="tal">
                    {falt === 'belopp' && skrivbar ? ruta : skrivBelopp(rad.belopp)}
                  </td>
                  <td className="tal">
                    {falt === 'utfall' && skrivbar
                      ? ruta
                      : rad.utfall === null
                        ? ''
                        : skrivBelopp(rad.utfall)}
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Summa</th>
              <td className="tal">{skrivBelopp(summa)}</td>
              <td className="tal">{allaKanda ? skrivBelopp(summera(kanda)) : 'inte känt'}</td>
            </tr>
          </tfoot>
        </table>
      </Rullar>
      {skrivbar && andrade.length > 0 && (
        <Sparfot
          utkast={utkast}
          antal={andrade.length}
          ord={['ändrad post', 'ändrade poster']}
          fel={fel}
        />
      )}
    </form>
  );
}
