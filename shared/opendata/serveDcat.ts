import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendRefusal } from '../serve/http/sendRefusal.ts';
import { otillatetTecken } from '../values/otillatetTecken.ts';
import { AskRefused, askAs } from './askAs.ts';
import type { DataSource, Publication } from './DataSource.ts';
import { type Catalogue, type Contact, dcatThings, type Publisher, type Service } from './dcat.ts';
import { rdfXml } from './rdfXml.ts';

export interface DcatOptions {
  /** The GraphQL endpoint's public address. Null: taken from each request. */
  publicUrl: string | null;
  /** The APIs besides GraphQL, for a server at `origin`. */
  services?: (origin: string) => readonly Service[];
  /** Whether /schema.graphql has the schema. */
  schemaFile: boolean;
  /** The party that publishes the view of the whole network. Null: none is named, and that view is in no catalogue. */
  joint?: string | null;
  /** The e-mail address for questions about what this server publishes. Null: none is stated. */
  contact?: string | null;
}

type Asked = FastifyRequest<{ Querystring: { utgivare?: string } }>;

/**
 * Serves the catalogues as DCAT-AP-SE 3 in RDF/XML, at `/datasets/dcat`, where Sveriges dataportal looks for them: one
 * for each publisher. `?utgivare=tierp` gives only that publisher's.
 */
export function serveDcat(app: FastifyInstance, source: DataSource, options: DcatOptions): void {
  app.get('/datasets/dcat', async (request: Asked, reply) => {
    const { utgivare } = request.query;
    const { protocol, host } = request;
    const graphql = options.publicUrl ?? `${protocol}://${host}/graphql`;
    const origin = new URL(graphql).origin;
    try {
      const { publishers, silent } = await source.publishers(askAs(app, request));
      const asked = typeof utgivare === 'string' ? utgivare : null;
      if (utgivare !== undefined && (asked === null || !isKnown(asked, { publishers, silent }))) {
        const known = publishers.map(({ id }) => id).join(', ');
        const message = `Den utgivaren finns inte. De som finns är ${known}.`;
        return sendRefusal(reply, { code: 'HITTADES_INTE', status: 404, message });
      }
      const chosen = publishers.filter(({ id }) => asked === null || id === asked);
      // A portal removes what a gathered file lacks, but keeps what it has when it gets no file.
      if (chosen.length === 0) {
        reply.header('retry-after', '600');
        const message = `${asked ?? 'Ingen'} svarade inte, så katalogen går inte att skriva just nu. Behåll den förra och försök igen.`;
        return sendRefusal(reply, { code: 'SUBGRAPH_UNAVAILABLE', status: 503, message });
      }
      const joint = publishers.find(({ id }) => asked === null && id === options.joint);
      const contact = contactOf(options.contact, source.whole ? joint : chosen[0]);
      const catalogues = [
        // A gateway's operator does not answer for what a huvudman publishes there.
        ...chosen.map((one) => ofPublisher(one, source, source.whole ? null : contact)),
        ...(joint ? [ofAll(joint, source, contact)] : []),
      ];
      const services = [ofGraphql(graphql, origin, options), ...(options.services?.(origin) ?? [])];
      const text = await rdfXml(
        dcatThings({ url: `${origin}/datasets/dcat`, catalogues, services, contact }),
      );
      return reply
        .type('application/rdf+xml; charset=utf-8')
        .send(withComment(text, asked === null ? silent : []));
    } catch (error) {
      if (error instanceof AskRefused) return error.send(reply);
      throw error;
    }
  });
}

const isKnown = (id: string, { publishers, silent }: Publication) =>
  publishers.some((one) => one.id === id) || silent.some((one) => one.id === id);

function contactOf(
  epost: string | null | undefined,
  publisher: Publisher | undefined,
): Contact | null {
  if (!epost) return null;
  const { id: name, namn } = publisher ?? { id: 'gateway', namn: 'Gatewayens förvaltare' };
  return { name, namn, epost };
}

function ofPublisher(publisher: Publisher, source: DataSource, contact: Contact | null): Catalogue {
  const { id, namn, licens } = publisher;
  return {
    name: id,
    titel: namn,
    beskrivning: `Det som ${namn} visar för alla om sina verksamheter inom vård och omsorg: verksamheter, budget och mätvärden.`,
    publisher,
    licens,
    contact,
    datasets: source.datasets.filter(({ owned }) => owned),
    query: source.whole ? `?huvudman=${encodeURIComponent(id)}` : '',
  };
}

function ofAll(publisher: Publisher, source: DataSource, contact: Contact | null): Catalogue {
  return {
    name: 'natverket',
    titel: 'hela nätverket',
    beskrivning:
      'Det som alla parter i nätverket visar för alla, var och en om sitt, och det som de har gemensamt. Varje parts uppgifter lämnas under den licens som parten själv anger.',
    publisher: { ...publisher, andrad: null },
    licens: null,
    contact,
    datasets: source.datasets,
    query: '',
  };
}

function ofGraphql(url: string, origin: string, { schemaFile }: DcatOptions): Service {
  return {
    name: 'graphql',
    titel: 'Frågor i GraphQL',
    url,
    description: schemaFile ? `${origin}/schema.graphql` : null,
    format: 'application/json',
    conformsTo: 'https://spec.graphql.org/',
  };
}

/** Adds a comment with the parties that are left out, for people who read the file. */
function withComment(text: string, silent: readonly { namn: string }[]): string {
  const names = silent
    .map(({ namn }) => namn)
    .filter((namn) => otillatetTecken(namn, 'rad') === null);
  if (names.length === 0) return text;
  const listed = names.join(', ').replace(/--/g, '–').replace(/[<>&]/g, ' ');
  return `${text}<!-- Svarade inte, och saknas därför: ${listed}. -->\n`;
}
