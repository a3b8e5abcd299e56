import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { AskRefused, askAs } from '../../shared/opendata/askAs.ts';
import type { Service } from '../../shared/opendata/dcat.ts';
import { capability } from './capability.ts';
import { codeSystem, codeSystems } from './codes.ts';
import { FhirRefused, issue, outcome } from './outcome.ts';
import { readQuery } from './query.ts';
import { Reader } from './Reader.ts';
import { type Ground, type ServedType, servedTypes } from './resources.ts';
import { search } from './search.ts';

/** The API as an entry of a data catalogue. */
export const fhirService = (origin: string): Service[] => [
  {
    name: 'fhir',
    titel: 'FHIR R4',
    url: `${origin}/fhir`,
    description: `${origin}/fhir/metadata`,
    format: 'application/fhir+json',
    conformsTo: 'http://hl7.org/fhir/R4/',
    serves: ['verksamheter'],
  },
];

type ById = FastifyRequest<{ Params: { type: string; id: string } }>;

/**
 * Serves the network as FHIR R4 below `/fhir`, to read: each resource is made of what its owner answers just then, asked for as
 * the reader would ask, so that limits and access are those of a question. `publicUrl` is the GraphQL endpoint's address as
 * clients write it; null: as each request says.
 */
export async function serveFhir(app: FastifyInstance, publicUrl: string | null): Promise<void> {
  const groundOf = ({ protocol, host }: FastifyRequest): Ground => ({
    base: new URL('fhir', publicUrl ?? `${protocol}://${host}/graphql`).href,
    today: new Date().toISOString().slice(0, 10),
  });
  const searchFor = async (request: FastifyRequest, given: URLSearchParams) => {
    const type = typeIn(request);
    const query = readQuery(type, given);
    if (/handling=strict/.test(String(request.headers.prefer)) && query.unknown.length > 0) {
      throw new FhirRefused(400, 'not-supported', `Här finns inte ${query.unknown.join(', ')}.`);
    }
    const ground = groundOf(request);
    return search(new Reader(askAs(app, request), ground), query, ground.base);
  };
  const queryOf = ({ url }: FastifyRequest) => new URL(url, 'http://localhost').searchParams;

  const routes: FastifyPluginAsync = async (fhir) => {
    fhir.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (_request: FastifyRequest, body: string | Buffer) => new URLSearchParams(String(body)),
    );
    fhir.setErrorHandler((error, _request, reply) => {
      if (error instanceof FhirRefused) return send(reply, error.outcome, error.status);
      if (error instanceof AskRefused) return refused(reply, error);
      throw error;
    });
    fhir.addHook('onRequest', async (request) => accept(request));

    fhir.get('/fhir/metadata', async (request, reply) =>
      send(reply, capability(groundOf(request))),
    );
    fhir.get('/fhir/CodeSystem/:id', async (request: ById, reply) => {
      const found = codeSystem(groundOf(request).base, request.params.id);
      if (found) return send(reply, found);
      throw notFound(
        `CodeSystem/${request.params.id}`,
        `De som finns är ${codeSystems.join(', ')}.`,
      );
    });
    fhir.get('/fhir/:type', async (request, reply) =>
      send(reply, await searchFor(request, queryOf(request))),
    );
    fhir.post('/fhir/:type/_search', async (request, reply) => {
      const given = queryOf(request);
      if (request.body instanceof URLSearchParams) {
        for (const [name, value] of request.body) given.append(name, value);
      }
      return send(reply, await searchFor(request, given));
    });
    fhir.get('/fhir/:type/:id', async (request: ById, reply) => {
      const type = typeIn(request);
      const { id } = request.params;
      const reader = new Reader(askAs(app, request), groundOf(request));
      const found = await reader.read(type, id);
      if (found) {
        const { lastUpdated } = found.meta ?? {};
        if (lastUpdated) reply.header('last-modified', new Date(lastUpdated).toUTCString());
        return send(reply, found);
      }
      const silent = reader.isSilent(id.split('.')[0] ?? '');
      if (silent) return send(reply.header('retry-after', 5), outcome(...reader.issues), 503);
      throw notFound(`${type}/${id}`, 'Sök för att se vad som finns.');
    });
  };
  await app.register(routes);
}

function typeIn({ params }: FastifyRequest): ServedType {
  const { type } = params as { type: string };
  const found = servedTypes.find((one) => one === type);
  if (found) return found;
  throw notFound(type, `De typer som finns är ${servedTypes.join(', ')}.`);
}

const notFound = (what: string, besides: string) =>
  new FhirRefused(404, 'not-found', `${what} finns inte här. ${besides}`);

/** A client that takes no JSON is refused before anybody is asked. */
function accept({ url, headers }: FastifyRequest): void {
  const format = new URL(url, 'http://localhost').searchParams.get('_format');
  const wanted = format ?? headers.accept ?? '*/*';
  if (/json|\*\/\*|application\/\*/.test(wanted)) return;
  throw new FhirRefused(
    406,
    'not-supported',
    'Svaren lämnas bara som JSON: skicka accept: application/fhir+json, eller _format=json.',
  );
}

function send(reply: FastifyReply, resource: object, status = 200): FastifyReply {
  return reply
    .code(status)
    .type('application/fhir+json; charset=utf-8')
    .send(JSON.stringify(resource));
}

/** A refusal of the gateway in FHIR's form, with the same words. */
function refused(reply: FastifyReply, { status, body, retryAfter }: AskRefused): FastifyReply {
  const { errors = [] } = JSON.parse(body) as { errors?: { message: string }[] };
  const code = status === 429 ? 'throttled' : status === 401 ? 'login' : 'transient';
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  const [{ message } = { message: 'Nätverket svarade inte.' }] = errors;
  return send(reply, outcome(issue('error', code, message)), status);
}
