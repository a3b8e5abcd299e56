import { ordlista } from '../../../../design/ord.ts';
import { franFalt, tiderIOrd } from './oppettider.ts';
import type { Formfalt } from './typer.ts';
import { grupp, grupper, rader } from './varden.ts';

/** The words of a choice. A code of a newer contract than these pages' is unknown, never shown. */
export function ordet(typename: string | null, kod: string): string {
  const words = (ordlista as Readonly<Record<string, Readonly<Record<string, string>>>>)[
    typename ?? ''
  ];
  return words?.[kod] ?? 'okänt';
}

/** What a row is called by its id, for a field that refers to it; null where that is not known here. */
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

/** A group in one line: what it says, in the order of its fields. */
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
