/**
 * Whether the network's rules look at a field, wherever it stands: one that names an owner or a party, or figures that
 * others add up. Decided once for each field of a fetch, since an answer has thousands of values.
 */
export function isRuled(name: string, coordinate: string): boolean {
  return (
    name === 'huvudmanId' ||
    coordinate === 'Huvudman.id' ||
    coordinate === 'Part.id' ||
    coordinate.startsWith('Nyckeltal.')
  );
}
