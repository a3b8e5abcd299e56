import { Arc } from '@visx/shape';
import type { Lage } from './lageAv.ts';

const gap = 0.16;

/** The mandatory functions of a vårdcentrum as the parts of a ring, with how many of them are covered in its middle. */
export function Ring({ lage, x, y, radie }: { lage: Lage; x: number; y: number; radie: number }) {
  const { tackta, saknade, okanda } = lage;
  const parts = [
    ...tackta.map((funktion) => ({ funktion, slag: 'tackt' })),
    ...saknade.map((funktion) => ({ funktion, slag: 'saknas' })),
    ...okanda.map((funktion) => ({ funktion, slag: 'okand' })),
  ];
  const step = (2 * Math.PI) / Math.max(parts.length, 1);
  return (
    <g transform={`translate(${x} ${y})`} className="ring">
      <circle r={radie + 2} className="botten" />
      {parts.map(({ funktion, slag }, index) => (
        <Arc
          key={funktion}
          className={slag}
          startAngle={index * step + gap / 2}
          endAngle={(index + 1) * step - gap / 2}
          innerRadius={radie * 0.62}
          outerRadius={radie}
        />
      ))}
      <text dy="0.35em">{parts.length === 0 ? '?' : `${tackta.length}/${parts.length}`}</text>
    </g>
  );
}
