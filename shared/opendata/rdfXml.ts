import type { Thing } from './dcat.ts';

const prefixes: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A base that no address begins with, so that every address is written in full, as Sveriges dataportal asks. */
const nowhere = 'urn:x-base:';

/** Resources and their properties as RDF/XML. */
export async function rdfXml(things: readonly Thing[]): Promise<string> {
  // Loaded on demand, which happens about once a night.
  const { graph, lit, serialize, sym } = await import('rdflib');
  const named = (name: string) => {
    const [prefix = '', local = ''] = name.split(':');
    return sym(`${prefixes[prefix]}${local}`);
  };
  const store = graph();
  for (const [prefix, uri] of Object.entries(prefixes)) store.setPrefixForURI(prefix, uri);
  for (const { iri, type, values } of things) {
    const subject = sym(iri);
    store.add(subject, named('rdf:type'), named(type));
    for (const [property, value] of values) {
      const object =
        'iri' in value
          ? sym(value.iri)
          : 'sv' in value
            ? lit(value.sv, 'sv')
            : 'day' in value
              ? lit(value.day, undefined, named('xsd:date'))
              : lit(value.text);
      store.add(subject, named(property), object);
    }
  }
  const text = serialize(null, store, nowhere, 'application/rdf+xml');
  if (text === undefined) throw new Error('the RDF could not be serialised');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}
