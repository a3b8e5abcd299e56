import { type Fel, fel } from '../change/Fel.ts';
import { idfel } from '../change/input/idfel.ts';
import { langdfel } from '../change/input/langdfel.ts';
import type { Huvudmanslag } from '../contract/enums.ts';
import type { Field } from './Concept.ts';
import { beloppsfel, rimlighetsfel } from './rimlighetsfel.ts';

/** The most bytes of a row's text or list, a little under the size of a text column in MariaDB. */
const maxBytes = 60_000;

/** Where the values are in the input, and who states them. */
export interface Place {
  /** The path of the object that holds the values. Empty or left out at the top. */
  falt?: string;
  /** The kind of huvudman that states them, which narrows the range of an amount. Null or left out: any. */
  slag?: Huvudmanslag | null;
}

/**
 * The faults of values by the rules of their fields: a text that is empty, too long or of the wrong form, a number out
 * of range, an impossible id of a party; within objects and lists too. A value that is left out or null passes: the
 * input's type says whether that is allowed.
 */
export function valueFaults(
  fields: readonly Field[],
  values: object,
  { falt = '', slag = null }: Place = {},
): Fel[] {
  return fields.flatMap((field) => {
    const value = (values as Record<string, unknown>)[field.given];
    if (value == null) return [];
    const path = falt === '' ? field.given : `${falt}.${field.given}`;
    if (!field.list) return oneFaults(field, value, path, slag);
    const items = value as unknown[];
    if (Buffer.byteLength(JSON.stringify(items)) > maxBytes) {
      return [fel('OGILTIGT_VARDE', path, `${path} är för långt: dela upp eller korta det.`)];
    }
    return items.flatMap((item, n) => oneFaults(field, item, `${path}[${n}]`, slag));
  });
}

function oneFaults(
  { kind, max, quantity, form, fields }: Field,
  value: unknown,
  falt: string,
  slag: Huvudmanslag | null,
): Fel[] {
  if (kind === 'object') return valueFaults(fields, value as object, { falt, slag });
  // An id that is written as a text, such as that of another party's row, must have the form that its field states.
  if (kind === 'text' || form !== null) {
    const wrong = langdfel({ [falt]: value as string }, { [falt]: max ?? maxBytes });
    if (wrong.length > 0 || !form || form.pattern.test(value as string)) return wrong;
    return [fel('OGILTIGT_VARDE', falt, `${falt} är ”${value}”: ${form.help}.`)];
  }
  if (kind === 'part') return idfel(value as string, falt);
  if (quantity === null) return [];
  if (kind === 'belopp') {
    return beloppsfel(value as number, falt, slag, quantity as 'belopp' | 'utfall');
  }
  return rimlighetsfel(value as number, quantity, falt, slag);
}
