import { isDatum, isDatumTid, isManad } from '../values/datum.ts';
import { otillatetTecken } from '../values/otillatetTecken.ts';
import type { Cellkind } from './Cell.ts';
import { oskyddad, skyddad } from './formelskydd.ts';
import { otolkat, type Tolkat, tolkat } from './Tolkat.ts';
import {
  formatBeloppstext,
  formatTal,
  parseBeloppstext,
  parseTal,
  type Talgranser,
} from './talformat.ts';

/** How one kind of value is written in a cell. `tolka(skriv(v))` gives `v`. */
export interface Celltyp<Varde> {
  /** The kind of cell that holds it. Any value can be in a text cell. */
  kind: Cellkind;
  /** Reads a cell's text, which is trimmed and not empty. */
  tolka(text: string): Tolkat<Varde>;
  /** Writes a value. The text is never empty. */
  skriv(varde: Varde): string;
  /** True when people write their own words in it, so that it must be searched for data that is not allowed. */
  fritext?: boolean;
}

/** The character for bytes that could not be decoded. */
const undecoded = '\ufffd';
const unreadable =
  'innehåller tecken som inte kan läsas: skriv om den, eller spara om filen som UTF-8.';

/** Text of at most `langd` characters. */
export function text(langd: number): Celltyp<string> {
  return {
    kind: 'text',
    fritext: true,
    tolka: (raw) => {
      const value = oskyddad(raw);
      const problem = value.includes(undecoded) ? unreadable : otillatetTecken(value);
      if (problem !== null) return otolkat(`Texten ${problem}`);
      return value.length <= langd
        ? tolkat(value)
        : otolkat(`Texten har ${value.length} tecken: skriv högst ${langd}.`);
    },
    skriv: skyddad,
  };
}

/** A whole number from `minst` to `hogst`. */
export function heltal(minst: number, hogst: number): Celltyp<number> {
  return {
    kind: 'number',
    tolka: (raw) => {
      const value = parseTal(raw, { decimals: 0 });
      if (!value.ok) return value;
      if (!Number.isInteger(value.varde)) return otolkat('Skriv ett heltal, utan decimaler.');
      return value.varde >= minst && value.varde <= hogst
        ? value
        : otolkat(`Skriv ett heltal mellan ${minst} och ${hogst}.`);
    },
    skriv: String,
  };
}

/**
 * A number with decimal comma. `granser` decides whether a point separates thousands or decimals; a number outside it
 * is not refused.
 */
export function tal(granser: Pick<Talgranser, 'minst' | 'hogst'> = {}): Celltyp<number> {
  return { kind: 'number', tolka: (raw) => parseTal(raw, granser), skriv: formatTal };
}

/** An amount that is written in kronor, as öre. */
export const belopp: Celltyp<number> = {
  kind: 'number',
  tolka: parseBeloppstext,
  skriv: formatBeloppstext,
};

const ja = ['ja', 'sant', 'true'];
const nej = ['nej', 'falskt', 'false'];

/** Yes or no. */
export const jaNej: Celltyp<boolean> = {
  kind: 'boolean',
  tolka: (raw) => {
    const word = raw.toLowerCase();
    if (ja.includes(word)) return tolkat(true);
    return nej.includes(word) ? tolkat(false) : otolkat('Skriv ja eller nej.');
  },
  skriv: (value) => (value ? 'ja' : 'nej'),
};

/** One of the contract's values, in upper or lower case. */
export function ettAv<Varde extends string>(varden: readonly Varde[]): Celltyp<Varde> {
  return {
    kind: 'text',
    tolka: (raw) => {
      const value = varden.find((each) => each === raw.toUpperCase());
      return value ? tolkat(value) : otolkat(`Skriv ett av ${varden.join(', ')}.`);
    },
    skriv: (value) => value,
  };
}

/** A date or a time of a given form. */
function form(isForm: (text: string) => boolean, hint: string): Celltyp<string> {
  return {
    kind: 'date',
    tolka: (raw) => (isForm(raw) ? tolkat(raw) : otolkat(hint)),
    skriv: (value) => value,
  };
}

export const datum = form(isDatum, 'Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-01-31.');

export const datumTid = form(
  isDatumTid,
  'Skriv tiden som ÅÅÅÅ-MM-DDTtt:mm med Z eller avvikelse, till exempel 2026-01-31T08:00+01:00.',
);

const manadsnamn = [
  'jan',
  'feb',
  'mar',
  'apr',
  'maj',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];

/**
 * A month. Excel turns a month into a date: xlsx then has its first day, and CSV has the text that Swedish Excel shows,
 * such as okt-25. Both are read as the month again.
 */
export const manad: Celltyp<string> = {
  kind: 'date',
  tolka: (raw) => {
    const [, name = '', year] = /^(\p{L}{3})-(\d{2})$/u.exec(raw) ?? [];
    const number = String(manadsnamn.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
    const firstDay = isDatum(raw) && raw.endsWith('-01');
    const month = year ? `20${year}-${number}` : firstDay ? raw.slice(0, 7) : raw;
    return isManad(month)
      ? tolkat(month)
      : otolkat('Skriv månaden som ÅÅÅÅ-MM, till exempel 2026-01.');
  },
  skriv: (value) => value,
};

/** An id: a slug, or the id of an existing row. The domain decides which new ids are allowed. */
export const id: Celltyp<string> = text(100);
