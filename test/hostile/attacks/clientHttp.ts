import type { Attack } from '../Attack.ts';
import { claimRefused, clientAttack, targets } from '../clientAttack.ts';
import { type HttpAnswer, jsonIn, post, send, writeRaw } from '../http.ts';
import { malformedRequests } from '../malformedRequests.ts';
import type { Verdict } from '../Verdict.ts';

const body = JSON.stringify({ query: '{ __typename }' });
const parameters = `?${new URLSearchParams({ query: '{ __typename }' })}`;
/** Content types that a page may send to another site without the browser asking first. */
const simple = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=a',
];

function claimHeaders(verdict: Verdict, name: string, what: string, answer: HttpAnswer): void {
  const { headers } = answer;
  const expected = {
    'content-security-policy': /^default-src 'none';.*frame-ancestors 'none'/,
    'x-content-type-options': /^nosniff$/,
    'x-frame-options': /^DENY$/,
    'referrer-policy': /^no-referrer$/,
    'cross-origin-resource-policy': /^same-origin$/,
    'cross-origin-opener-policy': /^same-origin$/,
    'cache-control': /^no-store$/,
  };
  for (const [header, value] of Object.entries(expected)) {
    const found = headers.get(header) ?? '';
    verdict.holds(header, value.test(found), `${name}, ${what}: ${found}`);
  }
  const told = ['access-control-allow-origin', 'x-powered-by', 'server', 'set-cookie'].filter(
    (header) => headers.has(header),
  );
  verdict.same('no other site is let in, and nothing said about the server', told, []);
  const hsts = headers.has('strict-transport-security');
  verdict.holds('no HSTS over plain HTTP', !hsts, `${name}, ${what}`);
}

