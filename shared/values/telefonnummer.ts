import { readable } from './readable.ts';

const form = /^(?:\+|00?)[1-9](?:[ ()/.-]{0,3}\d){5,14}$/;
/** Short numbers, such as 112 and 1177. */
const short = /^\d{3,6}$/;

/**
 * Whether a text is a telephone number as people write it: it begins with 0 or a plus sign and may have spaces, dashes
 * and brackets, or it is a short number. Ten such digits in a telephone field are therefore no personnummer, and a
 * personnummer is no telephone number.
 */
export function isTelefonnummer(text: string): boolean {
  const plain = readable(text).trim().replace('(0)', '');
  return form.test(plain) || short.test(plain);
}
