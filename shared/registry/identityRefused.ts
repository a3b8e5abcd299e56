import { personnummerIn } from '../andring/personnummerIn.ts';
import { enums } from '../contract/enums.ts';
import { kommunkoder } from '../values/kommunkoder.ts';
import { isOrganisationsnummer } from '../values/organisationsnummer.ts';
import type { Identity } from './Entry.ts';
import { registryLimits } from './limits.ts';
import { type Refusal, refusal } from './Refusal.ts';
import { urlsRefused } from './urlsRefused.ts';

/** It begins with a letter, since names in a schema do and the prefix is made of it. */
const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const idLength = 60;

/** Names of graphs and services, which no member can have. */
const reserved: ReadonlySet<string> = new Set([
  'samverkan',
  'registry',
  'register',
  'kontrakt',
  'gateway',
  'vardnat',
]);

const lan: ReadonlySet<string> = new Set([...kommunkoder.values()].map((kommun) => kommun.lan));

/** Refuses an identity that has something wrong in itself, whoever else is a member; null when nothing is. */
export function identityRefused(
  { id, namn, slag, organisationsnummer, lan: own, urls }: Identity,
  exempel: boolean,
): Refusal | null {
  if (!form.test(id) || id.length > idLength) {
    return refusal(
      'OGILTIGT_ID',
      `"${id}" kan inte vara id: använd högst ${idLength} tecken av a–z, 0–9 och enkla bindestreck, med en bokstav först, såsom privat-ny.`,
    );
  }
  if (reserved.has(id)) {
    return refusal('OGILTIGT_ID', `"${id}" är namnet på en del av nätverket: välj ett annat id.`);
  }
  if (!enums.Huvudmanslag.includes(slag)) {
    return refusal(
      'OGILTIGT_VARDE',
      `slag är ${slag} men ska vara ett av ${enums.Huvudmanslag.join(', ')}.`,
    );
  }
  if (own !== null && !lan.has(own)) {
    return refusal(
      'OGILTIGT_VARDE',
      `lan är ${own}, som inte är en länskod: skriv till exempel 03.`,
    );
  }
  return (
    textRefused('namn', namn, registryLimits.namnLength) ??
    organisationsnummerRefused(organisationsnummer, exempel) ??
    urlsRefused(urls)
  );
}

/** Refuses a text that is empty, too long, or looks as if it had a personnummer in it. */
export function textRefused(name: string, text: string, max: number): Refusal | null {
  if (text.trim() !== text || text === '' || text.length > max) {
    return refusal(
      'OGILTIGT_VARDE',
      `${name} ska ha 1–${max} tecken, utan blanksteg först eller sist.`,
    );
  }
  return personnummerIn(text) === null
    ? null
    : refusal(
        'PERSONNUMMER',
        `${name} innehåller något som ser ut som ett personnummer: skriv det utan. Loggen är öppen och ingenting tas bort ur den.`,
      );
}

function organisationsnummerRefused(value: string | null, exempel: boolean): Refusal | null {
  if (value === null && exempel) return null;
  if (value !== null && isOrganisationsnummer(value)) return null;
  return refusal(
    'OGILTIGT_ORGANISATIONSNUMMER',
    value === null
      ? 'organisationsnummer saknas: det behövs i ett nätverk som inte är ett exempel.'
      : `"${value}" är inget organisationsnummer: skriv NNNNNN-NNNN med rätt kontrollsiffra. Ett personnummer (enskild firma) tas inte emot.`,
  );
}
