export const wrongRequests: [string, number, string, RegExp][] = [
  ['Patient', 404, 'not-found', /De typer som finns är Organization/],
  ['Organization/finns-inte', 404, 'not-found', /finns inte här/],
  ['HealthcareService/tierp', 404, 'not-found', /finns inte här/],
  ['CodeSystem/x', 404, 'not-found', /De som finns är huvudmanslag/],
  ['Organization?_count=0', 400, 'value', /_count är "0"/],
  ['Organization?_cursor=x', 400, 'value', /Följ länken next/],
  ['Organization?_lastUpdated=igår', 400, 'value', /ge2026-01-31/],
  ['Location?near=norr', 400, 'value', /latitud\|longitud/],
  ['Organization?_format=xml', 406, 'not-supported', /bara som JSON/],
];

export const searches: [string, string[]][] = [
  ['Organization?_id=tierp', ['tierp']],
  ['Organization?identifier=urn:oid:2.5.4.97|2120000266', ['tierp']],
  ['Organization?identifier=2120000266,2321000024', ['region-uppsala', 'tierp']],
  ['Organization?name=TIERPS', ['tierp']],
  ['Organization?name:exact=Tierps kommun', ['tierp']],
  ['Organization?name:exact=tierps kommun', []],
  ['Organization?name:contains=lvkarleby kom', ['alvkarleby']],
  ['Organization?type=KOMMUN', ['alvkarleby', 'tierp']],
  ['Organization?partof:above=Organization/tierp', ['tierp']],
  [
    'HealthcareService?organization=Organization/alvkarleby&name:contains=hemsjuk',
    ['alvkarleby.hemsjukvard'],
  ],
  [
    'HealthcareService?organization.identifier=2120000266&name:contains=hemsjuk',
    ['tierp.hemsjukvard'],
  ],
  ['HealthcareService?_id=tierp.hemsjukvard,finns.inte', ['tierp.hemsjukvard']],
  ['HealthcareService?_lastUpdated=lt2000', []],
  ['Endpoint?connection-type=hl7-fhir-rest', ['fhir']],
  [
    'OrganizationAffiliation?primary-organization=Organization/samverkan.tierp-alvkarleby&participating-organization=tierp',
    ['samverkan.tierp-alvkarleby.tierp'],
  ],
];

/** The types that are searched. */
export const types = [
  'Organization',
  'OrganizationAffiliation',
  'Location',
  'HealthcareService',
  'Endpoint',
];

// biome-ignore lint/suspicious/noExplicitAny: a test reaches into the answer as a client does
export type Rad = Record<string, any>;

export const members = ['region-uppsala', 'tierp', 'alvkarleby', 'privat-rehab-fyris'];
export function withPosition<Unit extends { id: string; platser?: Rad[] | null }>(
  unit: Unit,
): Unit {
  if (unit.id !== 'hemsjukvard') return unit;
  return { ...unit, platser: unit.platser?.map((one) => ({ ...one, lat: 60.34, long: 17.52 })) };
}

/** What each Organization says that it is. */
export const organizationProfile =
  'https://profiles.ihe.net/ITI/mCSD/StructureDefinition/IHE.mCSD.Organization';
