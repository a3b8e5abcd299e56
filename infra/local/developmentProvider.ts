import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Configuration, Provider as OidcProvider } from 'oidc-provider';
import { roller as allRolls, type Roll } from '../../shared/access/Caller.ts';
import { networkAudience } from '../../shared/access/Issuer.ts';
import { developmentKeys } from '../../shared/access/keys/developmentKeys.ts';
import { developmentClient, developmentResource } from '../../shared/subgraph/developmentSignIn.ts';
import { pseudonymFor } from './issueToken.ts';

/** Which party's people sign in, and where. */
export interface ProviderOptions {
  /** The party, by id. */
  slug: string;
  /** Its issuer, an address on this machine. */
  issuer: string;
  /** The subgraphs where its people sign in, by id, each with the address that must hear of a sign-out here. */
  subgraphs: ReadonlyMap<string, string>;
  dataDir: string;
}

/** A user that the page offers. */
interface Account {
  huvudman: string;
  roller: Roll[];
}

const accessSeconds = 900;
const daySeconds = 36_000;
const maxFormBytes = 10_000;

/**
 * The development issuer of one party: a certified OpenID provider whose page lets the user choose an identity instead of
 * proving one. Each party has its own, as in production, so that one browser can be several users at once.
 */
export async function developmentProvider({ slug, issuer, subgraphs, dataDir }: ProviderOptions) {
  const { errors, Provider } = await quietly(() => import('oidc-provider'));
  const { issuerKey } = await developmentKeys(dataDir);
  const accounts = new Map<string, Account>();
  const path = new URL(issuer).pathname;
  /** A subgraph gets tokens for itself and for the network, never for another subgraph. */
  const audiencesOf = (asking: { clientId: string } | undefined) => [
    ...[...subgraphs.keys()].filter((id) => developmentClient(id) === asking?.clientId),
    networkAudience,
  ];
  const cookie = (name: string) => `issuer-${slug}-${name}`;
  const configuration: Configuration = {
    jwks: { keys: [JSON.parse(await readFile(issuerKey, 'utf8'))] },
    clients: [...subgraphs].map(([id, address]) => client(address, developmentClient(id))),
    clientDefaults: { id_token_signed_response_alg: 'EdDSA' },
    enabledJWA: { idTokenSigningAlgValues: ['EdDSA'] },
    findAccount: (_ctx, sub) => (accounts.has(sub) ? known(sub) : undefined),
    extraTokenClaims: (_ctx, token) =>
      'accountId' in token ? { ...accounts.get(String(token.accountId)) } : undefined,
    issueRefreshToken: async () => true,
    loadExistingGrant: async (ctx) => {
      const { client: asking, session } = ctx.oidc;
      const grant = new ctx.oidc.provider.Grant({
        accountId: session?.accountId,
        clientId: asking?.clientId,
      });
      grant.addOIDCScope('openid');
      for (const audience of audiencesOf(asking)) {
        grant.addResourceScope(developmentResource(audience), 'allt');
      }
      await grant.save();
      return grant;
    },
    fetch: fetchHere,
    interactions: { url: (_ctx, { uid }) => `${path}/val/${uid}` },
    pkce: { required: () => true },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: {
        session: cookie('session'),
        interaction: cookie('interaction'),
        resume: cookie('resume'),
      },
    },
    ttl: {
      AccessToken: accessSeconds,
      Grant: daySeconds,
      IdToken: accessSeconds,
      Interaction: accessSeconds,
      RefreshToken: daySeconds,
      Session: daySeconds,
    },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = page('Logga ut', signOut(form));
        },
      },
      resourceIndicators: {
        enabled: true,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (_ctx, resource, asking) => {
          const audience = audiencesOf(asking).find((one) => developmentResource(one) === resource);
          if (audience === undefined) throw new errors.InvalidTarget();
          return {
            audience,
            scope: 'allt',
            accessTokenFormat: 'jwt',
            accessTokenTTL: accessSeconds,
            jwt: { sign: { alg: 'EdDSA' } },
          };
        },
      },
    },
  };
  const provider = await quietly(async () => new Provider(issuer, configuration));
  allowLoopback(provider);
  const answer = provider.callback();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '', issuer);
    if (!pathname.startsWith(`${path}/val/`)) {
      mounted(request, path);
      await answer(request, response);
      return;
    }
    const chosen = request.method === 'POST' ? accountIn(await form(request), slug) : null;
    if (typeof chosen === 'object' && chosen !== null) {
      const sub = pseudonymFor(chosen);
      accounts.set(sub, chosen);
      await provider.interactionFinished(request, response, { login: { accountId: sub } });
      return;
    }
    const html = page('Välj vem du är', choose(slug, chosen));
    response.writeHead(chosen === null ? 200 : 400, pageHeaders).end(html);
  };
}

