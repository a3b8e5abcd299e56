import { AxisBottom } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { formatAntal, formatBelopp } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Diagram } from '../../parts/Diagram.tsx';
import type { Budgetrad } from './budgetrader.ts';

/** Under this width a label stands above its bar, for beside it there is no room. */
const narrow = 600;
const barHeight = 22;

interface BudgetdiagramProps {
  rader: readonly Budgetrad[];
  ar: number;
}

/** A bar for each participant's budget in one year. */
export function Budgetdiagram({ rader, ar }: BudgetdiagramProps) {
  return <Diagram>{(bredd) => <Staplar rader={rader} ar={ar} bredd={bredd} />}</Diagram>;
}

function Staplar({ rader, ar, bredd }: BudgetdiagramProps & { bredd: number }) {
  const namn = usePartsnamn();
  const smal = bredd < narrow;
  const row = smal ? 52 : 36;
  // Amounts are as long as "461 570 000,00 kr": a bar ends before the room that the longest takes.
  const [left, right] = smal ? [8, 8] : [Math.min(300, bredd * 0.36), 150];
  const height = rader.length * row;
  const largest = Math.max(1, ...rader.map(({ belopp }) => Number(belopp ?? 0)));
  const x = scaleLinear({ domain: [0, largest], range: [left, bredd - right] });
  return (
    <svg
      viewBox={`0 0 ${bredd} ${height + 44}`}
      className="budgetdiagram"
      role="img"
      aria-label={`Budget ${ar} för varje huvudman. Samma belopp står i tabellen.`}
    >
      {rader.map(({ huvudmanId, belopp, orimligt, svarade }, index) => {
        const top = index * row + (smal ? 24 : 7);
        const end = x(Number(belopp ?? 0));
        const middle = top + barHeight / 2;
        const amount = belopp === null ? remark(orimligt, svarade) : formatBelopp(belopp);
        const className = belopp === null ? 'anmarkning datum' : 'datum';
        const name = namn(huvudmanId);
        return (
          <g key={huvudmanId}>
            {smal ? (
              <>
                <text x={left} y={top - 7}>
                  {shorten(name, (bredd - 24 - 8 * amount.length) / 8)}
                </text>
                <text x={bredd - right} y={top - 7} textAnchor="end" className={className}>
                  {amount}
                </text>
              </>
            ) : (
              <>
                <text x={left - 10} y={middle} dy="0.35em" textAnchor="end">
                  {shorten(name, (left - 10) / 7.5)}
                </text>
                <text x={end + 8} y={middle} dy="0.35em" className={className}>
                  {amount}
                </text>
              </>
            )}
            {belopp !== null && (
              <Bar
                x={left}
                y={top}
                width={Math.max(2, end - left)}
                height={barHeight}
                className="stapel datum"
              />
            )}
          </g>
        );
      })}
      <AxisBottom
        top={height + 4}
        scale={x}
        numTicks={smal ? 2 : 5}
        tickFormat={(value) => `${formatAntal(Number(value) / 1e6)} mnkr`}
        // Labels stay within the picture: there is no room beside its ends on a telephone.
        tickLabelProps={(value, index) => ({
          className: 'skala',
          textAnchor: anchor(smal, index === 0, x(Number(value)) > bredd - 40),
          fontSize: undefined,
          fill: undefined,
        })}
        axisLineClassName="axel"
        tickClassName="steg"
      />
    </svg>
  );
}

function anchor(smal: boolean, first: boolean, last: boolean) {
  if (!smal) return 'middle';
  if (first) return 'start';
  return last ? 'end' : 'middle';
}

function remark(orimligt: boolean, svarade: boolean): string {
  if (orimligt) return 'orimligt belopp, räknas inte';
  return svarade ? 'ingen beslutad budget' : 'svarade inte';
}

const shorten = (name: string, most: number) =>
  name.length > most ? `${name.slice(0, Math.max(4, most - 1))}…` : name;
