import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { developmentIssuer, developmentKeys } from '../../shared/access/keys/developmentKeys.ts';
import { roller as allaRoller, type Roll } from '../../shared/access/Roll.ts';
import { SettingError } from '../../shared/errors/SettingError.ts';
import type { Settings } from '../../shared/serve/settings.ts';
import { issueToken } from './issueToken.ts';

/** One answer: its status and its body, sent as JSON. */
type Answer = [status: number, body: object];

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const lifetimeSeconds = 900;
const maxBodyBytes = 10_000;

/**
 * The development issuer over HTTP, on loopback only: its metadata (RFC 8414), its public keys, and an endpoint that gives
 * whoever asks from this machine the token that it asks for: `grant_type=client_credentials&huvudman=tierp&roll=ekonom`,
 * `roll` once for each role, `audience` a subgraph's id or `vardnat` (RFC 6749; the party's own subgraph when left out). Rejects
 * with a SettingError in production, and when the port is taken.
 */
export async function startIssuer(
  settings: Pick<Settings, 'dataDir' | 'production'>,
  port: number,
): Promise<Server> {
  if (settings.production) {
    throw new SettingError('The development issuer does not run in production (NODE_ENV).');
  }
  const { issuerJwks } = await developmentKeys(settings.dataDir);
  const server = createServer(async (request, response) => {
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

async function answer(
  request: IncomingMessage,
  jwks: string,
  settings: Pick<Settings, 'dataDir' | 'production'>,
): Promise<Answer> {
  const base = `http://127.0.0.1:${request.socket.localPort}`;
  switch (`${request.method} ${request.url}`) {
    case 'GET /.well-known/oauth-authorization-server':
    case 'GET /.well-known/openid-configuration':
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
