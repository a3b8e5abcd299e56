import { lasBelopp, skrivBelopp } from '../belopp.ts';
import {
  franFalt,
  klockslag,
  medKallor,
  type Oppettid,
  tidsfaltAv,
  tillFalt,
} from './oppettider.ts';
import type { Formfalt, Rad, Varden } from './typer.ts';

/** A fault of one field, by its element's id. */
export interface Formfel {
  id: string;
  meddelande: string;
}

/** The source of a value. An item of a list keeps its source while it is unchanged. */
const kalla = 'kalla';
const isWeek = ({ typename }: Formfalt) => typename === 'Oppettid';

/** The text in a form for a value of a row; '' for a value that is not stated. */
export function textAv(falt: Formfalt, varde: unknown): string {
  if (varde === null || varde === undefined) return '';
  if (isWeek(falt)) return JSON.stringify(tillFalt(varde as Oppettid[]));
  if (falt.several) {
    const items = (varde as unknown[]).map((one) => textAv({ ...falt, several: false }, one));
    return falt.input === 'group' ? JSON.stringify(items) : items.join('\n');
  }
  if (falt.input === 'group') return JSON.stringify(gruppAv(falt, varde as Rad));
  if (falt.references !== null || typeof varde === 'object') return idAv(varde);
  if (falt.input === 'kronor') return skrivBelopp(String(varde));
  if (falt.input === 'number' || falt.input === 'percent') return String(varde).replace('.', ',');
  return String(varde);
}

/** The id of a row, or of the object that an answer has in its place. */
const idAv = (varde: unknown) =>
  typeof varde === 'object' ? String((varde as { id?: unknown }).id ?? '') : String(varde);

function gruppAv({ fields }: Formfalt, varde: Rad): Varden {
  const own = fields
    .filter((one) => one.given !== kalla)
    .map((one) => [one.given, textAv(one, varde[one.shown] ?? varde[one.given])] as const);
  const source = varde[kalla];
  return { ...Object.fromEntries(own), ...(source ? { [kalla]: JSON.stringify(source) } : {}) };
}

/** What a group holds, and what a list of groups holds. */
export const grupp = (text: string): Record<string, string> =>
  text === '' ? {} : JSON.parse(text);
export const grupper = (text: string): Record<string, string>[] =>
  text === '' ? [] : (JSON.parse(text) as string[]).map(grupp);
export const listtext = (items: readonly Varden[]) =>
  items.length === 0 ? '' : JSON.stringify(items.map((one) => JSON.stringify(one)));

/** The lines of a list of texts, choices or references. */
export const rader = (text: string) =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The id of a field's element, from its path in the input: `bemanning[0].omfattning` becomes `bemanning-0-omfattning`. */
export const elementId = (path: string) => path.replace(/\[(\d+)\]/g, '-$1').replaceAll('.', '-');

/**
 * The input's value for a text, or what is missing or unreadable, which needs no server. `fore` is the row's text: an item that
 * is unchanged keeps its source.
 */
export function vardeAv(
  falt: Formfalt,
  text: string,
  { path = falt.given, fore = '' }: { path?: string; fore?: string } = {},
): { varde: unknown; fel: Formfel[] } {
  const id = elementId(path);
  const wrong = (meddelande: string) => ({ varde: null, fel: [{ id, meddelande }] });
  if (isWeek(falt)) {
    const { tider, fel } = franFalt(grupp(text));
    const known = medKallor(grupp(fore));
    return { varde: text === '' ? null : tider.map((tid) => medKalla(tid, known)), fel };
  }
  if (falt.several && falt.input === 'group') {
    const known = grupper(fore);
    const parts = grupper(text).map((one, n) =>
      vardeAv({ ...falt, several: false, required: false }, JSON.stringify(one), {
        path: `${path}[${n}]`,
        fore: known.some((each) => sameBut(each, one)) ? JSON.stringify(one) : '',
      }),
    );
    if (parts.length === 0 && falt.required) return wrong(`${falt.label} saknas.`);
    // For public holidays [] means that the unit is closed. An empty field does not say that, so it is null.
    const none = text === '' && (fore === '' || falt.typename === 'Helgtid');
    return {
      varde: none ? null : parts.map(({ varde }) => varde),
      fel: parts.flatMap(({ fel }) => fel),
    };
  }
  if (falt.several) {
    const items = rader(text);
    if (items.length === 0 && falt.required) return wrong(`${falt.label} saknas.`);
    const none = items.length === 0 && fore === '';
    return { varde: none ? null : items, fel: [] };
  }
  if (falt.input === 'group') return gruppvarde(falt, text, path, fore);
  const plain = text.trim();
  if (plain === '') return falt.required ? wrong(saknas(falt)) : { varde: null, fel: [] };
  if (falt.references !== null && plain.startsWith('?')) {
    return wrong(`${falt.label}: välj ett av namnen i listan.`);
  }
  const varde = lasta(falt, plain);
  return varde === undefined ? wrong(`${falt.label}: ${hurSkrivs(falt)}`) : { varde, fel: [] };
}

