import type { Dataset } from './datasets.ts';

/** A party that publishes its own data, as it describes itself. */
export interface Publisher {
  id: string;
  namn: string;
  slag: string;
  organisationsnummer: string | null;
  /** The address of the licence for what it shows to everyone. Null: it states none. */
  licens: string | null;
  /** When one of its rows last changed. */
  andrad: string | null;
}

/** An API for the data. */
export interface Service {
  name: string;
  titel: string;
  url: string;
  /** The address of its documentation. */
  description: string | null;
  format: string;
  conformsTo: string;
  /** The names of the files whose data it gives. Left out: all. */
  serves?: readonly string[];
}

/** Whom to ask about data or a service. */
export interface Contact {
  /** Its name in addresses. */
  name: string;
  namn: string;
  epost: string;
}

/** One catalogue: what a party publishes, or what is published about the whole network. */
export interface Catalogue {
  /** Its name in addresses: a party's id, or `natverket`. */
  name: string;
  titel: string;
  beskrivning: string;
  publisher: Publisher;
  /** The licence of its files. Null: none is stated. */
  licens: string | null;
  datasets: readonly Dataset[];
  /** Whom to ask about its files. Null: no contact is stated. */
  contact: Contact | null;
  /** The query of a file's address: `?huvudman=tierp`, or empty. */
  query: string;
}

export interface Dcat {
  /** Its address, without a query. */
  url: string;
  catalogues: readonly Catalogue[];
  services: readonly Service[];
  /** Whom to ask about the services. Null: no contact is stated. */
  contact: Contact | null;
}

/** A value of a property: an address, a text in Swedish, a day, or a text without a language. */
type Value = { iri: string } | { sv: string } | { day: string } | { text: string };
/** A resource with its type and its properties, each by its prefixed name. */
export interface Thing {
  iri: string;
  type: string;
  values: readonly (readonly [property: string, value: Value])[];
}

const authority = 'http://publications.europa.eu/resource/authority';
const sv = (text: string): Value => ({ sv: text });
const iri = (address: string): Value => ({ iri: address });

/** The licence of the catalogue's own descriptions. DCAT-AP-SE 3.0.1 asks for this licence of a catalogue. */
const free = 'http://creativecommons.org/publicdomain/zero/1.0/';

const publisherTypes: Readonly<Record<string, string>> = {
  REGION: 'RegionalAuthority',
  KOMMUN: 'LocalAuthority',
  KOMMUNALFORBUND: 'LocalAuthority',
  PRIVAT: 'Company',
  IDEELL: 'NonProfitOrganisation',
};

const formats = [
  ['csv', 'CSV', 'text/csv'],
  ['json', 'JSON', 'application/json'],
] as const;

/** Catalogues by DCAT-AP-SE 3.0.1, as resources with their properties. Unknown properties are left out. */
export function dcatThings({ url, catalogues, services, contact }: Dcat): Thing[] {
  const at = (name: string) => `${url}#${name}`;
  const publishers = new Map(catalogues.map(({ publisher }) => [publisher.id, publisher]));
  const agents = [...publishers.values()].map((one) => agent(one, at));
  const contacts = new Map(
    [contact, ...catalogues.map((one) => one.contact)].flatMap((one) =>
      one ? [[one.name, one]] : [],
    ),
  );
  return [
    ...catalogues.flatMap((one) => ofCatalogue(one, services, at)),
    ...services.map((one) => ofService(one, { catalogues, contact }, at)),
    ...agents,
    ...[...contacts.values()].map((one) => ofContact(one, at)),
  ];
}

type At = (name: string) => string;

/**
 * A publisher is identified by its organisationsnummer, so that it is the same in all catalogues that the national
 * portal gathers.
 */
const agentIri = ({ id, organisationsnummer }: Publisher, at: At) =>
  organisationsnummer === null
    ? at(`utgivare-${id}`)
    : `http://dataportal.se/organisation/SE${organisationsnummer.replace('-', '')}`;

function agent(publisher: Publisher, at: At): Thing {
  const { namn, slag, organisationsnummer } = publisher;
  const type = publisherTypes[slag];
  return {
    iri: agentIri(publisher, at),
    type: 'foaf:Agent',
    values: [
      ['foaf:name', { text: namn }],
      ...(type
        ? [['dcterms:type', iri(`http://purl.org/adms/publishertype/${type}`)] as const]
        : []),
      ...(organisationsnummer === null
        ? []
        : [['dcterms:identifier', { text: organisationsnummer }] as const]),
    ],
  };
}

const contactIri = ({ name }: Contact, at: At) => at(`kontakt-${name}`);

function ofContact(contact: Contact, at: At): Thing {
  return {
    iri: contactIri(contact, at),
    type: 'vcard:Organization',
    values: [
      ['vcard:fn', { text: contact.namn }],
      ['vcard:hasEmail', iri(`mailto:${contact.epost}`)],
    ],
  };
}

