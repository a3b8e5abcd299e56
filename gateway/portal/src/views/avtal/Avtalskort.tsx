import { Link } from 'react-router';
import { ord } from '../../../../../shared/design/ord.ts';
import { formatDatum, formatProcent } from '../../lib/format.ts';
import { svenskOrdning } from '../../lib/lista.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Namnlista } from '../../parts/Namnlista.tsx';
import { Omuppgift } from '../../parts/Omuppgift.tsx';
import { Partlank } from '../../parts/Partlank.tsx';
import type { Avtalet } from './Avtalet.ts';
import { giltighetAv, giltighetsord } from './giltighetAv.ts';

const marks = { true: 'bra', false: 'brist', null: 'oklart' } as const;

interface AvtalskortProps {
  avtal: Avtalet;
  tysta: ReadonlySet<string>;
}

/** More deviations than this are folded, so that one card does not make a whole row of them high. */
const mostOpen = 3;
/** So many parties without a signature stand by name. */
const mostNamed = 3;

/** An agreement: whether it is in force and if not why, who has signed it, who pays what. */
export function Avtalskort({ avtal, tysta }: AvtalskortProps) {
  const namn = usePartsnamn();
  const { rubrik, slag, malgrupp, avvikelser, andelar, parter, anspraken, kalla } = avtal;
  const key = giltighetAv(avtal);
  const signed = parter
    .filter(({ status }) => status)
    .sort((a, b) => svenskOrdning(namn(a.huvudmanId), namn(b.huvudmanId)));
  const unknown = parter.filter(({ status }) => !status).map(({ huvudmanId }) => huvudmanId);
  const unrecorded = unknown.filter((id) => !tysta.has(id)).map(namn);
  const silent = unknown.filter((id) => tysta.has(id)).map(namn);
  const shares = andelar.map(
    ({ part, procent }) => `${part ? namn(part.id) : 'okänd part'} ${formatProcent(procent)}`,
  );
  return (
    <li className="avtalskort" data-galler={key}>
      <p>
        <span className={`marke ${marks[key]}`}>{giltighetsord[key]}</span>{' '}
        <span className="etikett">{ord('Avtalsslag', slag)}</span>
      </p>
      <h2>
        {rubrik}
        <Omuppgift namn={rubrik} agare={null} kalla={kalla ?? null} />
      </h2>
      {malgrupp && <p>Målgrupp: {ord('Malgrupp', malgrupp).toLowerCase()}</p>}
      {avtal.vardcentrum && (
        <p>
          <Link to={`/vardcentrum/${avtal.vardcentrum.id}`}>
            <bdi>{avtal.vardcentrum.namn}</bdi>
          </Link>
        </p>
      )}
      {shares.length > 0 && (
        <p>
          <span className="etikett">Andelar enligt villkoren</span> <Namnlista namn={shares} />
        </p>
      )}
      <h3 className="etikett">Parternas egna underskrifter</h3>
      <ul>
        {signed.map((one) => (
          <Underskrift key={one.huvudmanId} avtal={avtal} part={one} />
        ))}
        {unrecorded.length > 0 && <Oredovisade namn={unrecorded} alla={parter.length} />}
        {silent.length > 0 && (
          <li className="okant">
            Svarar inte just nu, underskriften okänd: <Namnlista namn={silent} />
          </li>
        )}
      </ul>
      {/* Where nobody has signed, they only say so again of each party. */}
      {signed.length > 0 && <Avvikelser avvikelser={avvikelser ?? []} />}
      {(anspraken ?? [])
        .filter(({ lage }) => lage !== 'OKANT')
        .map(({ text }) => (
          <p key={text} className="liten">
            <span className="etikett">Anspråk</span> {text}
          </p>
        ))}
    </li>
  );
}

/** The parties whose signature is in no source: by name where they are few, else how many, and who when asked. */
function Oredovisade({ namn, alla }: { namn: readonly string[]; alla: number }) {
  if (namn.length <= mostNamed) {
    return (
      <li className="okant">
        Inte redovisad: <Namnlista namn={namn} />
      </li>
    );
  }
  return (
    <li>
      <details>
        <summary>
          Inte redovisad av{' '}
          {namn.length === alla ? `någon av ${alla} parter` : `${namn.length} av ${alla} parter`}
        </summary>
        <Namnlista namn={namn} />
      </details>
    </li>
  );
}

function Underskrift({ avtal, part }: { avtal: Avtalet; part: Avtalet['parter'][number] }) {
  const namn = usePartsnamn();
  const { huvudmanId, status, andelProcent, undertecknareRoll, datum, diarienummer } = part;
  const details = [
    andelProcent !== null && andelProcent !== undefined && formatProcent(andelProcent),
    undertecknareRoll,
    datum && formatDatum(datum),
    diarienummer,
    part.upphor && `upphör ${formatDatum(part.upphor)}`,
  ].filter(Boolean);
  return (
    <li>
      <span className={`marke ${status === 'UNDERTECKNAT' ? 'bra' : 'brist'}`}>
        {status && ord('Avtalsstatus', status)}
      </span>{' '}
      <Partlank id={huvudmanId} />
      <Omuppgift
        namn={`Underskrift av ${namn(huvudmanId)}: ${avtal.rubrik}`}
        agare={huvudmanId}
        fran={datum ? formatDatum(datum) : null}
        kalla={part.kalla ?? null}
      />
      <span className="detalj">{details.join(', ')}</span>
      {status === 'UNDERTECKNAT' && part.villkorHash !== avtal.villkorHash && (
        <span className="detalj varning">Underskriften gäller andra villkor än dessa.</span>
      )}
    </li>
  );
}

/** Why an agreement is not in force, or why nobody knows, as the cooperation derives it. */
function Avvikelser({ avvikelser }: { avvikelser: readonly string[] }) {
  if (avvikelser.length === 0) return null;
  const list = (
    <ul className="avvikelser">
      {avvikelser.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  if (avvikelser.length <= mostOpen) {
    return (
      <>
        <h3 className="etikett">Avvikelser</h3>
        {list}
      </>
    );
  }
  return (
    <details>
      <summary>
        {avvikelser.length} {avvikelser.length === 1 ? 'avvikelse' : 'avvikelser'}
      </summary>
      {list}
    </details>
  );
}
