import type { Formfalt, Rad } from './typer.ts';
import { textAv } from './varden.ts';

/**
 * A value from the history, in a form's words. The history keeps database values: amounts in whole öre, and percentages in
 * hundredths.
 */
export const lagratText = (falt: Formfalt, rad: Rad): string =>
  textAv(falt, somSvar(falt, rad[falt.name] ?? rad[falt.given]));

/** A stored value as an answer would have it. */
function somSvar(falt: Formfalt, varde: unknown): unknown {
  if (varde === null || varde === undefined) return null;
  if (Array.isArray(varde)) return varde.map((one) => somSvar({ ...falt, several: false }, one));
  switch (falt.input) {
    case 'kronor':
      return kronor(String(varde));
    case 'percent':
      return Number(varde) / 100;
    case 'group':
      return Object.fromEntries(
        falt.fields.map((one) => [
          one.shown,
          somSvar(one, (varde as Rad)[one.name] ?? (varde as Rad)[one.given]),
        ]),
      );
    default:
      return varde;
  }
}

/** Whole öre as a decimal string. */
export function kronor(ore: string): string {
  const minus = ore.startsWith('-') ? '-' : '';
  const digits = ore.replace('-', '').padStart(3, '0');
  return `${minus}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
