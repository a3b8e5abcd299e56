/** A text with the letters replaced that people easily confuse: 1, i and l, 0 and o, rn and m, vv and w. */
export function likeness(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[1i|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('5', 's');
}
