import { Link } from 'react-router';
import { lanskartor } from '../../lib/kommuner.ts';
import { lageAv, tackningsord, type Vardcentrum } from './lageAv.ts';
import { Ring } from './Ring.tsx';

/** Half the height of a tile, in the picture's own units. */
const R = 56;
const W = Math.sqrt(3) * R;
/** From so many kommuner on, a tile is small in a picture beside others. */
const many = 17;

interface LanskartaProps {
  /** Two-digit länskod of a län that the portal has a picture of. */
  lan: string;
  vardcentra: readonly Vardcentrum[];
}

/** The kommuner of a län as tiles, and its vårdcentrum as rings on the kommuner that they serve. */
export function Lanskarta({ lan, vardcentra }: LanskartaProps) {
  const { namn, kommuner } = lanskartor[lan] ?? { namn: lan, kommuner: {} };
  const tiles = new Map(
    Object.entries(kommuner).map(
      ([
        kod,
        {
          namn,
          ruta: [column, row],
        },
      ]) => [kod, { namn, x: (column + (row % 2 === 0 ? 0 : 0.5)) * W, y: row * 1.5 * R }],
    ),
  );
  const all = [...tiles.values()];
  const [left, right] = extent(all.map(({ x }) => x));
  const [top, bottom] = extent(all.map(({ y }) => y));
  const box = [left - W / 2 - 4, top - R - 4, right - left + W + 8, bottom - top + 2 * R + 8];
  const tat = tiles.size >= many;
  const radie = tat ? 29 : 19;
  const served = new Set(vardcentra.flatMap(({ kommunkoder }) => kommunkoder));
  /** Where a vårdcentrum's rings stand: one on each of its kommuner, beside those of others. */
  const placesOf = (vardcentrum: Vardcentrum) => {
    const before = vardcentra.slice(0, vardcentra.indexOf(vardcentrum));
    return vardcentrum.kommunkoder.flatMap((kod) => {
      const tile = tiles.get(kod);
      const beside = before.filter(({ kommunkoder }) => kommunkoder.includes(kod)).length;
      return tile ? [{ x: tile.x + beside * 2 * radie, y: tile.y + (tat ? 17 : 14) }] : [];
    });
  };
  return (
    <svg viewBox={box.join(' ')} className={tat ? 'lanskarta tat' : 'lanskarta'}>
      <title>{`${namn}, schematisk karta`}</title>
      {[...tiles].map(([kod, { namn, x, y }]) => (
        <path key={kod} d={hexagon(x, y)} className={served.has(kod) ? 'kommun med' : 'kommun'}>
          <title>{namn}</title>
        </path>
      ))}
      {vardcentra
        .filter(({ kommunkoder }) => kommunkoder.length > 1)
        .map((vardcentrum) => (
          // Where a finger may land as well as on its rings, which are the link that is read aloud.
          <Link
            key={vardcentrum.id}
            to={`/vardcentrum/${vardcentrum.id}`}
            tabIndex={-1}
            aria-hidden="true"
          >
            <polyline points={points(placesOf(vardcentrum))} className="band" />
          </Link>
        ))}
      {[...tiles].map(([kod, { namn, x, y }]) => (
        <text
          key={kod}
          x={x}
          y={served.has(kod) ? y - (tat ? 20 : 18) : y + 4}
          className={served.has(kod) ? 'kommunnamn med' : 'kommunnamn'}
        >
          {namn}
        </text>
      ))}
      {vardcentra.map((vardcentrum) => {
        const lage = lageAv(vardcentrum);
        return (
          <Link key={vardcentrum.id} to={`/vardcentrum/${vardcentrum.id}`}>
            <title>{`${vardcentrum.namn}: ${tackningsord(lage, 'obligatoriska funktioner')}`}</title>
            {placesOf(vardcentrum).map(({ x, y }) => (
              <Ring key={`${x},${y}`} lage={lage} x={x} y={y} radie={radie} />
            ))}
          </Link>
        );
      })}
    </svg>
  );
}

const points = (places: readonly { x: number; y: number }[]) =>
  places.map(({ x, y }) => `${x},${y}`).join(' ');

const extent = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;

function hexagon(x: number, y: number): string {
  const r = R - 2;
  const corners = Array.from({ length: 6 }, (_, index) => {
    const angle = (Math.PI / 3) * index + Math.PI / 6;
    return `${(x + r * Math.cos(angle)).toFixed(1)},${(y + r * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}
