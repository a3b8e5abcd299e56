import { AxisBottom } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { formatAntal, formatBelopp } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import type { Budgetrad } from './budgetrader.ts';

const width = 900;
const left = 300;
const right = 150;
const row = 38;

/** A bar for each participant's budget in one year. */
export function Budgetdiagram({ rader, ar }: { rader: readonly Budgetrad[]; ar: number }) {
  const namn = usePartsnamn();
  const height = rader.length * row;
  const largest = Math.max(1, ...rader.map(({ belopp }) => Number(belopp ?? 0)));
  const x = scaleLinear({ domain: [0, largest], range: [left, width - right], nice: true });
  const y = scaleBand({
    domain: rader.map(({ huvudmanId }) => huvudmanId),
    range: [0, height],
    padding: 0.3,
  });
  return (
    <svg
      viewBox={`0 0 ${width} ${height + 50}`}
      className="budgetdiagram"
      role="img"
      aria-label={`Budget ${ar} för varje huvudman. Samma belopp står i tabellen.`}
    >
      {rader.map(({ huvudmanId, belopp, orimligt, svarade }) => {
        const top = y(huvudmanId) ?? 0;
        const end = x(Number(belopp ?? 0));
        const middle = top + y.bandwidth() / 2;
        return (
          <g key={huvudmanId}>
            <text x={left - 10} y={middle} dy="0.35em" textAnchor="end">
              {shorten(namn(huvudmanId))}
            </text>
            {belopp !== null && (
              <Bar
                x={left}
                y={top}
                width={Math.max(1, end - left)}
                height={y.bandwidth()}
                className="stapel"
              />
            )}
            <text
              x={end + 8}
              y={middle}
              dy="0.35em"
              className={belopp === null ? 'anmarkning' : undefined}
            >
              {belopp === null ? remark(orimligt, svarade) : formatBelopp(belopp)}
            </text>
          </g>
        );
      })}
      <AxisBottom
        top={height}
        scale={x}
        numTicks={5}
        tickFormat={(value) => `${formatAntal(Number(value) / 1e6)} mnkr`}
        tickLabelProps={{ className: 'skala', fontSize: undefined, fill: undefined }}
        axisLineClassName="axel"
        tickClassName="steg"
      />
    </svg>
  );
}

function remark(orimligt: boolean, svarade: boolean): string {
  if (orimligt) return 'orimligt belopp, räknas inte';
  return svarade ? 'ingen beslutad budget' : 'svarade inte';
}

const shorten = (name: string) => (name.length > 38 ? `${name.slice(0, 37)}…` : name);
