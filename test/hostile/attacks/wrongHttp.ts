import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Attack } from '../Attack.ts';
import { altering, says, streams, writes } from '../behaviours.ts';
import type { Behaviour } from '../HostileServer.ts';
import { secret } from '../leaks.ts';
import { type MemberAttack, memberAttack } from '../memberAttack.ts';

type Told = MemberAttack['told'];
const httpStatus = { status: 'OGILTIGT_SVAR', orsak: 'HTTP_STATUS' };
const notJson = { status: 'OGILTIGT_SVAR', orsak: 'EJ_JSON' };
const broken = { status: 'SVARADE_INTE', orsak: 'AVBROTT' };

const lost = (name: string, tried: string, behave: Behaviour, told?: Told, more = {}) =>
  memberAttack({ name, tried, behave, own: 'null', ...(told ? { told } : {}), ...more });
const kept = (name: string, tried: string, behave: Behaviour, more = {}) =>
  memberAttack({
    name,
    tried,
    behave,
    own: 'as it honestly is',
    told: { status: 'SVARADE' },
    ...more,
  });

const head = (...lines: string[]) =>
  `${['HTTP/1.1 200 OK', 'content-type: application/json', ...lines].join('\r\n')}\r\n\r\n`;
const length = (body: string) => `content-length: ${Buffer.byteLength(body)}`;
const bomb = '['.concat('0,'.repeat(5_000_000), '0]');
const cookies = {
  'set-cookie': ['session=hemlig; Path=/', '__Host-token=hemlig'],
  'cache-control': 'public, max-age=31536000, immutable',
  vary: '*',
  date: 'Thu, 01 Jan 1970 00:00:00 GMT',
  'x-hostile': 'hemlig',
  'access-control-allow-origin': '*',
};

/** A redirect to the bystander, which must not be called by it. */
const redirect = (status: number) =>
  memberAttack({
    name: `redirect ${status}`,
    tried: 'it points at the region’s subgraph, and the caller’s token with it',
    behave: (call, { toBystander }) => {
      const location = `${toBystander.url}?hemlig`;
      return says('{"data":{}}', status, { location, refresh: `0; url=${location}` })(call);
    },
    own: 'null',
    told: httpStatus,
    more: (_answer, { toBystander }, verdict) => {
      const strays = toBystander.calls.filter(({ request }) => request.url !== '/graphql');
      verdict.same('it is not followed', strays.length, 0);
    },
  });

