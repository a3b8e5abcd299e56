import type {
  Endpoint,
  HealthcareService,
  Location,
  Meta,
  Organization,
  OrganizationAffiliation,
} from '@medplum/fhirtypes';
import { kommuner } from '../../shared/values/kommuner.ts';
import { coding, concept, hsaId, organisationsnummer } from './codes.ts';
import { exceptionsText, open } from './hours.ts';
import { fhirId, samverkan } from './ids.ts';
import type {
  OfHuvudman,
  Organisationsenhet,
  Part,
  Plats,
  Vardcentrum,
  Verksamhet,
} from './questions.ts';

/** The resources that are served, each with an id. */
export type Served = (
  | Organization
  | OrganizationAffiliation
  | Location
  | HealthcareService
  | Endpoint
) & { id: string };
export type ServedType = Served['resourceType'];

export const servedTypes: readonly ServedType[] = [
  'Organization',
  'OrganizationAffiliation',
  'Location',
  'HealthcareService',
  'Endpoint',
];

/** The API's address, without a slash at the end, and today's date. */
export interface Ground {
  base: string;
  today: string;
}

interface Row {
  andrad?: string | null;
  kalla: { exempel: boolean } | null;
}

/** FHIR's tag marks sample data. */
const sample = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
};

/** The source of a resource, when it last changed, and whether it is made up. What is unknown is absent. */
function metaOf({ base }: Ground, owner: string, { andrad = null, kalla }: Row): Meta {
  return {
    source: owner === samverkan ? base : `${base}/Organization/${owner}`,
    ...(andrad !== null && { lastUpdated: andrad }),
    ...(kalla?.exempel && { tag: [sample] }),
  };
}

/**
 * What an Organization here is by IHE's mCSD: it has a name and a type, and is part of no other kind. No other resource is: mCSD
 * demands of each what no source gives (ADR 72).
 */
const mcsdOrganization =
  'https://profiles.ihe.net/ITI/mCSD/StructureDefinition/IHE.mCSD.Organization';
const organizationMeta = (...of: Parameters<typeof metaOf>): Meta => ({
  ...metaOf(...of),
  profile: [mcsdOrganization],
});

const given = <Value>(name: string, value: Value | null) =>
  value === null ? {} : { [name]: value };

const reference = (type: ServedType, id: string, display?: string | null) => ({
  reference: `${type}/${id}`,
  ...(display && { display }),
});

/** The two ways to ask the gateway: this API, and GraphQL. */
export function endpoints({ base }: Ground): (Endpoint & { id: string })[] {
  const made = (id: string, name: string, address: string, connection: string, mime: string) => ({
    resourceType: 'Endpoint' as const,
    id,
    meta: { source: base },
    status: 'active' as const,
    name,
    connectionType: {
      system: 'http://terminology.hl7.org/CodeSystem/endpoint-connection-type',
      code: connection,
    },
    payloadType: [
      {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/endpoint-payload-type', code: 'any' },
        ],
      },
    ],
    payloadMimeType: [mime],
    address,
  });
  const graphql = new URL('graphql', `${base}/../`).href;
  return [
    made('fhir', 'FHIR R4', base, 'hl7-fhir-rest', 'application/fhir+json'),
    // No code of that value set means GraphQL; the set is extensible.
    {
      ...made('graphql', 'GraphQL', graphql, 'graphql', 'application/json'),
      connectionType: coding(base, 'anslutning', 'graphql'),
    },
  ];
}

/** A party as an organisation. A party that does not answer is shown with what the registry has. */
export function ofPart(
  ground: Ground,
  part: Part,
  own: OfHuvudman | null,
): Organization & { id: string } {
  const identifier = organisationsnummer(own?.organisationsnummer ?? null);
  return {
    resourceType: 'Organization',
    id: part.id,
    meta: organizationMeta(ground, part.id, own ?? { kalla: null }),
    ...(identifier.length > 0 && { identifier }),
    active: part.uttradd === null,
    type: [concept(ground.base, 'huvudmanslag', part.slag)],
    name: part.namn,
    endpoint: endpoints(ground).map(({ id }) => reference('Endpoint', id)),
  };
}

/** A part of a party's organisation; it is in use when the day is between its first and its last. */
export function ofOrganisationsenhet(
  ground: Ground,
  owner: string,
  row: Organisationsenhet,
): Organization & { id: string } {
  const { fran, till, overordnad } = row;
  const ended = till !== null && till < ground.today;
  const begun = fran !== null && fran <= ground.today;
  return {
    resourceType: 'Organization',
    id: fhirId(owner, 'enhet', row.id),
    meta: organizationMeta(ground, owner, row),
    ...((ended || begun) && { active: !ended }),
    type: [concept(ground.base, 'organisationsslag', row.slag)],
    name: row.namn,
    partOf: reference(
      'Organization',
      overordnad === null ? owner : fhirId(owner, 'enhet', overordnad),
    ),
  };
}

