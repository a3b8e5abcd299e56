import type { Punkt } from './natverkslayout.ts';

const r = 11;

/** The mark of a party, its shape by kind: a region is a square, a kommun a circle, a private vårdgivare a diamond. */
export function Partmarke({ x, y, slag, klass }: Punkt & { slag: string | null; klass: string }) {
  const className = `part ${klass}`;
  if (slag === 'REGION') {
    return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} className={className} />;
  }
  if (slag === 'KOMMUN') return <circle cx={x} cy={y} r={r} className={className} />;
  if (slag === 'PRIVAT') {
    return <path d={`M${x},${y - 13}l13,13l-13,13l-13,-13Z`} className={className} />;
  }
  return <path d={`M${x},${y - 12}l13,23h-26Z`} className={className} />;
}
