import { kommunkoder } from '../../values/kommunkoder.ts';
import { isOrganisationsnummer } from '../../values/organisationsnummer.ts';
import type { Huvudman } from './Huvudman.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * What is wrong with a huvudman's statements about itself, in sentences. Empty when nothing is. Only kommuner have a
 * kommunkod, and it begins with the code of their län.
 */
export function huvudmansfel({
  id,
  slag,
  organisationsnummer,
  kommunkod,
  lan,
  farskSekunder = 0,
  inaktuelltSekunder = 0,
  licens,
}: Omit<Huvudman, 'data' | 'namn' | 'kalla'>): string[] {
  const kommun = kommunkod === null ? undefined : kommunkoder.get(kommunkod);
  return [
    slug.test(id) ? null : `id "${id}" must be lower-case letters, digits and single hyphens.`,
    organisationsnummer === null || isOrganisationsnummer(organisationsnummer)
      ? null
      : 'organisationsnummer must be NNNNNN-NNNN with a right check digit, and not a personnummer: leave it null for a sole trader.',
    (kommunkod !== null) === (slag === 'KOMMUN')
      ? null
      : `kommunkod is ${kommunkod}: a kommun has one, and nobody else.`,
    kommunkod === null || kommun ? null : `kommunkod ${kommunkod} is no kommun's.`,
    !kommun || kommun.lan === lan
      ? null
      : `lan is ${lan}, but ${kommun.namn} lies in ${kommun.lan}.`,
    licens === undefined || /^https:\/\/[^\s/]+\/\S*$/.test(licens)
      ? null
      : `licens is "${licens}" but must be the licence's address, such as https://creativecommons.org/publicdomain/zero/1.0/.`,
    ...Object.entries({ farskSekunder, inaktuelltSekunder }).map(([name, seconds]) =>
      Number.isSafeInteger(seconds) && seconds >= 0
        ? null
        : `${name} is ${seconds} but must be a whole number of seconds; 0 turns it off.`,
    ),
  ].filter((sentence) => sentence !== null);
}