const known = (sub: string) => ({ accountId: sub, claims: () => ({ sub }) });

function client(subgraph: string, client_id: string) {
  return {
    client_id,
    token_endpoint_auth_method: 'none' as const,
    grant_types: ['authorization_code', 'refresh_token'],
    redirect_uris: ['http://127.0.0.1/logga-in/svar'],
    post_logout_redirect_uris: ['http://127.0.0.1/utloggad'],
    backchannel_logout_uri: subgraph,
    backchannel_logout_session_required: true,
  };
}

/** Subgraphs on this machine may have any port and any name of loopback. No other address may get a code. */
function allowLoopback(provider: OidcProvider): void {
  const at = (uri: string, path: RegExp) => {
    const { protocol, hostname, pathname } = new URL(URL.canParse(uri) ? uri : 'none:');
    const here = hostname === '127.0.0.1' || /^([a-z0-9-]+\.)?localhost$/.test(hostname);
    return protocol === 'http:' && here && path.test(pathname);
  };
  Object.assign(provider.Client.prototype, {
    redirectUriAllowed: (uri: string) => at(uri, /^\/logga-in\/svar\/\w+$/),
    postLogoutRedirectUriAllowed: (uri: string) => at(uri, /^\/utloggad$/),
  });
}

/** Lets the library call subgraphs on this machine, which it refuses by default. Every address that it gets is ours. */
export function fetchHere(
  address: string | URL | Request,
  init: RequestInit = {},
): Promise<Response> {
  return fetch(address, { ...init, dispatcher: undefined } as RequestInit);
}

/** Passes a request on with the path that the provider knows: its own addresses start at its issuer. */
function mounted(request: IncomingMessage & { originalUrl?: string }, path: string): void {
  request.originalUrl = request.url ?? '';
  request.url = request.originalUrl.slice(path.length) || '/';
}

async function form(request: IncomingMessage): Promise<URLSearchParams> {
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  return new URLSearchParams(length <= maxFormBytes ? await text(request) : '');
}

/** The chosen user, or a Swedish sentence on what is missing. */
function accountIn(given: URLSearchParams, slug: string): Account | string {
  const chosen = given.getAll('roll');
  const roller = allRolls.filter((roll) => chosen.includes(roll));
  if (roller.length === 0) return 'Välj minst en roll.';
  return { huvudman: slug, roller };
}

const style =
  ':root{color-scheme:light dark;font-family:system-ui,sans-serif;line-height:1.5}body{margin:0 auto;max-width:36rem;padding:2rem 1rem}fieldset{margin:1rem 0}label{display:block;padding:.4rem 0}button{font:inherit;padding:.6rem 1.2rem}';

/** Without form-action: browsers would also apply it to the redirect after the form, which leads to the subgraph. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`,
};

const page = (title: string, main: string) => `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – utveckling</title><style>${style}</style></head>
<body><main><h1>${title}</h1>
${main}
</main></body></html>
`;

const does: Readonly<Record<Roll, string>> = {
  las: 'läser det som är huvudmannens eget',
  redaktor: 'ändrar verksamheter, siffror och uppföljning',
  ekonom: 'ändrar budgetutkast och utfall',
  beslutsfattare: 'beslutar och undertecknar',
  revisor: 'skriver revisorernas granskningar och bedömer vad som blev av dem',
  admin: 'gör allt, och bestämmer vem som ser vad',
  samordnare: 'skriver det gemensamma hos samverkan',
  planerare: 'skriver planen för ett vårdcentrum som huvudmannen leder, hos samverkan',
};

function choose(slug: string, fault: string | null): string {
  const atSamverkan: readonly Roll[] = ['las', 'samordnare', 'admin'];
  const rolls = allRolls.filter((roll) =>
    slug === 'samverkan' ? atSamverkan.includes(roll) : roll !== 'samordnare',
  );
  const boxes = rolls.map(
    (roll) =>
      `<label><input type="checkbox" name="roll" value="${roll}"> ${roll}: ${does[roll]}</label>`,
  );
  return `<p>Det här är en inloggning för utveckling. Här bevisar ingen vem den är, och den finns inte i drift.</p>
${fault === null ? '' : `<p role="alert">${fault}</p>`}
<form method="post"><fieldset><legend>Roller hos ${slug}</legend>${boxes.join('\n')}</fieldset>
<button>Logga in</button></form>`;
}

const signOut = (form: string) => `<p>Du är fortfarande inloggad hos utfärdaren.</p>
${form}<button form="op.logoutForm" name="logout" value="yes" autofocus>Logga ut</button>`;

/**
 * Loads or makes the provider without its two warnings on the console: that it does not support Node.js 20, on which our tests
 * run it, and that its memory store is for development, which is what we use it for.
 */
export async function quietly<Library>(load: () => Promise<Library>): Promise<Library> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
