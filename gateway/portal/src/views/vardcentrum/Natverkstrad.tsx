import { formatProcent } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { anmarkning, grad, klassAv } from './natverksord.ts';
import { Partmarke } from './Partmarke.tsx';
import type { Deltagare, Vardcentrum, Verksamhet } from './typer.ts';

const partyRow = 46;
const unitRow = 28;
const letter = 8;
/** A bold letter is wider. */
const boldLetter = 9.2;

interface NatverkstradProps {
  vardcentrum: Vardcentrum;
  bredd: number;
}

/** The network where there is no room beside each other: each huvudman under the other, with its units under it. */
export function Natverkstrad({ vardcentrum, bredd }: NatverkstradProps) {
  const namn = usePartsnamn();
  const { deltagare } = vardcentrum;
  const units = deltagare.reduce((sum, one) => sum + (one.verksamheter?.length ?? 0), 0);
  const height = deltagare.length * partyRow + units * unitRow + 8;
  let y = 0;
  return (
    <svg
      viewBox={`0 0 ${bredd} ${height}`}
      className="natverksbild"
      role="img"
      aria-label={`Nätverket: ${deltagare.length} inbjudna huvudmän med ${units} verksamheter. Samma uppgifter står i tabellen.`}
    >
      {deltagare.map((one) => {
        const top = y + partyRow / 2 + 4;
        y += partyRow;
        const rows = (one.verksamheter ?? []).map((unit) => {
          y += unitRow;
          return { unit, at: y - unitRow / 2 };
        });
        const remark = anmarkning(one);
        return (
          <g key={one.huvudmanId}>
            {rows.length > 0 && (
              <line x1={18} x2={18} y1={top} y2={rows.at(-1)?.at} className="lank" />
            )}
            <Partmarke x={18} y={top} slag={one.part?.slag ?? null} klass={klassAv(one)} />
            <text x={38} y={top} dy="0.35em" className="partnamn vanster datum">
              {shortened(one.part?.namn ?? namn(one.huvudmanId), bredd - 44, boldLetter)}
            </text>
            {remark && (
              <text x={38} y={top + 18} className="anmarkning vanster">
                {remark}
              </text>
            )}
            {rows.map(({ unit, at }) => (
              <Enhet key={unit.id} unit={unit} at={at} bredd={bredd} agare={one} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

interface EnhetProps {
  unit: Verksamhet;
  at: number;
  bredd: number;
  agare: Deltagare;
}

function Enhet({ unit, at, bredd, agare }: EnhetProps) {
  const { namn, id, interaktionsgrad, samfinansiering } = unit;
  const kind = grad[interaktionsgrad ?? 'OKAND'];
  const shares = (samfinansiering?.andelar ?? []).filter(
    ({ part }) => part.id !== agare.huvudmanId,
  );
  const share = shares.map(({ procent }) => formatProcent(procent)).join(' + ');
  const room = bredd - 58 - (share ? share.length * letter + 10 : 0);
  return (
    <g>
      <line x1={18} x2={42} y1={at} y2={at} className={`lank ${kind}`} />
      <circle cx={42} cy={at} r={5} className={`datum enhet ${kind}`} />
      <text x={54} y={at} dy="0.35em">
        {shortened(namn ?? id, room)}
      </text>
      {share && (
        <text x={bredd - 4} y={at} dy="0.35em" textAnchor="end" className="andel">
          {share}
        </text>
      )}
    </g>
  );
}

/** A name that fits in so many pixels; the table has it whole. */
function shortened(name: string, room: number, width = letter): string {
  const most = Math.max(6, Math.floor(room / width));
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