/** What a client may send that is no question, or a question that it did not mean to ask. */
export const clientHttp: Attack[] = [
  clientAttack(
    'a page of another site',
    'what a browser sends without asking first: forms, text, a plain GET (CSRF)',
    async (ground, verdict) => {
      for (const { url, headers } of await targets(ground)) {
        for (const type of simple) {
          const sent = { ...headers, 'content-type': type, origin: 'https://annan.example' };
          const answer = await send(url, { method: 'POST', headers: sent, body });
          claimRefused(verdict, answer, { code: 'FEL_INNEHALLSTYP', status: 415 });
        }
        const plain = await send(url + parameters, {
          headers: { ...headers, origin: 'https://annan.example' },
        });
        claimRefused(verdict, plain, { code: 'FORFRAGAN_SKYDDAS_INTE' });
        const typed = await send(url + parameters, {
          headers: { ...headers, 'content-type': 'text/plain' },
        });
        claimRefused(verdict, typed, { code: 'FEL_INNEHALLSTYP', status: 415 });
        const shown = await send(url + parameters, {
          headers: { ...headers, 'apollo-require-preflight': '1' },
        });
        verdict.holds(
          'a program is answered',
          shown.json?.data?.__typename === 'Query',
          shown.text,
        );
        const preflight = await send(url, {
          method: 'OPTIONS',
          headers: { origin: 'https://annan.example', 'access-control-request-method': 'POST' },
        });
        verdict.holds('a preflight is refused', preflight.status === 405, preflight.status);
        const allowed = preflight.headers.get('access-control-allow-origin');
        verdict.holds('and allows nobody', allowed === null, allowed);
      }
    },
  ),
  clientAttack('a change by GET', 'a mutation in the address', async (ground, verdict) => {
    const mutation = `?${new URLSearchParams({ query: 'mutation { __typename }' })}`;
    for (const { url, headers } of await targets(ground)) {
      const answer = await send(url + mutation, {
        headers: { ...headers, 'apollo-require-preflight': '1' },
      });
      claimRefused(verdict, answer, { code: 'FEL_METOD', status: 405 });
      verdict.holds(
        'told how',
        answer.headers.get('allow') === 'POST',
        answer.headers.get('allow'),
      );
    }
  }),
  clientAttack(
    'answers without protection',
    'every kind of answer, looked through for the headers that protect a browser',
    async (ground, verdict) => {
      for (const { name, url, headers } of await targets(ground)) {
        const root = url.replace(/\/graphql$/, '');
        const answers: [string, HttpAnswer][] = [
          ['answer', await post(url, body, headers)],
          ['wrong query', await post(url, { query: '{ finnsInte }' }, headers)],
          ['no query', await post(url, {})],
          ['no JSON', await post(url, '{')],
          ['404', await send(`${root}/finns/inte`)],
          ['405', await send(url, { method: 'PUT', body })],
          ['health', await send(`${root}/health/live`)],
        ];
        for (const [what, answer] of answers) claimHeaders(verdict, name, what, answer);
      }
      const options = { publicUrl: 'https://natverk.example/graphql' };
      const behindTls = await ground.network.gatewayWith({}, options);
      const { headers } = await post(behindTls.url, body);
      const hsts = headers.get('strict-transport-security');
      verdict.holds('HSTS where the public address is https', hsts === 'max-age=31536000', hsts);
    },
  ),
  clientAttack(
    'wrong addresses and methods',
    'what is not there, methods that are not answered, addresses that are none',
    async (ground, verdict) => {
      for (const { url } of await targets(ground)) {
        const root = url.replace(/\/graphql$/, '');
        for (const path of [
          '/finns/inte',
          '/graphql/x',
          '/.env',
          '/%2e%2e/etc/passwd',
          '/__proto__',
        ]) {
          claimRefused(verdict, await send(root + path), { code: 'HITTADES_INTE', status: 404 });
        }
        for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
          claimRefused(verdict, await send(url, { method }), { code: 'FEL_METOD', status: 405 });
        }
        claimRefused(verdict, await send(`${root}/%E0%A4`), { code: 'BAD_REQUEST' });
      }
    },
  ),
  clientAttack(
    'what is not HTTP',
    'bytes, a line without end, headers of 100 kB, two lengths, a length that is none',
    async (ground, verdict) => {
      const requests: [string, string | Buffer][] = [
        ['bytes', Buffer.from([0, 1, 2, 255, 254, 13, 10, 13, 10])],
        ['TLS', Buffer.from('160301020001000200', 'hex')],
        ['headers', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`],
        [
          'two lengths',
          'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
        ],
        [
          'both lengths',
          'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
        ],
        ['no length', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: x\r\n\r\n'],
        ['no host', 'GET /graphql HTTP/1.1\r\n\r\n'],
      ];
      for (const { url, headers } of await targets(ground)) {
        for (const [what, bytes] of requests) {
          const answer = await writeRaw(url, bytes);
          const refused = answer.status >= 400 && answer.status < 500;
          verdict.holds('refused', refused, `${what}: ${answer.status}`);
          if (what === 'no host') continue;
          const json = jsonIn(answer.body) as HttpAnswer['json'];
          verdict.holds('with a code', Boolean(json?.errors?.[0]?.extensions?.code), what);
        }
        verdict.holds('others are answered', (await post(url, body, headers)).status === 200);
      }
    },
  ),
];

/** Everything that is refused says so with a status of the client's, a code, and nothing of the server. */
function claimOrderly(verdict: Verdict, answer: HttpAnswer, sent: string): void {
  const { status, json, text } = answer;
  verdict.holds('never a fault of the server', status < 500, `${status} ${sent}`);
  const errors: { extensions?: { code?: string } }[] = json?.errors ?? [];
  const coded = errors.every(({ extensions }) => typeof extensions?.code === 'string');
  const refused = status >= 400 ? errors.length > 0 : json !== undefined;
  verdict.holds('always JSON with a code', coded && refused, `${sent} -> ${text}`);
  const unforeseen = errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR');
  verdict.holds('never unforeseen', !unforeseen, `${sent} -> ${text}`);
  const leak = /node_modules|\.[jt]s:\d|stacktrace|\bat \S+ \(/.exec(text)?.[0] ?? null;
  verdict.holds('nothing leaks', leak === null, leak);
}

/** Some hundreds of requests that are wrong in some way, the same ones each time. */
export const clientFuzz: Attack[] = [
  clientAttack(
    'four hundred malformed requests',
    'wrong bytes, JSON, GraphQL, types and headers, to the gateway and a subgraph',
    async (ground, verdict) => {
      for (const { name, url, headers } of await targets(ground)) {
        if (name === 'samverkan') continue;
        for (const init of malformedRequests(200)) {
          const sent = `${String(init.body).slice(0, 120)}`;
          claimOrderly(
            verdict,
            await send(url, { ...init, headers: { ...headers, ...init.headers } }),
            sent,
          );
        }
        const after = await send(url, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: '{"query":"{ __typename }"}',
        });
        verdict.holds('the next question is answered', after.status === 200, after.text);
      }
    },
  ),
];
