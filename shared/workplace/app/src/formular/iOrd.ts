import { ordlista } from '../../../../design/ord.ts';
import { franFalt, tiderIOrd } from './oppettider.ts';
import type { Formfalt } from './typer.ts';
import { grupp, grupper, rader } from './varden.ts';

/** The words for a choice. A code that is newer than these pages is shown as unknown, never as a code. */
export function ordet(typename: string | null, kod: string): string {
  const words = (ordlista as Readonly<Record<string, Readonly<Record<string, string>>>>)[
    typename ?? ''
  ];
  return words?.[kod] ?? 'okänt';
}

/** The name of the row that a field refers to; null where it is not known here. */
export type Namnlosning = (falt: Formfalt, id: string) => string | null;

/** A field's text as people read it. */
export function iOrd(falt: Formfalt, text: string, namnAv: Namnlosning): string {
  if (text === '') return 'inte angivet';
  if (falt.typename === 'Oppettid') return tiderIOrd(franFalt(grupp(text)).tider);
  if (falt.input === 'group' && falt.several) {
    const items = grupper(text);
    if (items.length === 0) return 'inga';
    return items.map((one) => gruppIOrd(falt, one, namnAv)).join('; ');
  }
  if (falt.input === 'group') return gruppIOrd(falt, grupp(text), namnAv);
  if (falt.several)
    return rader(text)
      .map((one) => ettIOrd(falt, one, namnAv))
      .join(', ');
  return ettIOrd(falt, text, namnAv);
}

/** A group on one line: its values, in the order of its fields. */
export const gruppIOrd = (
  { fields }: Formfalt,
  own: Readonly<Record<string, string>>,
  namnAv: Namnlosning,
) =>
  fields
    .filter(({ given }) => given !== 'kalla' && (own[given] ?? '') !== '')
    .map((one) => {
      const words = iOrd(one, own[one.given] ?? '', namnAv);
      return one.input === 'yes-no' ? `${one.label.toLowerCase()}: ${words}` : words;
    })
    .join(', ') || 'tom';

function ettIOrd(falt: Formfalt, text: string, namnAv: Namnlosning): string {
  if (falt.input === 'choice') return ordet(falt.typename, text);
  if (falt.input === 'yes-no') return text === 'true' ? 'ja' : 'nej';
  if (falt.input === 'time') return new Date(text).toLocaleString('sv-SE').slice(0, 16);
  const namn = namnAv(falt, text);
  if (namn !== null) return namn;
  return falt.unit === '' ? text : `${text} ${falt.unit}`;
}
