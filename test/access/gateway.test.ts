import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assertionHeader } from '../../shared/access/assertion/assertion.ts';
import { ask } from '../ask.ts';
import { networkToken, testCallKey, token } from '../identity.ts';
import { answering, type Misbehaving, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

describe('the network', () => {
  let network: TestNetwork;
  const opened: Misbehaving[] = [];
  const question =
    '{ a: part(id: "heby") { huvudman { namn } } b: part(id: "tierp") { huvudman { namn } } }';
  beforeAll(async () => {
    network = await startNetwork({ only: ['heby', 'tierp'] });
  }, 120_000);
  afterAll(async () => {
    for (const server of opened) await server.close();
    await network.close();
  });

  /** The gateway with a server of the test's own in tierp's place. */
  async function withTierp(...listener: Parameters<typeof misbehave>) {
    const server = await misbehave(...listener);
    opened.push(server);
    return (await network.gatewayWith({ tierp: server.url })).url;
  }
  const heby = { huvudman: { namn: 'Heby kommun' } };

  test('answers the anonymous, and those whose token it is for', async () => {
    for (const answer of [
      await network.ask(question),
      await network.askAs({ huvudman: 'tierp', roller: ['las'] }, question),
    ]) {
      expect(answer.errors).toBeUndefined();
      expect(answer.data.b.huvudman.namn).toBe('Tierps kommun');
    }
  });

  test.each<[string, string, () => Promise<string>]>([
    ['a token for a subgraph', 'TOKEN_FEL_MOTTAGARE', () => token({ huvudman: 'tierp' })],
    ['what is no token', 'TOKEN_OGILTIG', async () => 'hej'],
  ])('refuses %s at the gateway, before anybody is asked', async (_what, code, make) => {
    const authorization = `Bearer ${await make()}`;
    const { status, errors, data } = await ask(
      network.gateway.url,
      question,
      {},
      { authorization },
    );
    expect({ status, data }).toEqual({ status: 401, data: undefined });
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('refuses two tokens in one call, whatever each of them is', async () => {
    const good = `Bearer ${await networkToken({ huvudman: 'tierp' })}`;
    const outgoing = request(network.gateway.url, { method: 'POST' });
    outgoing.setHeader('content-type', 'application/json');
    outgoing.setHeader('authorization', [good, good]);
    outgoing.end(JSON.stringify({ query: question }));
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(401);
  });

  test('shows a token that nobody trusts as what each owner says of it', async () => {
    const forged = await token(
      { huvudman: 'tierp', audience: 'vardnat' },
      { iss: 'https://login.evil.example' },
    );
    const authorization = `Bearer ${forged}`;
    const { status, errors, data } = await ask(
      network.gateway.url,
      question,
      {},
      { authorization },
    );
    expect({ status, data }).toEqual({ status: 200, data: { a: null, b: null } });
    expect(errors?.[0]).toMatchObject({
      message: 'samverkan: Åtkomsttoken kommer från en utfärdare som inte är betrodd här.',
      extensions: { code: 'TOKEN_OKAND_UTFARDARE' },
    });
  });

  test('hands each member the token as it came, an assertion of its own, an id of the request, and nothing else of the client', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const accessToken = await networkToken({ huvudman: 'tierp' });
    const url = await withTierp((request, response) => {
      seen.push(request.headers);
      request.resume();
      response.writeHead(500).end();
    });
    const authorization = `Bearer ${accessToken}`;
    await ask(
      url,
      question,
      {},
      {
        authorization,
        cookie: 'session=hemlig',
        'x-forwarded-for': '10.0.0.1',
        'x-aktor': 'Ordföranden',
        [assertionHeader]: 'forged',
      },
    );
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual([
      'accept',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      assertionHeader,
      'x-request-id',
    ]);
    expect(seen[0]?.['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen[0]?.authorization).toBe(authorization);
    expect(seen[0]?.[assertionHeader]).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  test('puts a code on a call to a member with a call key; one that refuses it is asked again with an assertion', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const honest = network.subgraphs.get('tierp')?.url ?? '';
    const server = await misbehave(async (request, response) => {
      seen.push(request.headers);
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { connection: _c, host: _h, 'content-length': _l, ...headers } = request.headers;
      if (headers.signature && refuses !== null) {
        response.writeHead(401, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ errors: [{ message: '', extensions: { code: refuses } }] }));
        return;
      }
      const init = { method: 'POST', headers: headers as Record<string, string> };
      const answer = await fetch(honest, { ...init, body: Buffer.concat(chunks) });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(await answer.text());
    });
    opened.push(server);
    let refuses: string | null = null;
    const own = { tierp: { url: server.url, callKey: testCallKey.publicKey } };
    const headers = { authorization: `Bearer ${await networkToken({ huvudman: 'tierp' })}` };
    const asked = async (limits = {}) => {
      const { url } = await network.gatewayWith(own, { limits });
      seen.length = 0;
      const answers = [
        await ask(url, question, {}, headers),
        await ask(url, question, {}, headers),
      ];
      for (const { data, errors } of answers) {
        expect({ data, errors }).toMatchObject({
          data: { a: heby, b: { huvudman: { namn: 'Tierps kommun' } } },
          errors: undefined,
        });
      }
      return seen.map((one) => (one[assertionHeader] ? 'assertion' : one.signature && 'code'));
    };
    expect(await asked()).toEqual(['code', 'code']);
    expect(seen[0]).toMatchObject({
      'content-digest': expect.stringMatching(/^sha-256=:/),
      'signature-input': expect.stringContaining('("@method" "content-digest" "authorization")'),
      'vardnat-callkey': expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    });
    // A program of before codes finds no assertion; one whose key is another finds no code that is for it.
    for (const code of ['TOKEN_SAKNAS', 'INTYG_SAKNAS', 'INTYG_FEL_MOTTAGARE']) {
      refuses = code;
      expect(await asked({ retryMs: 0 })).toEqual(['code', 'assertion', 'assertion']);
    }
  });

  test.each<[string, number, unknown, string, string]>([
    ['its token', 401, 'TOKEN_UTGANGEN', 'TOKEN_NEKAD', 'TOKEN_UTGANGEN'],
    ['the gateway', 401, 'INTYG_OGILTIGT', 'INTYG_NEKAT', 'INTYG_OGILTIGT'],
    ['everybody', 403, 'FORBIDDEN', 'ATKOMST_NEKAD', 'FORBIDDEN'],
    ['in words of its own', 403, '<b>hemligt</b>', 'ATKOMST_NEKAD', 'FORBIDDEN'],
    ['with a code that is anybody’s', 401, 'constructor', 'ATKOMST_NEKAD', 'FORBIDDEN'],
    ['with nonsense', 401, null, 'ATKOMST_NEKAD', 'FORBIDDEN'],
  ])(
    'names an owner that refuses %s, and the rest stands',
    async (_whom, status, said, orsak, code) => {
      const url = await withTierp((request, response) => {
        request.resume();
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(
          JSON.stringify({ errors: [{ message: 'hemligt', extensions: { code: said } }] }),
        );
      });
      const answer = await ask(url, question);
      expect(answer.status).toBe(200);
      expect(answer.data).toEqual({ a: heby, b: { huvudman: { namn: null } } });
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors?.[0]).toMatchObject({
        message: expect.stringMatching(/^tierp: /),
        path: ['b', 'huvudman'],
        extensions: { code, huvudman: 'tierp' },
      });
      expect(answer.text).not.toMatch(/hemlig/);
      expect(answer.extensions?.natverk).toEqual([
        { huvudman: 'heby', status: 'SVARADE', ms: expect.any(Number) },
        { huvudman: 'tierp', status: 'NEKADE', orsak, ms: expect.any(Number) },
      ]);
    },
  );

  test('shows a field that its owner refuses as null with FORBIDDEN, which names the owner', async () => {
    const refusal = {
      message: '<b>hemligt</b>',
      path: ['_entities', 0, 'namn'],
      extensions: { code: 'FORBIDDEN' },
    };
    const refusing = (entity: object) =>
      answering({ data: { _entities: [entity] }, errors: [refusal] });
    const all = await ask(await withTierp(refusing({ namn: null })), question);
    expect(all.data.b).toEqual({ huvudman: { namn: null } });
    expect(all.errors).toEqual([
      {
        message: 'tierp: visar inte uppgiften för den som frågar.',
        path: ['b', 'huvudman', 'namn'],
        extensions: { code: 'FORBIDDEN', huvudman: 'tierp' },
      },
    ]);
    expect(all.extensions?.natverk?.[1]).toMatchObject({
      status: 'NEKADE',
      orsak: 'ATKOMST_NEKAD',
    });
    const more = question.replace(/namn/g, 'namn kontraktsversion');
    const some = await ask(
      await withTierp(refusing({ namn: null, kontraktsversion: '1.0.0' })),
      more,
    );
    expect(some.data.b).toEqual({ huvudman: { namn: null, kontraktsversion: '1.0.0' } });
    expect(some.extensions?.natverk?.[1]).toEqual({
      huvudman: 'tierp',
      status: 'SVARADE',
      ms: expect.any(Number),
    });
  });

  test('is nothing that a client without the gateway’s key can ask members by', async () => {
    const url = network.subgraphs.get('tierp')?.url ?? '';
    expect((await ask(url, '{ __typename }')).status).toBe(401);
    const authorization = `Bearer ${await networkToken({ huvudman: 'tierp' })}`;
    const { status, errors } = await ask(url, '{ __typename }', {}, { authorization });
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTYG_SAKNAS' });
  });

  test('takes no assertion of a gateway with another key', async () => {
    const keyless = await network.gatewayWith({}, { key: null });
    const { data, errors } = await ask(keyless.url, question);
    expect(data).toEqual({ a: null, b: null });
    expect(errors?.[0]?.extensions.code).toBe('TOKEN_SAKNAS');
  });
});
