import type { CodeableConcept, Coding, Identifier, Reference } from '@medplum/fhirtypes';
import { FhirRefused } from './outcome.ts';
import type { Served, ServedType } from './resources.ts';

/** A search parameter of a type, by R4's own definition of it, as IHE mCSD asks for it (ITI-90). */
export interface Parameter {
  kind: 'token' | 'string' | 'reference' | 'date' | 'special';
  /** The modifiers that are accepted. */
  modifiers?: readonly string[];
  /** The values that it searches. */
  values(resource: Served): readonly unknown[];
}

type Field = (resource: Record<string, unknown>) => unknown;
const all = (field: Field) => (resource: Served) =>
  [field(resource as unknown as Record<string, unknown>)].flat().filter((one) => one != null);
const token = (field: Field): Parameter => ({ kind: 'token', values: all(field) });
const text = (field: Field): Parameter => ({
  kind: 'string',
  modifiers: ['contains', 'exact'],
  values: all(field),
});
const reference = (field: Field): Parameter => ({ kind: 'reference', values: all(field) });

const every: Readonly<Record<string, Parameter>> = {
  _id: token(({ id }) => id),
  _lastUpdated: {
    kind: 'date',
    values: ({ meta }) => (meta?.lastUpdated ? [meta.lastUpdated] : []),
  },
  identifier: token(({ identifier }) => identifier),
};

export const parameters: Readonly<Record<ServedType, Readonly<Record<string, Parameter>>>> = {
  Organization: {
    ...every,
    active: token(({ active }) => active),
    name: text(({ name }) => name),
    type: token(({ type }) => type),
    partof: reference(({ partOf }) => partOf),
    endpoint: reference(({ endpoint }) => endpoint),
  },
  OrganizationAffiliation: {
    ...every,
    active: token(({ active }) => active),
    role: token(({ code }) => code),
    'primary-organization': reference(({ organization }) => organization),
    'participating-organization': reference((one) => one.participatingOrganization),
  },
  Location: {
    ...every,
    name: text(({ name }) => name),
    status: token(({ status }) => status),
    type: token(({ type }) => type),
    organization: reference(({ managingOrganization }) => managingOrganization),
    partof: reference(({ partOf }) => partOf),
    'address-city': text(({ address }) => (address as { city?: string } | undefined)?.city),
    near: { kind: 'special', values: all(({ position }) => position) },
  },
  HealthcareService: {
    ...every,
    active: token(({ active }) => active),
    name: text(({ name }) => name),
    organization: reference(({ providedBy }) => providedBy),
    location: reference(({ location }) => location),
    'service-type': token(({ type }) => type),
    'service-category': token(({ category }) => category),
  },
  Endpoint: {
    ...every,
    status: token(({ status }) => status),
    'connection-type': token(({ connectionType }) => connectionType),
    'payload-type': token(({ payloadType }) => payloadType),
    organization: reference(({ managingOrganization }) => managingOrganization),
  },
};

/** The type that a reference of a type leads to. */
export const targets: Readonly<Record<string, ServedType>> = {
  'Organization:partof': 'Organization',
  'Organization:endpoint': 'Endpoint',
  'OrganizationAffiliation:primary-organization': 'Organization',
  'OrganizationAffiliation:participating-organization': 'Organization',
  'Location:organization': 'Organization',
  'HealthcareService:organization': 'Organization',
  'HealthcareService:location': 'Location',
};

/** Whether one of a resource's values matches the search. Throws FhirRefused on a text that cannot be searched for. */
export function matches(
  { kind, values }: Parameter,
  resource: Served,
  { name, modifier, value }: { name: string; modifier: string | null; value: string },
): boolean {
  const held = values(resource);
  if (kind === 'date') return isWithin(held as string[], value, name);
  if (kind === 'special') return isNear(held as Position[], value);
  if (kind === 'string') return held.some((one) => hasText(String(one), value, modifier));
  if (kind === 'reference') return held.some((one) => refersTo(one as Reference, value));
  return held.some((one) => hasToken(one, value));
}