/** Answers that are no HTTP, or not the HTTP that was asked for. */
export const wrongHttp: Attack[] = [
  lost(
    '500 with secrets',
    'a failure that names tables, paths and addresses',
    says(JSON.stringify({ errors: [{ message: secret, stack: secret }] }), 500, {
      'x-hostile': 'hemlig',
    }),
    { status: 'SVARADE_INTE', orsak: 'HTTP_STATUS' },
  ),
  lost(
    '404 with data',
    'the honest data under a status of failure',
    says('{"data":{"_entities":[{}]}}', 404),
    httpStatus,
  ),
  lost(
    '401 with words',
    'a refusal with words of its own',
    says(JSON.stringify({ errors: [{ message: secret, extensions: { code: 'hemlig' } }] }), 401),
  ),
  lost(
    '403 with 150 MB',
    'a refusal that never ends',
    streams(() => Array(150).fill('x'.repeat(1_000_000)), {}, 403),
    undefined,
    { mostBytes: 20_000_000 },
  ),
  ...[301, 302, 303, 307, 308].map(redirect),
  ...[201, 204, 205, 206, 300, 304, 418].map((status) =>
    lost(`status ${status}`, 'data under a status that is not 200', says('', status), httpStatus),
  ),
  lost(
    'status 101',
    'it goes over to another protocol',
    writes(
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\nhemlig',
    ),
    broken,
  ),
  kept(
    'a flood of 103',
    '2 000 early hints before the answer',
    writes(
      (honest) =>
        `${'HTTP/1.1 103 Early Hints\r\nlink: </hemlig>\r\n\r\n'.repeat(2_000)}${head(length(honest))}${honest}`,
    ),
  ),
  lost(
    'status 100 twice',
    'it asks for a body that was sent',
    writes('HTTP/1.1 100 Continue\r\n\r\n'.repeat(2)),
    broken,
  ),
  lost('HTML', 'a page', says('<h1>hemlig</h1>', 200, { 'content-type': 'text/html' }), notJson),
  lost('HTML that says it is JSON', 'a page', says('<h1>hemlig</h1>'), notJson),
  lost(
    'wrong content-type',
    'JSON as text/plain',
    says('{"data":{"_entities":[{}]}}', 200, { 'content-type': 'text/plain' }),
    notJson,
  ),
  lost(
    'no content-type',
    'JSON that does not say so',
    writes('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'),
    notJson,
  ),
  lost(
    'two content-types',
    'JSON and HTML at once',
    writes(`${head('content-type: text/html', 'content-length: 2')}{}`),
    undefined,
  ),
  lost(
    'truncated JSON',
    'an answer that stops in the middle',
    says('{"data":{"_entities":[{"status":"ACC'),
    notJson,
  ),
  lost(
    'trailing garbage',
    'an answer, and more after it',
    altering((answer) => `${JSON.stringify(answer)}${secret}`),
    notJson,
  ),
  lost(
    'two JSON values',
    'two answers in one body',
    altering((answer) => `${JSON.stringify(answer)}{"data":{}}`),
    notJson,
  ),
  lost(
    'a byte order mark',
    'an answer that begins with one',
    altering((answer) => `\ufeff${JSON.stringify(answer)}`),
    notJson,
  ),
  lost(
    'UTF-16',
    'an answer in another encoding',
    says(Buffer.from('{"data":{}}', 'utf16le')),
    notJson,
  ),
  lost('an empty body', 'nothing', says(''), notJson),
  lost(
    'connection reset before headers',
    'it hangs up when asked',
    ({ socket }) => socket.resetAndDestroy(),
    broken,
  ),
  lost(
    'connection reset half-way',
    'it hangs up in the middle of its answer',
    ({ socket, response }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":{"_entities":[', () => socket.resetAndDestroy());
    },
    broken,
  ),
  lost(
    'shorter than it says',
    'fewer bytes than content-length',
    writes(`${head('content-length: 100')}{}`),
    broken,
  ),
  lost(
    'longer than it says',
    'more bytes than content-length, in the hope that they are the next answer',
    writes((honest) => `${head('content-length: 2')}{}${honest}`),
  ),
  lost(
    'two lengths',
    'content-length and chunked at once (request smuggling)',
    writes(`${head('content-length: 4', 'transfer-encoding: chunked')}2\r\n{}\r\n0\r\n\r\n`),
    broken,
  ),
  kept(
    'two answers to one question',
    'a second answer on the same connection, for whoever asks next',
    writes(
      (honest) =>
        `${head(length(honest))}${honest}${head('content-length: 27')}{"data":{"_entities":[null]}}`.slice(
          0,
          -2,
        ),
      false,
    ),
  ),
  lost(
    'response splitting',
    'a header with a line break and headers of an answer in it',
    writes(
      (honest) =>
        `HTTP/1.1 200 OK\r\nx-hostile: a\nset-cookie: hemlig=1\ncontent-type: application/json\r\n${length(honest)}\r\n\r\n${honest}`,
    ),
    broken,
  ),
  kept(
    'HTTP/1.0 without a length',
    'an answer that ends with the connection',
    writes((honest) => `HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n${honest}`),
  ),
  kept(
    'headers for the client',
    'cookies, a cache-control that widens caching, a date, CORS',
    altering(() => undefined, cookies),
  ),
  lost(
    'gzip',
    'a compressed answer that nobody asked for',
    says(gzipSync('{"data":{"_entities":[{}]}}'), 200, { 'content-encoding': 'gzip' }),
    notJson,
  ),
  ...Object.entries({
    gzip: gzipSync(bomb),
    br: brotliCompressSync(bomb),
    deflate: deflateSync(bomb),
    'gzip, gzip': gzipSync(gzipSync(bomb)),
    'x-hemlig': Buffer.from(bomb.slice(0, 100)),
  }).map(([encoding, body]) =>
    lost(
      `a bomb of ${encoding}`,
      `${body.length.toLocaleString('en')} bytes that say they unpack to 10 MB`,
      says(body, 200, { 'content-encoding': encoding }),
      notJson,
    ),
  ),
  lost(
    'a compressed body that does not say so',
    'gzip as JSON',
    says(gzipSync('{"data":{}}')),
    notJson,
  ),
  lost(
    'a plain body that says it is compressed',
    'JSON as gzip',
    says('{"data":{}}', 200, { 'content-encoding': 'gzip' }),
    notJson,
  ),
];
