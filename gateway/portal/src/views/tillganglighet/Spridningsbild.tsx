import { AxisBottom } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { formatAntal } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Diagram } from '../../parts/Diagram.tsx';
import { periodnamn } from './periodnamn.ts';
import { doman, type Spridning, type Varde } from './Spridning.ts';

/** Under this width a row's name stands above its dots, for beside them there is no room. */
const narrow = 600;
const radius = 6;

interface SpridningsbildProps {
  namn: string;
  /** Of one period: what was measured at different times stands on no common axis. */
  spridningar: readonly Spridning[];
  enhet: string;
}

/** The spread between units: a dot for each that is named, a bar for those that the source puts together, target and mean. */
export function Spridningsbild(props: SpridningsbildProps) {
  return <Diagram>{(bredd) => <Bilden {...props} bredd={bredd} />}</Diagram>;
}

function Bilden({ namn, spridningar, enhet, bredd }: SpridningsbildProps & { bredd: number }) {
  const partsnamn = usePartsnamn();
  const smal = bredd < narrow;
  const [left, right] = smal ? [16, 16] : [Math.min(220, bredd * 0.3), 30];
  const rowHeight = smal ? 112 : 84;
  const domain = doman(
    spridningar.flatMap((one) => values(one, enhet === 'procent')),
    enhet,
  );
  const x = scaleLinear({ domain, range: [left, bredd - right] });
  const height = spridningar.length * rowHeight + 46;
  return (
    <svg viewBox={`0 0 ${bredd} ${height}`} className="spridning" role="img" aria-label={namn}>
      {spridningar.map((one, index) => {
        const bottom = (index + 1) * rowHeight;
        const y = bottom - 42;
        return (
          <g key={one.id}>
            <line x1={0} x2={bredd} y1={bottom} y2={bottom} className="radlinje" />
            <text x={0} y={smal ? y - 52 : y - 6} className="radnamn">
              {partsnamn(one.part)}
            </text>
            {!smal && (
              <text x={0} y={y + 14} className="radperiod">
                {periodnamn(one.period)}
              </text>
            )}
            {one.mal !== null && (
              <g>
                <line
                  x1={x(one.mal)}
                  x2={x(one.mal)}
                  y1={y - 40}
                  y2={y + 40}
                  className="mallinje"
                />
                <text
                  x={x(one.mal) + (x(one.mal) > bredd / 2 ? -5 : 5)}
                  y={y - 29}
                  className={x(one.mal) > bredd / 2 ? 'maltext' : 'maltext efter'}
                >
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
                className={`datum punkt ${kind(varde)}`}
              >
                <title>{`${varde.namn}: ${varde.varde}`}</title>
              </circle>
            ))}
            {one.medel !== null && (
              <path d={`M${x(one.medel)},${y + 24}l6,12h-12z`} className="medel datum">
                <title>{`Medelvärde ${formatAntal(one.medel)}`}</title>
              </path>
            )}
          </g>
        );
      })}
      <AxisBottom
        scale={x}
        top={spridningar.length * rowHeight + 4}
        numTicks={smal ? 4 : 10}
        axisLineClassName="axel"
        tickClassName="skalstreck"
        tickLabelProps={{ className: 'skaltext', fill: '', textAnchor: 'middle' }}
        tickFormat={(value) => formatAntal(Number(value))}
      />
      <text x={bredd - right} y={height - 4} className="skalnamn">
        {enhet}
      </text>
    </svg>
  );
}

/** The room that "13 st" takes: in a narrower bar it stands beside it. */
const labelWidth = 48;

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
        className={`datum grupp ${kind(varde)}`}
      />
      <text
        x={to - from > labelWidth ? (from + to) / 2 : from - labelWidth / 2}
        y={y + 5}
        className="gruppantal"
      >
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

/** The figures of a row that the axis is to hold. */
const values = ({ mal, medel, varden }: Spridning, procent: boolean) =>
  [mal, medel, ...varden.flatMap((varde) => bounds(varde, procent))].filter(
    (value) => value !== null,
  );

/** A group without a bound goes to the end of what a share can be. */
const bounds = ({ enhet, varde, minst, hogst }: Varde, procent: boolean) => {
  const open = procent && enhet === null && (minst !== null || hogst !== null);
  return [varde, minst ?? (open ? 0 : null), hogst ?? (open ? 100 : null)];
};

const kind = ({ nar }: Varde) => (nar === null ? 'oviss' : nar ? 'nar' : 'missar');