/** A vårdcentrum as an organisation that parties are affiliated with: it is no legal person and owns nothing. */
export function ofVardcentrum(ground: Ground, row: Vardcentrum): Organization & { id: string } {
  return {
    resourceType: 'Organization',
    id: fhirId(samverkan, row.id),
    meta: organizationMeta(ground, samverkan, row),
    type: [concept(ground.base, 'natverksslag', 'VARDCENTRUM')],
    name: row.namn,
  };
}

/** Each party's part in a vårdcentrum, as it has answered; whether it takes part is absent while its answer is unknown. */
export function affiliations(
  ground: Ground,
  row: Vardcentrum,
): (OrganizationAffiliation & { id: string })[] {
  return row.deltagare.map(({ huvudmanId, status }) => ({
    resourceType: 'OrganizationAffiliation',
    id: fhirId(samverkan, row.id, huvudmanId),
    meta: metaOf(ground, samverkan, row),
    ...(status !== null && { active: status === 'ACCEPTERAT' }),
    organization: reference('Organization', fhirId(samverkan, row.id), row.namn),
    participatingOrganization: reference('Organization', huvudmanId),
    ...(status !== null && { code: [concept(ground.base, 'deltagande', status)] }),
  }));
}

/** A unit as the service that it is, and its places. */
export function ofVerksamhet(ground: Ground, owner: Part, row: Verksamhet): Served[] {
  const locations = (row.platser ?? []).map((plats, index) =>
    location(ground, owner, row, plats, index),
  );
  return [healthcareService(ground, owner, row, locations), ...locations];
}

function healthcareService(
  ground: Ground,
  owner: Part,
  row: Verksamhet,
  locations: readonly (Location & { id: string })[],
): HealthcareService & { id: string } {
  const { base } = ground;
  const identifier = hsaId(row.hsaId);
  const telecom = [
    ...(row.telefon === null ? [] : [{ system: 'phone' as const, value: row.telefon }]),
    ...(row.epost === null ? [] : [{ system: 'email' as const, value: row.epost }]),
    ...(row.webbplats === null ? [] : [{ system: 'url' as const, value: row.webbplats }]),
  ];
  const type = (row.funktioner ?? []).map(({ funktion }) => concept(base, 'funktion', funktion));
  const availableTime = (row.oppettider ?? []).map(open);
  const closed = (row.avvikandeTider ?? []).filter(({ oppnar }) => oppnar === null);
  const exceptions = exceptionsText(row);
  return {
    resourceType: 'HealthcareService',
    id: fhirId(owner.id, row.id),
    meta: metaOf(ground, owner.id, row),
    ...(identifier.length > 0 && { identifier }),
    active: isOpen(row, ground),
    providedBy: reference('Organization', owner.id, owner.namn),
    ...(row.typ !== null && { category: [concept(base, 'verksamhetstyp', row.typ)] }),
    ...(type.length > 0 && { type }),
    ...(locations.length > 0 && {
      location: locations.map(({ id, name }) => reference('Location', id, name)),
    }),
    ...given('name', row.namn),
    ...(telecom.length > 0 && { telecom }),
    ...(availableTime.length > 0 && { availableTime }),
    ...(closed.length > 0 && {
      notAvailable: closed.map(({ orsak, fran, till }) => ({
        description: orsak ?? 'Stängt',
        during: { start: fran, end: till },
      })),
    }),
    ...given('availabilityExceptions', exceptions),
  };
}

function location(
  ground: Ground,
  owner: Part,
  unit: Verksamhet,
  plats: Plats,
  index: number,
): Location & { id: string } {
  const { adress, postnummer, postort, kommunkod, lat, long } = plats;
  const address = {
    ...(adress !== null && { line: [adress] }),
    ...given('postalCode', postnummer),
    ...given('city', postort),
    ...given('district', kommunkod === null ? null : (kommuner[kommunkod] ?? null)),
  };
  return {
    resourceType: 'Location',
    id: fhirId(owner.id, unit.id, String(index)),
    meta: metaOf(ground, owner.id, unit),
    status: isOpen(unit, ground) ? 'active' : 'inactive',
    ...given('name', plats.namn ?? unit.namn),
    mode: 'instance',
    ...(Object.keys(address).length > 0 && { address }),
    ...(lat !== null && long !== null && { position: { longitude: long, latitude: lat } }),
    managingOrganization: reference('Organization', owner.id, owner.namn),
  };
}

const isOpen = ({ stangd }: Verksamhet, { today }: Ground) => stangd === null || stangd > today;
