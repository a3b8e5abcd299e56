/** A text as people read it, where 1, i and l, 0 and o, rn and m, vv and w are easily taken for one another. */
export function likeness(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[1i|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('5', 's');
}
