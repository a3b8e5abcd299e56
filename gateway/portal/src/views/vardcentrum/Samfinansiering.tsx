import { Link } from 'react-router';
import { isRimligt } from '../../../../../shared/contract/rimligt.ts';
import { formatDatum, formatProcent } from '../../lib/format.ts';
import { useHarLamnat, usePartsnamn } from '../../lib/Parter.tsx';
import { Enhetslank } from '../../parts/Enhetslank.tsx';
import { Kallrad } from '../../parts/Kallrad.tsx';
import { Namnlista } from '../../parts/Namnlista.tsx';
import { Okant } from '../../parts/Okant.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Partlank } from '../../parts/Partlank.tsx';
import { Rullruta } from '../../parts/Rullruta.tsx';
import { Tackning } from '../../parts/Tackning.tsx';
import { bekraftelseAv, bekraftelseord } from './bekraftelse.ts';
import { Finansiering } from './Finansiering.tsx';
import type { Ataganden, Avtal, Deltagare, Verksamhet } from './typer.ts';

interface SamfinansieringProps {
  deltagare: readonly Deltagare[];
  /** Null until it is known. */
  ataganden: Ataganden | null;
  laddar: boolean;
}

/** The units that several pay for, with each payer's own confirmation of its share; then the other agreements. */
export function Samfinansiering({ deltagare, ataganden, laddar }: SamfinansieringProps) {
  const units = deltagare
    .flatMap(({ verksamheter }) => verksamheter ?? [])
    .filter(({ samfinansiering }) => samfinansiering);
  const avtal = ataganden?.avtal ?? [];
  const paid = new Set(units.map(({ samfinansiering }) => samfinansiering?.avtalId));
  const others = avtal.filter(({ id }) => !paid.has(id));
  return (
    <>
      {units.length === 0 && others.length === 0 && !laddar && ataganden && (
        <p>Ingen delad kostnad och inget avtal är känt här.</p>
      )}
      {units.map((unit) => (
        <Enhet
          key={`${unit.huvudmanId} ${unit.id}`}
          verksamhet={unit}
          avtal={avtal.find(({ id }) => id === unit.samfinansiering?.avtalId) ?? null}
          kant={ataganden !== null}
          laddar={laddar}
        />
      ))}
      {others.map((each) => (
        <section key={each.id} className="delat">
          <h3>{each.rubrik}</h3>
          <Galler avtal={each} />
          <Parter
            avtal={each}
            andelar={
              each.andelar.length > 0
                ? each.andelar.map(({ part, procent }) => ({ id: part?.id ?? null, procent }))
                : each.parter.map(({ huvudmanId }) => ({ id: huvudmanId, procent: null }))
            }
          />
          <Kallrad kallor={kallorna(each)} />
        </section>
      ))}
    </>
  );
}

interface EnhetProps {
  verksamhet: Verksamhet;
  avtal: Avtal | null;
  /** Whether the agreements are known, and whether they are on their way. */
  kant: boolean;
  laddar: boolean;
}

function Enhet({ verksamhet, avtal, kant, laddar }: EnhetProps) {
  const { namn, huvudmanId, samfinansiering } = verksamhet;
  if (!samfinansiering) return null;
  const andelar = samfinansiering.andelar.map(({ part, procent }) => ({ id: part.id, procent }));
  return (
    <section className="delat">
      <h3>
        <Enhetslank {...verksamhet} />
      </h3>
      <p>
        Drivs av <Partlank id={huvudmanId} />, som anger hur kostnaden delas
        <Omuppgift
          namn={`Kostnadens delning för ${namn}`}
          agare={huvudmanId}
          kalla={samfinansiering.kalla ?? null}
        />
      </p>
      <Andelar andelar={andelar} />
      {avtal && <Galler avtal={avtal} />}
      {avtal && <Finansiering lagen={avtal.finansieringslagen} />}
      {kant && <Bekraftat avtal={avtal} andelar={andelar} />}
      {kant ? (
        <Parter avtal={avtal} andelar={andelar} />
      ) : (
        <p>{laddar ? 'Hämtar parternas bekräftelser …' : 'Parternas bekräftelser är okända.'}</p>
      )}
      <Kallrad kallor={[samfinansiering.kalla, ...(avtal ? kallorna(avtal) : [])]} />
    </section>
  );
}

