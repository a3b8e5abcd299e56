import { formatBelopp, type Ore, parseBelopp } from '../values/belopp.ts';
import { otolkat, type Tolkat, tolkat } from './Tolkat.ts';

/** Swedish Excel separates thousands by a no-break space. Other systems use a plain, a narrow or a thin space. */
const mellanrum = /[ \u00a0\u202f\u2009]/g;
const tal = /^([-−+]?)(\d+|\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+)(?:([.,])(\d+))?$/;

/** The range of a number. It decides whether a point can separate thousands, decimals or both. */
export interface Talgranser {
  minst?: number;
  hogst?: number;
  /** The most decimals. */
  decimals?: number;
}

/**
 * Reads a number as Swedish Excel writes it ("1 234 567,5") into a plain decimal string ("1234567.5"). A decimal point
 * is accepted too, unless within the range it could also separate thousands ("1.234"). It neither rounds nor guesses.
 */
function parseTaltext(text: string, granser: Talgranser = {}): Tolkat<string> {
  const trimmed = text.trim();
  if (/^#+$/.test(trimmed)) {
    return otolkat(
      'Kolumnen är för smal i Excel, så att talet inte syns: gör den bredare och spara om.',
    );
  }
  if (/^[-−+]?[\d.,]+e[-+]?\d+$/i.test(trimmed)) {
    return otolkat('Excel har kortat av talet: formatera kolumnen som tal och spara om.');
  }
  if (/\d\s*%$/.test(trimmed)) {
    return otolkat(
      'Här ska ett tal utan procenttecken stå: skriv till exempel 83,5 i en cell med talformatet Allmänt.',
    );
  }
  const match = tal.exec(trimmed);
  if (!match) return otolkat('Skriv ett tal med siffror och decimalkomma, till exempel 1 234,5.');
  const [, sign = '', whole = '', mark, decimals = ''] = match;
  const minus = sign === '-' || sign === '−' ? '-' : '';
  const digits = whole.replace(mellanrum, '');
  if (mark === '.' && decimals.length === 3 && whole.length <= 3) {
    return medPunkt(`${minus}${digits}`, decimals, granser);
  }
  return tolkat(`${minus}${digits}${decimals ? `.${decimals}` : ''}`);
}

/**
 * A number such as 17.512 within its range: the point is read as a decimal point only when it cannot separate
 * thousands.
 */
function medPunkt(
  whole: string,
  decimals: string,
  { minst = -Infinity, hogst = Infinity, decimals: most = Infinity }: Talgranser,
): Tolkat<string> {
  const thousands = `${whole}${decimals}`;
  const within = (value: number) => value >= minst && value <= hogst;
  const asThousands = within(Number(thousands));
  const asDecimals = most >= decimals.length && within(Number(`${whole}.${decimals}`));
  if (asDecimals && !asThousands) return tolkat(`${whole}.${decimals}`);
  if (!asDecimals) {
    return otolkat(
      asThousands
        ? `Punkten skiljer inte tusental här: skriv ${thousands} om det är vad som menas.`
        : `Talet kan vara varken ${thousands} eller ${whole},${decimals} här: kontrollera det.`,
    );
  }
  return otolkat(
    `Punkten kan betyda både tusental och decimaler: skriv ${thousands} eller ${whole},${decimals}.`,
  );
}

/** A number as Swedish Excel writes it; see `parseTaltext`. */
export function parseTal(text: string, granser: Talgranser = {}): Tolkat<number> {
  const decimal = parseTaltext(text, granser);
  if (!decimal.ok) return decimal;
  const value = Number(decimal.varde);
  return Number.isFinite(value) ? tolkat(value) : otolkat('Talet är för stort: kontrollera det.');
}

/** A number with decimal comma, no thousands separator and no exponent. `parseTal` reads the same number back. */
export function formatTal(value: number): string {
  return withoutExponent(String(value)).replace('.', ',');
}

/** An amount in kronor as Swedish Excel writes it ("1 234 567,50", "1 234,50 kr"), in öre. */
export function parseBeloppstext(text: string): Tolkat<Ore> {
  const decimal = parseTaltext(text.replace(/[ \u00a0\u202f\u2009]*kr$/i, ''), { decimals: 2 });
  if (!decimal.ok) return decimal;
  const ore = parseBelopp(decimal.varde);
  if (ore !== null) return tolkat(ore);
  return /\.\d{3,}$/.test(decimal.varde)
    ? otolkat(
        'Beloppet har fler än två decimaler: avrunda det till hela ören, eller ta bort kommat om det skiljer tusental.',
      )
    : otolkat('Beloppet är för stort: kontrollera det.');
}

/** An amount with decimal comma and two decimals, from öre: "1234567,50". */
export function formatBeloppstext(ore: Ore): string {
  return formatBelopp(ore).replace('.', ',');
}

/** "1e-7" written out as "0.0000001". */
function withoutExponent(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', rest = '', power] = match;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? `${sign}${digits.padEnd(point, '0')}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
