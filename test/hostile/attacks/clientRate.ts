import type { Attack } from '../Attack.ts';
import { altering } from '../behaviours.ts';
import { claimRefused, clientAttack } from '../clientAttack.ts';
import { type HttpAnswer, openConnection, post, send, writeRaw } from '../http.ts';
import type { Verdict } from '../Verdict.ts';

const cheap = { query: '{ __typename }' };
const slow = { query: '{ parter { id } }' };
const refusedAs = 'FOR_MANGA_FORFRAGNINGAR';

function claimTold(verdict: Verdict, answer: HttpAnswer): void {
  const seconds = Number(answer.headers.get('retry-after'));
  verdict.holds('told when to come back', seconds >= 1 && seconds <= 60, seconds);
}

/** What a caller may do often, or slowly. */
export const clientRate: Attack[] = [
  clientAttack(
    'asking often',
    'one request more than an address may send',
    async (ground, verdict) => {
      const limits = { requestsPerAddress: 5 };
      const { url } = await ground.network.gatewayWith({}, { clientLimits: limits });
      for (let n = 0; n < 5; n += 1) {
        const { status } = await post(url, cheap);
        verdict.holds('just inside is answered', status === 200, status);
      }
      const answer = await post(url, cheap);
      claimRefused(verdict, answer, { code: refusedAs, status: 429 });
      claimTold(verdict, answer);
      const health = await send(url.replace('/graphql', '/health/live'));
      verdict.holds('health checks are not counted', health.status === 200, health.status);
    },
  ),
  clientAttack(
    'made-up tokens',
    'another token with every request, to be another caller each time',
    async (ground, verdict) => {
      const limits = { requestsPerAddress: 5, requestsPerToken: 2 };
      const { url } = await ground.network.gatewayWith({}, { clientLimits: limits });
      const as = (token: string) => post(url, cheap, { authorization: `Bearer ${token}` });
      for (let n = 0; n < 5; n += 1) {
        const { status } = await as(`made.up.${n}`);
        verdict.holds('each is a caller of its own at first', status !== 429, status);
      }
      claimRefused(verdict, await as('made.up.5'), { code: refusedAs, status: 429 });
      claimRefused(verdict, await post(url, cheap), { code: refusedAs, status: 429 });
    },
  ),
  clientAttack(
    'one token, often',
    'one request more than a token may send',
    async (ground, verdict) => {
      const { url } = await ground.network.gatewayWith(
        {},
        { clientLimits: { requestsPerToken: 2 } },
      );
      const as = (token: string) => post(url, cheap, { authorization: `Bearer ${token}` });
      for (let n = 0; n < 2; n += 1) {
        verdict.holds('just inside is let in', (await as('one.caller.s')).status !== 429);
      }
      claimRefused(verdict, await as('one.caller.s'), { code: refusedAs, status: 429 });
      verdict.holds('another caller is not', (await as('another.caller.s')).status !== 429);
      verdict.holds('nor one without a token', (await post(url, cheap)).status === 200);
    },
  ),
  clientAttack(
    'a made-up address',
    'another X-Forwarded-For with every request',
    async (ground, verdict) => {
      const limits = { requestsPerAddress: 2 };
      const { url } = await ground.network.gatewayWith({}, { clientLimits: limits });
      const from = (address: string) => post(url, cheap, { 'x-forwarded-for': address });
      await from('203.0.113.1');
      await from('203.0.113.2');
      claimRefused(verdict, await from('203.0.113.3'), { code: refusedAs, status: 429 });

      const options = { clientLimits: limits, trustProxy: ['127.0.0.1'] };
      const behind = await ground.network.gatewayWith({}, options);
      for (let n = 0; n < 5; n += 1) {
        const headers = { 'x-forwarded-for': `203.0.113.${n}` };
        const { status } = await post(behind.url, cheap, headers);
        verdict.holds(
          'behind a trusted proxy each address counts for itself',
          status === 200,
          status,
        );
      }
    },
  ),
  clientAttack(
    'asking dearly, often',
    'few questions, each within its limit, that cost more together than a caller may ask for in a minute',
    async (ground, verdict) => {
      const limits = { costPerAddress: 6_000 };
      const { url } = await ground.network.gatewayWith({}, { clientLimits: limits });
      verdict.holds('one is answered', (await post(url, slow)).status === 200);
      const answer = await post(url, slow);
      claimRefused(verdict, answer, { code: 'ARBETSBUDGET_SLUT', status: 429 });
      claimTold(verdict, answer);
      const { grans, varde } = answer.json?.errors?.[0]?.extensions ?? {};
      verdict.holds(
        'told the limit and what was spent',
        grans === 6_000 && varde > 500,
        answer.text,
      );
      claimRefused(verdict, await post(url, cheap), { code: 'ARBETSBUDGET_SLUT', status: 429 });
      const health = await send(url.replace('/graphql', '/health/ready'));
      verdict.holds('health checks cost nothing', health.status === 200, health.status);
    },
  ),
  clientAttack(
    'asking dearly with one token',
    'from one address, of which others ask as well',
    async (ground, verdict) => {
      const limits = { costPerToken: 6_000 };
      const { url } = await ground.network.gatewayWith({}, { clientLimits: limits });
      const as = (token: string) => post(url, slow, { authorization: `Bearer ${token}` });
      verdict.holds('one is let in', (await as('one.caller.s')).status !== 429);
      claimRefused(verdict, await as('one.caller.s'), { code: 'ARBETSBUDGET_SLUT', status: 429 });
      verdict.holds('another caller is not refused', (await as('another.caller.s')).status !== 429);
      verdict.holds('nor one without a token', (await post(url, slow)).status === 200);
    },
  ),
  clientAttack(
    'pages that look like health checks',
    'addresses below /health/, and /health/live in other words, to escape the count',
    async (ground, verdict) => {
      const limits = { requestsPerAddress: 3 };
      const { url } = await ground.network.gatewayWith({}, { clientLimits: limits });
      const paths = ['/health/x', '/health/', '/health/live/x'];
      for (const path of paths) await send(url.replace('/graphql', path));
      const answer = await send(url.replace('/graphql', '/health/%2e%2e/graphql'));
      claimRefused(verdict, answer, { code: refusedAs, status: 429 });
      for (const path of ['/health/live', '/health/ready', '/health/live?a=1']) {
        const { status } = await send(url.replace('/graphql', path));
        verdict.holds(`${path} is answered`, status === 200, status);
      }
    },
  ),
  clientAttack(
    'many connections',
    'one connection more than an address may have open, with nothing asked on them',
    async (ground, verdict) => {
      const limits = { connectionsPerAddress: 2 };
      const { url } = await ground.network.gatewayWith({}, { clientLimits: limits });
      const held = await Promise.all([openConnection(url), openConnection(url)]);
      const refused = await openConnection(url);
      const { status, headers, body } = await refused.read();
      verdict.holds('refused with 429', status === 429, status);
      verdict.holds('and a code', body.includes('FOR_MANGA_ANSLUTNINGAR'), body);
      verdict.holds('and when to come back', headers.get('retry-after') === '1', headers);
      for (const connection of held) await connection.close();
      verdict.holds('then it is answered', (await post(url, cheap)).status === 200);
    },
  ),
  clientAttack(
    'asking much at once',
    'one request more under way than an address may have',
    async (ground, verdict) => {
      const { network, samverkan } = ground;
      const { url } = await network.gatewayWith(
        { samverkan: samverkan.url },
        { clientLimits: { concurrentPerAddress: 2 } },
      );
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      let arrived = () => {};
      const bothArrived = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      samverkan.forget();
      samverkan.behave = async (call) => {
        if (samverkan.calls.length === 2) arrived();
        await released;
        return altering(() => undefined)(call);
      };
      const underWay = [post(url, slow), post(url, slow)];
      await bothArrived;
      claimRefused(verdict, await post(url, slow), { code: 'FOR_MANGA_SAMTIDIGA', status: 429 });
      verdict.holds('no subgraph was asked for it', samverkan.calls.length === 2);
      release();
      for (const { status } of await Promise.all(underWay)) {
        verdict.holds('those under way are answered', status === 200, status);
      }
      verdict.holds('and then the next', (await post(url, slow)).status === 200);
    },
  ),
  clientAttack(
    'headers that never end',
    'half a request, and then nothing (slowloris)',
    async ({ network }, verdict) => {
      const limits = { headersMs: 200, requestMs: 400 };
      const { url } = await network.gatewayWith({}, { clientLimits: limits });
      const head = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';
      const halves = [head, `${head}content-length: 30\r\n\r\n{"query":`];
      for (const half of halves) {
        const { status, body } = await writeRaw(url, half);
        verdict.holds('hung up on with 408', status === 408, status);
        verdict.holds('and a code', body.includes('FORFRAGAN_FOR_LANGSAM'), body);
      }
      verdict.holds('others are answered', (await post(url, cheap)).status === 200);
    },
  ),
];