/** What an agreement rests on, and what each party has signed. */
const kallorna = ({ kalla, parter }: Avtal) => [kalla, ...parter.map((part) => part.kalla)];

type Andel = { id: string | null; procent: string | number | null };

/** The shares as parts of one bar, which the table beside says in words. */
function Andelar({ andelar }: { andelar: readonly Andel[] }) {
  const namn = usePartsnamn();
  return (
    <div className="andelar" aria-hidden="true">
      {andelar.map(({ id, procent }) => (
        <div
          key={id}
          style={{ flexGrow: isRimligt('andel', Number(procent)) ? Number(procent) : 0 }}
        >
          <bdi>{id === null ? '' : namn(id)}</bdi> {procent !== null && formatProcent(procent)}
        </div>
      ))}
    </div>
  );
}

/** Who has confirmed, in one sentence. */
function Bekraftat({ avtal, andelar }: { avtal: Avtal | null; andelar: readonly Andel[] }) {
  const namn = usePartsnamn();
  const left = andelar.filter(
    ({ id, procent }) => id !== null && bekraftelseAv(avtal, id, procent) !== 'bekraftad',
  );
  if (left.length === 0) {
    const all = andelar.length === 2 ? 'Båda' : 'Alla';
    return <p>{all} som betalar har själva bekräftat sin andel.</p>;
  }
  return (
    <p>
      Bekräftelse saknas från <Namnlista namn={left.map(({ id }) => namn(id ?? ''))} />.
    </p>
  );
}

function Galler({ avtal }: { avtal: Avtal }) {
  const { rubrik, gallande, avvikelser } = avtal;
  const words = gallande ? 'gäller' : gallande === false ? 'gäller inte' : 'kan inte avgöras nu';
  return (
    <>
      <p>
        <Link to="/avtal">{rubrik}</Link> <Tackning namn={words} tackt={gallande ?? null} ensam />
      </p>
      {avvikelser && avvikelser.length > 0 && (
        <ul>
          {avvikelser.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Each party beside what it has itself signed. */
function Parter({ avtal, andelar }: { avtal: Avtal | null; andelar: readonly Andel[] }) {
  return (
    <Rullruta namn={`Parternas bekräftelser${avtal ? `, ${avtal.rubrik}` : ''}`}>
      <table className="stapel fa">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col" className="tal">
              Andel
            </th>
            <th scope="col">Partens egen bekräftelse</th>
            <th scope="col" className="tal">
              Undertecknad andel
            </th>
            <th scope="col">Datum</th>
          </tr>
        </thead>
        <tbody>
          {andelar.map(({ id, procent }) => (
            <Partrad key={id} avtal={avtal} id={id} procent={procent} />
          ))}
        </tbody>
      </table>
    </Rullruta>
  );
}

function Partrad({ avtal, id, procent }: Andel & { avtal: Avtal | null }) {
  const namn = usePartsnamn();
  const harLamnat = useHarLamnat();
  if (id === null) return null;
  const signature = avtal?.parter.find(({ huvudmanId }) => huvudmanId === id);
  const bekraftelse = bekraftelseAv(avtal, id, procent);
  const left = bekraftelse === 'svarade-inte' && harLamnat(id);
  const { ord, slag } = bekraftelseord[left ? 'har-lamnat' : bekraftelse];
  return (
    <tr>
      <th scope="row">
        <Partlank id={id} />
      </th>
      <td className="tal" data-rubrik="Andel">
        {procent === null ? '–' : formatProcent(procent)}
      </td>
      <td data-rubrik="Partens egen bekräftelse">
        <span className={`marke ${slag}`}>{ord}</span>
        {signature?.status && (
          <Omuppgift
            namn={`Underskrift av ${namn(id)}`}
            agare={id}
            fran={signature.datum ? formatDatum(signature.datum) : null}
            kalla={signature.kalla ?? null}
          />
        )}
      </td>
      <td className="tal" data-rubrik="Undertecknad andel">
        {signature?.andelProcent ? (
          formatProcent(signature.andelProcent)
        ) : procent === null ? (
          '–'
        ) : (
          <Okant />
        )}
      </td>
      <td data-rubrik="Datum">{signature?.datum ? formatDatum(signature.datum) : <Okant />}</td>
    </tr>
  );
}
