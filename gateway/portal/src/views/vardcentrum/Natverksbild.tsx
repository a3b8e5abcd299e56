import { LinkHorizontal } from '@visx/shape';
import { useMemo } from 'react';
import { formatProcent } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Diagram } from '../../parts/Diagram.tsx';
import { Natverkstrad } from './Natverkstrad.tsx';
import { type Natverkslayout, natverkslayout, type Punkt } from './natverkslayout.ts';
import { anmarkning, grad, klassAv, rows } from './natverksord.ts';
import { Partmarke } from './Partmarke.tsx';
import type { Vardcentrum } from './typer.ts';

const centre: Punkt = { x: 0, y: 0 };

/** The network as a picture: the vårdcentrum, its huvudmän, their verksamheter, how they work together, and who pays. */
export function Natverksbild({ vardcentrum }: { vardcentrum: Vardcentrum }) {
  return (
    <Diagram>
      {(bredd) =>
        bredd < narrow ? (
          <Natverkstrad vardcentrum={vardcentrum} bredd={bredd} />
        ) : (
          <Bilden vardcentrum={vardcentrum} />
        )
      }
    </Diagram>
  );
}

/** Under this width names in the wide picture would be too small to read. */
const narrow = 960;

function Bilden({ vardcentrum }: { vardcentrum: Vardcentrum }) {
  const { namn, deltagare } = vardcentrum;
  const layout = useMemo(() => natverkslayout(deltagare), [deltagare]);
  return (
    <svg
      viewBox={layout.ram.join(' ')}
      className="natverksbild"
      role="img"
      aria-label={inWords(layout)}
    >
      {layout.huvudman.map((party) => (
        <Lank
          key={party.deltagare.huvudmanId}
          fran={centre}
          till={party}
          className={`lank ${klassAv(party.deltagare)}`}
        />
      ))}
      {layout.verksamheter.map(({ x, y, vid, verksamhet }) => (
        <Lank
          key={`${verksamhet.huvudmanId} ${verksamhet.id}`}
          fran={vid}
          till={{ x, y }}
          className={`lank ${grad[verksamhet.interaktionsgrad ?? 'OKAND']}`}
        />
      ))}
      {layout.betalar.map(({ nyckel, fran, till }) => (
        <Lank key={nyckel} fran={fran} till={till} className="betalar" />
      ))}
      <Mitten namn={namn} />
      {layout.huvudman.map((party) => (
        <Huvudman key={party.deltagare.huvudmanId} {...party} />
      ))}
      {layout.verksamheter.map((unit) => (
        <Verksamhetsnamn key={`${unit.verksamhet.huvudmanId} ${unit.verksamhet.id}`} {...unit} />
      ))}
      {layout.betalar.map(({ nyckel, till, procent }) =>
        procent === null ? null : (
          <text
            key={nyckel}
            x={till.x - Math.sign(till.x) * 12}
            y={till.y - 5}
            className="andel"
            textAnchor={till.x < 0 ? 'start' : 'end'}
          >
            {formatProcent(procent)}
          </text>
        ),
      )}
    </svg>
  );
}

function Lank({ fran, till, className }: { fran: Punkt; till: Punkt; className: string }) {
  return (
    <LinkHorizontal
      data={{ source: fran, target: till }}
      x={({ x }: Punkt) => x}
      y={({ y }: Punkt) => y}
      className={className}
    />
  );
}

function Mitten({ namn }: { namn: string }) {
  const lines = rows(namn, 18);
  const width = Math.max(176, 32 + 9 * Math.max(...lines.map(({ length }) => length)));
  return (
    <g className="mitten">
      <rect
        x={-width / 2}
        y={-14 - lines.length * 9}
        width={width}
        height={28 + lines.length * 18}
        rx={12}
      />
      {lines.map((line, index) => (
        <text key={line} y={(index - (lines.length - 1) / 2) * 18} dy="0.35em">
          {line}
        </text>
      ))}
    </g>
  );
}

function Huvudman({ x, y, deltagare }: Natverkslayout['huvudman'][number]) {
  const namn = usePartsnamn();
  const { huvudmanId, part } = deltagare;
  const lines = rows(part?.namn ?? namn(huvudmanId), 26);
  const remark = anmarkning(deltagare);
  return (
    <g>
      <Partmarke x={x} y={y} slag={part?.slag ?? null} klass={klassAv(deltagare)} />
      {lines.map((line, index) => (
        <text key={line} x={x} y={y - 17 - (lines.length - 1 - index) * 15} className="partnamn">
          {line}
        </text>
      ))}
      {remark && (
        <text x={x} y={y + 27} className="anmarkning">
          {remark}
        </text>
      )}
    </g>
  );
}

function Verksamhetsnamn({ x, y, verksamhet, sida }: Natverkslayout['verksamheter'][number]) {
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={5}
        className={`datum enhet ${grad[verksamhet.interaktionsgrad ?? 'OKAND']}`}
      />
      <text x={x + sida * 11} y={y} dy="0.35em" textAnchor={sida < 0 ? 'end' : 'start'}>
        {shortened(verksamhet.namn ?? verksamhet.id)}
      </text>
    </g>
  );
}

/** A name that fits beside its mark; the table has it whole. */
function shortened(name: string): string {
  const [first = '', ...more] = rows(name, 38);
  return more.length > 0 ? `${first} …` : first;
}

function inWords({ huvudman, verksamheter, betalar }: Natverkslayout): string {
  const count = (value: string | null) =>
    verksamheter.filter(({ verksamhet }) => (verksamhet.interaktionsgrad ?? null) === value).length;
  return `Nätverket: ${huvudman.length} inbjudna huvudmän med ${verksamheter.length} verksamheter, ${count('TAT')} i tät och ${count('GLES')} i gles samverkan, ${count(null)} där det är okänt. ${betalar.length} verksamheter betalas eller får sitt uppdrag även av en annan huvudman än den som driver dem. Samma uppgifter står i tabellen.`;
}
