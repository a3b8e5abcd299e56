import { Rullar } from '../delar/Rullar.tsx';
import { useSession } from '../session.ts';
import { useData } from '../useData.ts';
import { type Handelse, type Rekommendation, tidslinjeAv } from './revisionsfragor.ts';

interface Rad extends Handelse {
  part: string;
}

/**
 * The timeline of a recommendation: who knew, decided and did what, and when. A joint action also shows the other parties'
 * events, as far as they let others read them.
 */
export function Tidslinje({ rad }: { rad: Rekommendation }) {
  const session = useSession();
  const punkter = [
    ...new Set((rad.atgarder ?? []).flatMap(({ planpunktId }) => planpunktId ?? [])),
  ];
  const { data, fel } = useData(`tidslinje ${rad.id} ${rad.version}`, async () => {
    const svar = await Promise.all(punkter.map(tidslinjeAv));
    return svar.flatMap((one) => (one ? [one] : []));
  });
  const egna: Rad[] = (rad.handelser ?? []).map((one) => ({ ...one, part: session.namn }));
  const andras: Rad[] = (data ?? []).flatMap(({ rubrik, handelser }) =>
    handelser.map((one) => ({
      ...one,
      part: one.part?.namn ?? 'part okänd',
      text: `${one.text} (${rubrik})`,
    })),
  );
  const alla = [...egna, ...andras].sort((a, b) => (a.datum < b.datum ? -1 : 1));
  const okanda = [
    ...new Set((data ?? []).flatMap(({ saknas }) => saknas.map((one) => one?.namn ?? 'en part'))),
  ];
  return (
    <section aria-labelledby="tidslinje" aria-busy={!data && !fel}>
      <h2 id="tidslinje">Vem visste, beslutade och gjorde vad</h2>
      {fel && <p className="okant">{fel.message}</p>}
      {alla.length === 0 && data && <p>Ingen händelse med datum är känd.</p>}
      {alla.length > 0 && (
        <Rullar namn="Händelser i tidsordning">
          <table>
            <thead>
              <tr>
                <th scope="col">Dag</th>
                <th scope="col">Part</th>
                <th scope="col">Vem</th>
                <th scope="col">Vad</th>
              </tr>
            </thead>
            <tbody>
              {alla.map((one) => (
                <tr key={`${one.datum} ${one.part} ${one.slag} ${one.text}`}>
                  <th scope="row">{one.datum}</th>
                  <td>{one.part}</td>
                  <td>{one.vem ?? 'inte känt'}</td>
                  <td>{one.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Rullar>
      )}
      {okanda.length > 0 && (
        <p className="okant">
          Det är inte känt vad som hände hos {new Intl.ListFormat('sv').format(okanda)}: de svarar
          inte, eller visar det inte.
        </p>
      )}
    </section>
  );
}
