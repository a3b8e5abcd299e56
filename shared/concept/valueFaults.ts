import { type Fel, fel } from '../andring/Fel.ts';
import { idfel } from '../andring/idfel.ts';
import { langdfel } from '../andring/langdfel.ts';
import type { Huvudmanslag } from '../contract/enums.ts';
import type { Field } from './Concept.ts';
import { beloppsfel, rimlighetsfel } from './rimlighetsfel.ts';

/** The most that a row's text or list may hold in all, in bytes: what MariaDB keeps in a text column. */
const maxBytes = 60_000;

/** Where values stand, and whose they are. */
export interface Place {
  /** The path of the object that holds them; '' or left out at the top. */
  falt?: string;
  /** The kind of huvudman that states them, which narrows what an amount can be; null or left out: any. */
  slag?: Huvudmanslag | null;
}

/**
 * What is wrong with values by what their fields say: a text that is empty or too long, a number that cannot be, a party
 * whose id cannot be one, and the same within objects and lists. A value that is left out or null is not judged: whether
 * it may be is said by the input's type.
 */
export function valueFaults(
  fields: readonly Field[],
  values: object,
  { falt = '', slag = null }: Place = {},
): Fel[] {
  return fields.flatMap((field) => {
    const value = (values as Record<string, unknown>)[field.name];
    if (value == null) return [];
    const path = falt === '' ? field.name : `${falt}.${field.name}`;
    if (!field.list) return oneFaults(field, value, path, slag);
    const items = value as unknown[];
    if (Buffer.byteLength(JSON.stringify(items)) > maxBytes) {
      return [fel('OGILTIGT_VARDE', path, `${path} är för långt: dela upp eller korta det.`)];
    }
    return items.flatMap((item, n) => oneFaults(field, item, `${path}[${n}]`, slag));
  });
}

function oneFaults(
  { kind, max, quantity, fields }: Field,
  value: unknown,
  falt: string,
  slag: Huvudmanslag | null,
): Fel[] {
  if (kind === 'object') return valueFaults(fields, value as object, { falt, slag });
  if (kind === 'text') return langdfel({ [falt]: value as string }, { [falt]: max ?? maxBytes });
  if (kind === 'part') return idfel(value as string, falt);
  if (quantity === null) return [];
  if (kind === 'belopp') {
    return beloppsfel(value as number, falt, slag, quantity as 'belopp' | 'utfall');
  }
  return rimlighetsfel(value as number, quantity, falt, slag);
}