const saknas = ({ label, help }: Formfalt) =>
  `${label} saknas.${help === `${label}.` || help.startsWith('Ett av ') ? '' : ` ${help}`}`;

function gruppvarde(falt: Formfalt, text: string, path: string, fore: string) {
  const own = grupp(text);
  const empty = Object.entries(own).every(([name, one]) => name === kalla || one === '');
  if (empty && !falt.required && !path.endsWith(']')) return { varde: null, fel: [] };
  const before = grupp(fore);
  const unchanged = fore !== '' && sameBut(own, before);
  const varde: Record<string, unknown> = {};
  const fel: Formfel[] = [];
  for (const one of falt.fields) {
    if (one.ownChange || one.given === kalla) continue;
    const inner = vardeAv(one, own[one.given] ?? '', {
      path: `${path}.${one.given}`,
      fore: before[one.given] ?? '',
    });
    varde[one.given] = inner.varde;
    fel.push(...inner.fel);
  }
  const source = own[kalla];
  if (unchanged && source !== undefined) varde[kalla] = JSON.parse(source);
  return { varde, fel };
}

/** Whether two groups have the same values, whatever their sources. */
const sameBut = (a: Varden, b: Varden) => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => name === kalla || (a[name] ?? '') === (b[name] ?? ''));
};

/** A time that is unchanged keeps its source. */
const medKalla = (tid: Oppettid, fore: readonly Oppettid[]) =>
  fore.find(
    ({ veckodag, oppnar, stanger }) =>
      veckodag === tid.veckodag && oppnar === tid.oppnar && stanger === tid.stanger,
  ) ?? tid;

/** A text as a value of the field's kind; undefined where it is none. */
function lasta({ input, given }: Formfalt, text: string): unknown {
  const number = text
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  switch (input) {
    case 'kronor':
      return lasBelopp(text) ?? undefined;
    case 'integer':
      return /^-?\d{1,9}$/.test(number) ? Number(number) : undefined;
    case 'number':
    case 'percent': {
      const plain = number.replace(/%$/, '');
      return /^-?\d{1,15}(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
    }
    case 'yes-no':
      return text === 'true';
    case 'time':
      return new Date(text).toISOString();
    default:
      return given === 'oppnar' || given === 'stanger' ? klockslag(text) : text;
  }
}

function hurSkrivs({ input }: Formfalt): string {
  if (input === 'kronor') return 'skriv beloppet i kronor, till exempel 850 000 eller 850 000,50.';
  if (input === 'integer') return 'skriv ett heltal med siffror.';
  return 'skriv ett tal med siffror, till exempel 2,5.';
}

/** The element that a server's fault concerns; null when it concerns no field of the form. */
export function elementAv(
  path: string,
  falten: readonly Formfalt[],
  varden: Varden,
): string | null {
  const [first = ''] = path.split(/[.[]/);
  const falt = falten.find((one) => one.given === first);
  if (!falt) return first === 'skal' ? 'skal' : null;
  if (isWeek(falt)) return tidsfaltAv(path, franFalt(grupp(varden[first] ?? '')).tider);
  return elementId(falt.input === 'group' ? path : first);
}
