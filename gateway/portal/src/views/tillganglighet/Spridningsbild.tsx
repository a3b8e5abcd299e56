import { AxisBottom } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { formatAntal } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { periodnamn } from './periodnamn.ts';
import type { Spridning, Varde } from './Spridning.ts';

const width = 860;
const left = 220;
const right = 30;
const rowHeight = 84;
const radius = 6;

interface SpridningsbildProps {
  namn: string;
  spridningar: readonly Spridning[];
  enhet: string;
}

/** The spread between units: a dot for each that is named, a bar for those that the source puts together, target and mean. */
export function Spridningsbild({ namn, spridningar, enhet }: SpridningsbildProps) {
  const partsnamn = usePartsnamn();
  const top = Math.max(...spridningar.flatMap((one) => [one.mal ?? 0, ...highs(one)]), 1);
  const domain = enhet === 'procent' ? [0, 100] : [0, top * 1.05];
  const x = scaleLinear({ domain, range: [left, width - right] });
  const height = spridningar.length * rowHeight + 46;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="spridning" role="img" aria-label={namn}>
      {spridningar.map((one, index) => {
        const y = index * rowHeight + rowHeight / 2;
        return (
          <g key={one.id}>
            <line x1={0} x2={width} y1={y + 42} y2={y + 42} className="radlinje" />
            <text x={0} y={y - 6} className="radnamn">
              {partsnamn(one.part)}
            </text>
            <text x={0} y={y + 14} className="radperiod">
              {periodnamn(one.period)}
            </text>
            {one.mal !== null && (
              <g>
                <line
                  x1={x(one.mal)}
                  x2={x(one.mal)}
                  y1={y - 40}
                  y2={y + 40}
                  className="mallinje"
                />
                <text x={x(one.mal) - 5} y={y - 29} className="maltext">
                  mål {formatAntal(one.mal)}
                </text>
              </g>
            )}
            {one.varden
              .filter(({ enhet }) => enhet === null)
              .map((varde) => (
                <Grupp key={varde.namn} varde={varde} x={x} y={y} domain={domain} />
              ))}
            {swarm(one.varden, x).map(({ varde, cx, dy }) => (
              <circle
                key={varde.enhet}
                cx={cx}
                cy={y + dy}
                r={radius}
                className={`punkt ${kind(varde)}`}
              >
                <title>{`${varde.namn}: ${varde.varde}`}</title>
              </circle>
            ))}
            {one.medel !== null && (
              <path d={`M${x(one.medel)},${y + 24}l6,12h-12z`} className="medel">
                <title>{`Medelvärde ${formatAntal(one.medel)}`}</title>
              </path>
            )}
          </g>
        );
      })}
      <AxisBottom
        scale={x}
        top={spridningar.length * rowHeight + 4}
        numTicks={10}
        axisLineClassName="axel"
        tickClassName="skalstreck"
        tickLabelProps={{ className: 'skaltext', fill: '', textAnchor: 'middle' }}
        tickFormat={(value) => formatAntal(Number(value))}
      />
      <text x={width - right} y={height - 4} className="skalnamn">
        {enhet}
      </text>
    </svg>
  );
}

interface GruppProps {
  varde: Varde;
  x: (value: number) => number;
  y: number;
  domain: readonly number[];
}

/** Units that the source puts together, from their lower to their upper bound, with how many they are. */
function Grupp({ varde, x, y, domain }: GruppProps) {
  const { minst, hogst, antal, namn } = varde;
  if (minst === null && hogst === null) return null;
  const [from, to] = [x(minst ?? domain[0] ?? 0), x(hogst ?? domain[1] ?? 0)];
  return (
    <g>
      <title>{namn}</title>
      <rect
        x={from}
        y={y - 14}
        width={Math.max(to - from, 4)}
        height={28}
        rx={5}
        className={`grupp ${kind(varde)}`}
      />
      <text x={(from + to) / 2} y={y + 5} className="gruppantal">
        {antal === null ? '?' : `${antal} st`}
      </text>
    </g>
  );
}

/** Puts each dot at its value, and beside those that it would cover. */
function swarm(varden: readonly Varde[], x: (value: number) => number) {
  const beside = new Map<number, number>();
  return varden
    .flatMap((varde) =>
      varde.enhet !== null && varde.varde !== null ? [{ varde, cx: x(varde.varde) }] : [],
    )
    .sort((a, b) => a.cx - b.cx)
    .map(({ varde, cx }) => {
      const slot = Math.round(cx / (2 * radius));
      const count = beside.get(slot) ?? 0;
      beside.set(slot, count + 1);
      const step = Math.ceil(count / 2) * (radius * 2 - 1);
      return { varde, cx, dy: count % 2 === 0 ? -step : step };
    });
}

const highs = ({ varden }: Spridning) => varden.map(({ hogst, varde }) => hogst ?? varde ?? 0);

const kind = ({ nar }: Varde) => (nar === null ? 'oviss' : nar ? 'nar' : 'missar');