/** The reference of a resource's id, however it was written. */
export function refersTo({ reference = '' }: Reference, value: string): boolean {
  const [, typed = value] = /(?:^|\/)((?:[A-Z][A-Za-z]+\/)?[A-Za-z0-9.-]+)$/.exec(value) ?? [];
  return reference === typed || reference.endsWith(`/${typed}`);
}

function hasToken(held: unknown, value: string): boolean {
  const bar = value.indexOf('|');
  const system = bar < 0 ? null : value.slice(0, bar);
  const code = value.slice(bar + 1);
  const pairs = pairsOf(held);
  return pairs.some(
    (one) => (system === null || one.system === system) && (code === '' || one.code === code),
  );
}

function pairsOf(held: unknown): { system: string; code: string }[] {
  if (typeof held !== 'object' || held === null) return [{ system: '', code: String(held) }];
  const { coding } = held as CodeableConcept;
  if (coding) return coding.map(({ system = '', code = '' }) => ({ system, code }));
  const { system = '', code, value } = held as Coding & Identifier;
  return [{ system, code: code ?? value ?? '' }];
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

function hasText(held: string, value: string, modifier: string | null): boolean {
  if (modifier === 'exact') return held === value;
  return modifier === 'contains'
    ? plain(held).includes(plain(value))
    : plain(held).startsWith(plain(value));
}

const dateForm =
  /^(eq|ne|gt|lt|ge|le|sa|eb)?(\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?)$/;

function isWithin(held: readonly string[], value: string, name: string): boolean {
  const [, prefix = 'eq', date = ''] = dateForm.exec(value) ?? [];
  const from = Date.parse(date);
  if (Number.isNaN(from)) {
    throw new FhirRefused(
      400,
      'value',
      `${name} är "${value}" men ska vara en dag eller en tidpunkt, såsom ge2026-01-31 eller ge2026-01-31T08:00:00Z.`,
    );
  }
  const to = endOf(date, from);
  return held.some((one) => compare(prefix, Date.parse(one), from, to));
}

function compare(prefix: string, at: number, from: number, to: number): boolean {
  if (prefix === 'gt' || prefix === 'sa') return at >= to;
  if (prefix === 'lt' || prefix === 'eb') return at < from;
  if (prefix === 'ge') return at >= from;
  if (prefix === 'le') return at < to;
  return (at >= from && at < to) === (prefix === 'eq');
}

/** The end of the time that a date stands for: a year, a month, a day or a moment, as exact as it is written. */
function endOf(date: string, from: number): number {
  const end = new Date(from);
  if (date.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (date.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else if (date.length === 10) end.setUTCDate(end.getUTCDate() + 1);
  else if (/T\d\d:\d\d(Z|[+-])/.test(date)) return from + 60_000;
  else return from + (date.includes('.') ? 1 : 1_000);
  return end.getTime();
}

interface Position {
  latitude: number;
  longitude: number;
}

const metres: Readonly<Record<string, number>> = { km: 1_000, m: 1, '[mi_us]': 1_609.347 };
const earthRadiusM = 6_371_000;

/** `latitude|longitude|distance|unit`; within 50 km when no distance is given. */
function isNear(held: readonly Position[], value: string): boolean {
  const [lat = '', long = '', distance = '50', unit = 'km'] = value.split('|');
  const [latitude, longitude, most] = [lat, long, distance || '50'].map(Number) as [
    number,
    number,
    number,
  ];
  const factor = metres[unit || 'km'];
  if (
    lat === '' ||
    long === '' ||
    factor === undefined ||
    !Number.isFinite(latitude + longitude + most)
  ) {
    throw new FhirRefused(
      400,
      'value',
      `near är "${value}" men ska vara latitud|longitud|avstånd|enhet, såsom 60.34|17.52|10|km.`,
    );
  }
  return held.some((one) => distanceM(one, { latitude, longitude }) <= most * factor);
}

function distanceM(a: Position, b: Position): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLong] = [rad(b.latitude - a.latitude), rad(b.longitude - a.longitude)];
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(dLong / 2) ** 2;
  return 2 * earthRadiusM * Math.asin(Math.sqrt(h));
}
