import { AxisLeft } from '@visx/axis';
import { scaleLinear, scalePoint } from '@visx/scale';
import { formatAntal } from '../../lib/format.ts';
import { usePartsnamn } from '../../lib/Parter.tsx';
import { Diagram } from '../../parts/Diagram.tsx';
import { periodnamn } from './periodnamn.ts';
import { doman, type Matt, type Spridning } from './Spridning.ts';

const height = 320;
const edge = { top: 24, right: 56, bottom: 46, left: 48 };
/** The room that the name of a month takes. */
const monthWidth = 92;

interface TidsbildProps {
  namn: string;
  matt: Matt;
  /** The spreads of each month, months in order. */
  manader: readonly { manad: string; spridningar: readonly Spridning[] }[];
}

/** Every unit's value month by month, each party's own value as a line, the target, and the breaks in the series. */
export function Tidsbild(props: TidsbildProps) {
  return <Diagram>{(bredd) => <Bilden {...props} width={bredd} />}</Diagram>;
}

function Bilden({ namn, matt, manader, width }: TidsbildProps & { width: number }) {
  const partsnamn = usePartsnamn();
  const values = manader.flatMap(({ spridningar }) =>
    spridningar.flatMap(({ varden, medel }) => [
      medel ?? [],
      ...varden.flatMap(({ varde }) => varde ?? []),
    ]),
  );
  const months = manader.map(({ manad }) => manad);
  const x = scalePoint({ domain: months, range: [edge.left, width - edge.right], padding: 0.5 });
  const y = scaleLinear({
    domain: doman([...values.flat(), matt.malvarde ?? []].flat(), matt.enhet),
    range: [height - edge.bottom, edge.top],
  });
  // Names of months that would run into each other are left out, the last one standing.
  const every = Math.ceil(monthWidth / Math.max(1, x.step()));
  const aside = Math.min(20, x.step() / 2 - 5);
  const parter = [
    ...new Set(manader.flatMap(({ spridningar }) => spridningar.map(({ part }) => part))),
  ];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="spridning" role="img" aria-label={namn}>
      <AxisLeft
        scale={y}
        left={edge.left}
        numTicks={5}
        axisLineClassName="axel"
        tickClassName="skalstreck"
        tickLabelProps={{ className: 'skaltext', fill: '', textAnchor: 'end', dx: -4, dy: 4 }}
        tickFormat={(value) => formatAntal(Number(value))}
      />
      <text x={edge.left} y={14} className="radperiod">
        {matt.enhet}
      </text>
      {typeof matt.malvarde === 'number' && (
        <>
          <line
            x1={edge.left}
            x2={width - edge.right}
            y1={y(matt.malvarde)}
            y2={y(matt.malvarde)}
            className="mallinje"
          />
          <text x={width} y={y(matt.malvarde) + 4} className="maltext">
            mål {formatAntal(matt.malvarde)}
          </text>
        </>
      )}
      {matt.serieBrott.map(({ datum }) => {
        const after = months.find((manad) => manad >= datum.slice(0, 7));
        if (!after || after === months[0]) return null;
        const at = (x(after) ?? 0) - x.step() / 2;
        return (
          <line
            key={datum}
            x1={at}
            x2={at}
            y1={edge.top}
            y2={height - edge.bottom}
            className="brott"
          >
            <title>{`Serien bryts ${datum}`}</title>
          </line>
        );
      })}
      {parter.map((part) => {
        const points = manader.flatMap(({ manad, spridningar }) => {
          const own = spridningar.find((one) => one.part === part)?.medel ?? null;
          return own === null ? [] : [`${x(manad)},${y(own)}`];
        });
        return (
          points.length > 1 && (
            <polyline key={part} points={points.join(' ')} className="medellinje">
              <title>{`${partsnamn(part)}, medelvärde`}</title>
            </polyline>
          )
        );
      })}
      {manader.map(({ manad, spridningar }, index) => (
        <g key={manad}>
          {(manader.length - 1 - index) % every === 0 && (
            <text
              x={Math.min(x(manad) ?? 0, width - monthWidth / 2)}
              y={height - 18}
              className="skaltext"
            >
              {periodnamn(manad)}
            </text>
          )}
          {spridningar.flatMap(({ part, varden }) =>
            varden.flatMap(({ enhet, varde, nar, namn }) =>
              enhet === null || varde === null
                ? []
                : [
                    <circle
                      key={`${part} ${enhet}`}
                      cx={(x(manad) ?? 0) + spread(enhet, aside)}
                      cy={y(varde)}
                      r={4.5}
                      className={`datum punkt ${nar === null ? 'oviss' : nar ? 'nar' : 'missar'}`}
                    >
                      <title>{`${namn}: ${formatAntal(varde)}`}</title>
                    </circle>,
                  ],
            ),
          )}
        </g>
      ))}
    </svg>
  );
}

/** Moves a unit's dots aside, the same way in every month, so that equal values do not cover each other. */
function spread(enhet: string, most: number): number {
  const sum = [...enhet].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (((sum % 41) - 20) * most) / 20;
}
