import { svenskOrdning } from '../lib/lista.ts';

const lista = new Intl.ListFormat('sv');

/**
 * Names in a sentence and in Swedish order, as "Heby, Region Uppsala och Tierp". Each is set apart: a name in letters that run from right to
 * left turns nothing else around.
 */
export function Namnlista({ namn, starkt = false }: { namn: readonly string[]; starkt?: boolean }) {
  let place = 0;
  return lista.formatToParts([...namn].sort(svenskOrdning)).map(({ type, value }) => {
    if (type !== 'element') return value;
    place += 1;
    return starkt ? (
      <strong key={place}>
        <bdi>{value}</bdi>
      </strong>
    ) : (
      <bdi key={place}>{value}</bdi>
    );
  });
}
