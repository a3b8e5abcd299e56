import { type Fel, fel } from '../change/Fel.ts';
import { idfel } from '../change/input/idfel.ts';
import { langdfel } from '../change/input/langdfel.ts';
import type { Huvudmanslag } from '../contract/enums.ts';
import type { Field } from './Concept.ts';
import { beloppsfel, rimlighetsfel } from './rimlighetsfel.ts';

/** The most that a row's text or list may hold in all, in bytes: what MariaDB keeps in a text column. */
const maxBytes = 60_000;

/** The place of the values in the input, and who states them. */
export interface Place {
  /** The path of the object that holds them; '' or left out at the top. */
  falt?: string;
  /** The kind of huvudman that states them, which narrows what an amount can be; null or left out: any. */
  slag?: Huvudmanslag | null;
}

/**
 * The faults of values by the rules of their fields: a text that is empty, too long or of the wrong form, a number out of
 * range, an impossible id of a party; within objects and lists too. A value that is left out or null is not judged here: the
 * input's type says whether it may be.
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
  // An id that is written as a text of a certain form, such as that of another party's row, is held to it.
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
