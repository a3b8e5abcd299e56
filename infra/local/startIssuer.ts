import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { text } from 'node:stream/consumers';
import { roller as allaRoller, type Roll } from '../../shared/access/Caller.ts';
import { developmentIssuer, developmentKeys } from '../../shared/access/keys/developmentKeys.ts';
import { SettingError } from '../../shared/errors/SettingError.ts';
import type { Settings } from '../../shared/serve/settings.ts';
import { developmentIssuerOf } from '../../shared/subgraph/developmentSignIn.ts';
import { issueToken } from './issueToken.ts';

/** The sign-in addresses of each party's people: subgraphs by id, each with the address that must hear of a sign-out. */
export type Parties = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** One answer: its status and its body, sent as JSON. */
type Answer = [status: number, body: object];

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const lifetimeSeconds = 900;
const maxBodyBytes = 10_000;

/**
 * Starts the development issuer over HTTP, on loopback only. It serves its metadata (RFC 8414), its public keys, and a token
 * endpoint that gives any caller on this machine the token that it asks for:
 * `grant_type=client_credentials&huvudman=tierp&roll=ekonom`, with one `roll` for each role, and `audience` a subgraph's id or
 * `vardnat` (RFC 6749; by default the party's own subgraph). Below `/SLUG` is the issuer where the people of each party in
 * `parties` sign in with a browser. Rejects with a SettingError in production, and when the port is taken.
 */
export async function startIssuer(
  settings: Pick<Settings, 'dataDir' | 'production'>,
  port: number,
  parties: Parties = new Map(),
): Promise<Server> {
  if (settings.production) {
    throw new SettingError('The development issuer does not run in production (NODE_ENV).');
  }
  const { issuerJwks } = await developmentKeys(settings.dataDir);
  const providers = providersFor(parties, settings.dataDir);
  const server = createServer(async (request, response) => {
    if (await providers(request, response)) return;
    const [status, body] = await answer(request, issuerJwks, settings).catch(
      (): Answer => [500, { error: 'server_error' }],
    );
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    throw new SettingError(`Port ${port} is taken by another process; choose others with PORT.`);
  }
  return server;
}

/** The page for an interaction that is over, or that another browser began. */
const over = 'Inloggningen har gått ut. Börja om från arbetsplatsen.';
const notInstalled =
  'Inloggningen för utveckling är inte installerad: den är ett utvecklingsberoende. Kör npm ci.';

/** Why nobody can sign in. Only what the library itself calls over is shown as over. */
function whyNot({
  code,
  name,
  message,
}: Error & { code?: string }): [status: number, text: string] {
  if (code === 'ERR_MODULE_NOT_FOUND') return [503, notInstalled];
  if (name === 'SessionNotFound') return [400, over];
  return [500, `Inloggningen för utveckling gick inte: ${message}`];
}

/**
 * Answers requests below a party's id with that party's provider, which is made at the first request. Returns false for other
 * requests.
 */
function providersFor(parties: Parties, dataDir: string) {
  const made = new Map<string, Promise<RequestListener>>();
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const [, slug = ''] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
    const subgraphs = parties.get(slug);
    if (subgraphs === undefined) return false;
    const base = `http://127.0.0.1:${request.socket.localPort}`;
    const make = async () => {
      const { developmentProvider } = await import('./developmentProvider.ts');
      const issuer = developmentIssuerOf(slug, base);
      return developmentProvider({ slug, issuer, subgraphs, dataDir });
    };
    const provider = made.get(slug) ?? make();
    made.set(slug, provider);
    try {
      await (await provider)(request, response);
    } catch (error) {
      const [status, text] = whyNot(error as Error & { code?: string });
      // A provider that could not be made is tried again at the next request.
      if (status >= 500) made.delete(slug);
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(text);
    }
    return true;
  };
}

async function answer(
  request: IncomingMessage,
  jwks: string,
  settings: Pick<Settings, 'dataDir' | 'production'>,
): Promise<Answer> {
  const base = `http://127.0.0.1:${request.socket.localPort}`;
  switch (`${request.method} ${request.url}`) {
    case 'GET /.well-known/oauth-authorization-server':
      return [
        200,
        {
          issuer: developmentIssuer,
          jwks_uri: `${base}/jwks.json`,
          token_endpoint: `${base}/token`,
          grant_types_supported: ['client_credentials'],
          response_types_supported: [],
        },
      ];
    case 'GET /jwks.json':
      return [200, JSON.parse(await readFile(jwks, 'utf8'))];
    case 'POST /token':
      return token(request, settings);
    default:
      return [404, { error: 'not_found' }];
  }
}

async function token(
  request: IncomingMessage,
  settings: Pick<Settings, 'dataDir' | 'production'>,
): Promise<Answer> {
  if (Number(request.headers['content-length'] ?? Number.NaN) > maxBodyBytes) {
    return wrong('Frågan är för stor.');
  }
  const asked = new URLSearchParams(await text(request));
  const huvudman = asked.get('huvudman') ?? '';
  const audience = asked.get('audience') ?? huvudman;
  const roller = asked.getAll('roll');
  const unknown = roller.find((roll) => !allaRoller.includes(roll as Roll));
  if (asked.get('grant_type') !== 'client_credentials') {
    return wrong('grant_type ska vara client_credentials.', 'unsupported_grant_type');
  }
  if (!slug.test(huvudman) || !slug.test(audience)) {
    return wrong(
      'Ange huvudman, och audience om det är någon annans, som slug: till exempel tierp.',
    );
  }
  if (unknown !== undefined) return wrong(`Okänd roll. Välj bland ${allaRoller.join(', ')}.`);
  const { token, claims } = await issueToken(
    {
      huvudman,
      roller: roller as Roll[],
      subgraph: audience === 'vardnat' ? null : audience,
      lifetimeSeconds,
    },
    settings,
  );
  const expires_in = claims.exp - claims.iat;
  return [200, { access_token: token, token_type: 'Bearer', expires_in }];
}

function wrong(error_description: string, error = 'invalid_request'): Answer {
  return [400, { error, error_description }];
}