const contactPoint = (contact: Contact | null, at: At) =>
  contact === null ? [] : [['dcat:contactPoint', iri(contactIri(contact, at))] as const];

function ofCatalogue(catalogue: Catalogue, services: readonly Service[], at: At): Thing[] {
  const { name, titel, beskrivning, publisher, datasets } = catalogue;
  const parts = datasets.map((dataset) => ofDataset(catalogue, dataset, services, at));
  return [
    {
      iri: at(`katalog-${name}`),
      type: 'dcat:Catalog',
      values: [
        ['dcterms:title', sv(titel)],
        ['dcterms:description', sv(beskrivning)],
        ['dcterms:publisher', iri(agentIri(publisher, at))],
        ['dcterms:license', iri(free)],
        ['dcterms:language', iri(`${authority}/language/SWE`)],
        ['dcat:themeTaxonomy', iri(`${authority}/data-theme`)],
        ...modified(publisher),
        ...datasets.map((dataset) => ['dcat:dataset', iri(at(`${name}-${dataset.name}`))] as const),
        ...services.map((service) => ['dcat:service', iri(at(service.name))] as const),
      ],
    },
    ...parts.flat(),
  ];
}

function ofDataset(
  { name, publisher, licens, contact, query, titel }: Catalogue,
  dataset: Dataset,
  services: readonly Service[],
  at: At,
): Thing[] {
  const id = `${name}-${dataset.name}`;
  const api = services[0];
  return [
    {
      iri: at(id),
      type: 'dcat:Dataset',
      values: [
        ['dcterms:title', sv(`${dataset.titel}, ${titel}`)],
        [
          'dcterms:description',
          sv(
            `${dataset.beskrivning} Varje rad anger sin källa, och om den är påhittad som exempel. Tomt betyder okänt. En part som inte svarade har en rad som säger det.`,
          ),
        ],
        ['dcterms:publisher', iri(agentIri(publisher, at))],
        ...contactPoint(contact, at),
        ['dcterms:accessRights', iri(`${authority}/access-right/PUBLIC`)],
        ['dcterms:language', iri(`${authority}/language/SWE`)],
        ['dcat:theme', iri(`${authority}/data-theme/HEAL`)],
        ['dcat:keyword', sv('vård och omsorg')],
        ['dcat:keyword', sv(dataset.titel.toLowerCase())],
        ...modified(publisher),
        ...formats.map(([form]) => ['dcat:distribution', iri(at(`${id}-${form}`))] as const),
      ],
    },
    ...formats.map(([form, word, mime]) => {
      const address = new URL(`/data/${dataset.name}.${form}${query}`, at('')).href;
      return {
        iri: at(`${id}-${form}`),
        type: 'dcat:Distribution',
        values: [
          ['dcterms:title', sv(`${dataset.titel} som ${word}`)],
          ['dcterms:description', sv(`${dataset.beskrivning} Hämtas som ${word}.`)],
          ['dcat:accessURL', iri(address)],
          ['dcat:downloadURL', iri(address)],
          ['dcterms:format', { text: mime }],
          ...licence(licens),
          ...(api ? [['dcat:accessService', iri(at(api.name))] as const] : []),
        ],
      } satisfies Thing;
    }),
  ];
}

function ofService(
  service: Service,
  { catalogues, contact }: Pick<Dcat, 'catalogues' | 'contact'>,
  at: At,
): Thing {
  const { name, titel, url, description, format, conformsTo, serves } = service;
  return {
    iri: at(name),
    type: 'dcat:DataService',
    values: [
      ['dcterms:title', sv(titel)],
      ['dcat:endpointURL', iri(url)],
      ...(description === null ? [] : [['dcat:endpointDescription', iri(description)] as const]),
      ['dcterms:format', { text: format }],
      ['dcterms:conformsTo', iri(conformsTo)],
      ...contactPoint(contact, at),
      ['dcterms:accessRights', iri(`${authority}/access-right/PUBLIC`)],
      ['dcat:keyword', sv('vård och omsorg')],
      ...catalogues.flatMap((catalogue) =>
        catalogue.datasets
          .filter(({ name }) => serves?.includes(name) ?? true)
          .map(
            (dataset) =>
              ['dcat:servesDataset', iri(at(`${catalogue.name}-${dataset.name}`))] as const,
          ),
      ),
    ],
  };
}

const modified = ({ andrad }: Publisher) =>
  andrad === null ? [] : [['dcterms:modified', { day: andrad.slice(0, 10) }] as const];

/** DCAT-AP-SE writes the addresses of Creative Commons' licences with http. */
const licence = (licens: string | null) =>
  licens === null
    ? []
    : [
        [
          'dcterms:license',
          iri(licens.replace(/^https:\/\/creativecommons\.org\//, 'http://creativecommons.org/')),
        ] as const,
      ];
