import type { CodeableConcept, CodeSystem, Coding, Identifier } from '@medplum/fhirtypes';
import { ordlista } from '../../shared/design/ord.ts';

/** Organisationsnummer, ten digits, and HSA-id: as HL7 Sweden's base profiles have them (SEBaseOrganization 1.0.0). */
export const organisationsnummerSystem = 'urn:oid:2.5.4.97';
export const hsaIdSystem = 'urn:oid:1.2.752.29.4.19';

interface System {
  /** The enum of the contract whose codes it has, or a name of its own. */
  name: string;
  words: Readonly<Record<string, string>>;
}

/** The codes of ours that resources use, by the name of their code system. */
const systems = {
  huvudmanslag: { name: 'Huvudmanslag', words: ordlista.Huvudmanslag },
  organisationsslag: { name: 'Organisationsslag', words: ordlista.Organisationsslag },
  verksamhetstyp: { name: 'Verksamhetstyp', words: ordlista.Verksamhetstyp },
  funktion: { name: 'Funktion', words: ordlista.Funktion },
  deltagande: { name: 'Deltagandestatus', words: ordlista.Deltagandestatus },
  natverksslag: { name: 'Natverksslag', words: { VARDCENTRUM: 'Vårdcentrum' } },
  anslutning: { name: 'Anslutning', words: { graphql: 'GraphQL' } },
} as const satisfies Record<string, System>;

const systemOf = (base: string, id: keyof typeof systems) => `${base}/CodeSystem/${id}`;

/** A code of ours with its word. The system is an address at which the gateway serves it. */
export function coding(base: string, id: keyof typeof systems, code: string): Coding {
  const { words }: System = systems[id];
  const word = words[code];
  return { system: systemOf(base, id), code, ...(word !== undefined && { display: word }) };
}

/** The same as a concept. */
export function concept(...of: Parameters<typeof coding>): CodeableConcept {
  return { coding: [coding(...of)] };
}

/** A code system of ours as a resource; null when there is none with that name. */
export function codeSystem(base: string, id: string): CodeSystem | null {
  if (!Object.hasOwn(systems, id)) return null;
  const { name, words }: System = systems[id as keyof typeof systems];
  const codes = Object.entries(words).map(([code, display]) => ({ code, display }));
  return {
    resourceType: 'CodeSystem',
    id,
    url: systemOf(base, id as keyof typeof systems),
    name,
    language: 'sv',
    status: 'active',
    experimental: false,
    caseSensitive: true,
    content: 'complete',
    count: codes.length,
    concept: codes,
  };
}

/** The names of the code systems. */
export const codeSystems: readonly string[] = Object.keys(systems);

export function organisationsnummer(number: string | null): Identifier[] {
  return number === null
    ? []
    : [{ system: organisationsnummerSystem, value: number.replace('-', '') }];
}

export function hsaId(id: string | null): Identifier[] {
  return id === null ? [] : [{ system: hsaIdSystem, value: id }];
}
