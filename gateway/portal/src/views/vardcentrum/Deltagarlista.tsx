import { ord } from '../../../../../shared/design/ord.ts';
import { formatDatum } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Partlank } from '../../parts/Partlank.tsx';
import { Rullruta } from '../../parts/Rullruta.tsx';
import type { Deltagare } from './typer.ts';

/** Everyone invited, with its own answer and role. */
export function Deltagarlista({ deltagare }: { deltagare: readonly Deltagare[] }) {
  const namn = usePartsnamn();
  return (
    <>
      <Rullruta namn="Inbjudna huvudmän">
        <table className="stapel fa">
          <thead>
            <tr>
              <th scope="col">Huvudman</th>
              <th scope="col">Slag</th>
              <th scope="col">Svar på inbjudan</th>
              <th scope="col">Roll</th>
              <th scope="col" className="tal">
                Verksamheter
              </th>
            </tr>
          </thead>
          <tbody>
            {deltagare.map(({ huvudmanId, part, status, roll, fran, kalla, verksamheter }) => (
              <tr key={huvudmanId}>
                <th scope="row">
                  <Partlank id={huvudmanId} />
                </th>
                <td data-rubrik="Slag">{part ? ord('Huvudmanslag', part.slag) : <Okant />}</td>
                <td data-rubrik="Svar på inbjudan">
                  {status ? (
                    <>
                      {ord('Deltagandestatus', status)}
                      <Omuppgift
                        namn={`Svar på inbjudan, ${namn(huvudmanId)}`}
                        agare={huvudmanId}
                        fran={fran ? `från ${formatDatum(fran)}` : null}
                        kalla={kalla ?? null}
                      />
                    </>
                  ) : part?.uttradd ? (
                    'har lämnat nätverket'
                  ) : (
                    <Okant ord="svarade inte" />
                  )}
                </td>
                <td data-rubrik="Roll">
                  {roll ?? (status || part?.uttradd ? '–' : <Okant ord="svarade inte" />)}
                </td>
                <td className="tal" data-rubrik="Verksamheter">
                  {verksamheter ? verksamheter.length : part?.uttradd ? '–' : <Okant />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Rullruta>
      <Kallrad
        kallor={deltagare.flatMap(({ kalla, verksamheter }) => [
          kalla,
          ...(verksamheter ?? []).map((one) => one.kalla),
        ])}
      />
    </>
  );
}
