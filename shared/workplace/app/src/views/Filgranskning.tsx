import { Rullar } from '../delar/Rullar.tsx';
import type { Filrad, Filutfall } from '../filer.ts';

export type Val = Readonly<Record<number, 'fil' | 'galler'>>;

/** Rows that both the file and somebody else have changed, side by side. The user chooses one. */
export function Krockar({
  rader,
  val,
  onVal,
}: {
  rader: readonly Filrad[];
  val: Val;
  onVal: (rad: number, vilken: 'fil' | 'galler') => void;
}) {
  if (rader.length === 0) return null;
  return (
    <section className="varning" aria-labelledby="krockar">
      <h2 id="krockar">Ändrade både i filen och av någon annan</h2>
      <p>De här raderna har ändrats sedan filen exporterades. Jämför och välj för var och en.</p>
      {rader.map(({ rad, celler, krock }) => (
        <fieldset key={rad}>
          <legend>
            Rad {rad}: {celler.id ?? celler.namn ?? ''}
          </legend>
          <Rullar namn={`Rad ${rad}`}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Kolumn</th>
                  <th scope="col">När filen exporterades</th>
                  <th scope="col">Gäller nu</th>
                  <th scope="col">I filen</th>
                </tr>
              </thead>
              <tbody>
                {krock.map(({ kolumn, da, gallande, fil }) => (
                  <tr key={kolumn}>
                    <th scope="row">{kolumn}</th>
                    <td>{da || '(tomt)'}</td>
                    <td>{gallande || '(tomt)'}</td>
                    <td>{fil || '(tomt)'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Rullar>
          {(
            [
              ['galler', 'Behåll det som gäller nu'],
              ['fil', 'Skriv det som filen ändrar'],
            ] as const
          ).map(([vilken, ord]) => (
            <label key={vilken} className="val">
              <input
                type="radio"
                name={`krock-${rad}`}
                checked={val[rad] === vilken}
                onChange={() => onVal(rad, vilken)}
              />{' '}
              {ord}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

const slag = { NY: 'Ny', ANDRAD: 'Ändras', FELAKTIG: 'Fel' } as const;

/** The file's rows as the import reads them, each fault at its cell. Rows without a change are only counted. */
export function Rader({ utfall }: { utfall: Filutfall }) {
  const rader = utfall.rader.filter(({ krock }) => krock.length === 0);
  if (rader.length === 0) return null;
  // Shows the first column, which identifies the row, and the columns with a fault or a change.
  const visade = utfall.kolumner.filter(
    (kolumn, n) =>
      n === 0 ||
      rader.some(
        (rad) =>
          rad.fel.some((one) => one.kolumn === kolumn) ||
          rad.byten.some((one) => one.kolumn === kolumn),
      ),
  );
  return (
    <Rullar namn="Filens rader">
      <table>
        <caption className="bara-lasare">Filens rader, som de kommer att läsas</caption>
        <thead>
          <tr>
            <th scope="col">Rad</th>
            <th scope="col">Vad som händer</th>
            {visade.map((kolumn) => (
              <th scope="col" key={kolumn}>
                {kolumn}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rader.map((rad) => (
            <tr key={rad.rad}>
              <th scope="row">{rad.rad}</th>
              <td>
                {slag[rad.slag]}
                {rad.fel
                  .filter(({ kolumn }) => kolumn === null || !visade.includes(kolumn))
                  .map(({ fel }) => (
                    <p className="felord" key={fel}>
                      {fel}
                    </p>
                  ))}
              </td>
              {visade.map((kolumn) => (
                <Cell key={kolumn} rad={rad} kolumn={kolumn} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {utfall.fler > 0 && <p>… och {utfall.fler} rader till.</p>}
    </Rullar>
  );
}

function Cell({ rad, kolumn }: { rad: Filrad; kolumn: string }) {
  const fel = rad.fel.filter((one) => one.kolumn === kolumn);
  const byte = rad.byten.find((one) => one.kolumn === kolumn);
  return (
    <td>
      {byte && rad.slag === 'ANDRAD' ? (
        <>
          <del>{byte.fore || '(tomt)'}</del> <ins>{byte.efter || '(tomt)'}</ins>
        </>
      ) : (
        (byte?.efter ?? rad.celler[kolumn])
      )}
      {fel.map(({ fel: text }) => (
        <p className="felord" key={text}>
          {text}
        </p>
      ))}
    </td>
  );
}
