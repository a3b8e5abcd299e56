import { readable } from './readable.ts';

const form = /^(?:\+|00?)[1-9](?:[ ()/.-]{0,3}\d){5,14}$/;
/** Such as 112 and 1177. */
const short = /^\d{3,6}$/;

/**
 * True for a telephone number as people write it: from 0 or a plus sign, with any spaces, dashes and brackets; or a short
 * one. So read, ten digits of a telephone field are no personnummer, and a personnummer is no telephone number.
 */
export function isTelefonnummer(text: string): boolean {
  const plain = readable(text).trim().replace('(0)', '');
  return form.test(plain) || short.test(plain);
}
