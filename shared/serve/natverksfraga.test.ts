import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { natverksfraga } from './natverksfraga.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** The address of a gateway that answers with the listener. */
async function gateway(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
const answering =
  (json: unknown): RequestListener =>
  (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(json));
  };
const punkt = (beslut: unknown, underlagHash: unknown = 'abc') => ({
  data: { svar: { underlagHash, beslut } },
});

describe('natverksfraga', () => {
  test('reads the decisions of all who are in the network, a silent party as null', async () => {
    const url = await gateway(
      answering({
        ...punkt([
          { part: { id: 'tierp', namn: 'Tierps kommun' }, utfall: 'BIFALL', underlagHash: 'abc' },
          { part: { id: 'heby', namn: 'Heby kommun' }, utfall: null, underlagHash: null },
          { part: { id: 'habo', namn: 'Håbo kommun', uttradd: '2026-03-01T10:00:00.000Z' } },
        ]),
        errors: [{ message: 'Heby svarade inte' }],
      }),
    );
    expect(await natverksfraga(url).planpunkt('p')).toEqual({
      svarade: true,
      varde: {
        underlagHash: 'abc',
        beslut: [
          {
            part: 'tierp',
            namn: 'Tierps kommun',
            utfall: 'BIFALL',
            underlagHash: 'abc',
            niva: null,
          },
          { part: 'heby', namn: 'Heby kommun', utfall: null, underlagHash: null, niva: null },
        ],
      },
    });
  });

  test("reads a party's statements about another; a party that does not answer counts as silent, not as without statements", async () => {
    const svar = (pastaenden: unknown) =>
      answering({ data: { svar: { huvudman: { pastaenden } } } });
    const url = await gateway(svar([{ id: 'p1' }]));
    expect(await natverksfraga(url).pastaenden('tierp', 'heby')).toEqual({
      svarade: true,
      varde: ['p1'],
    });
    server?.close();
    const silent = await gateway(svar(null));
    expect(await natverksfraga(silent).pastaenden('tierp', 'heby')).toMatchObject({
      svarade: false,
    });
  });

  test('asks the operator for a unit, and distinguishes a missing unit from a party that does not answer', async () => {
    const asked: unknown[] = [];
    const svar = async (huvudman: unknown) => {
      server?.close();
      const url = await gateway(async (request, response) => {
        asked.push(JSON.parse(await text(request)).variables);
        answering({ data: { svar: { huvudman } } })(request, response);
      });
      return natverksfraga(url).referens('verksamhet', 'osthammar/narvardsenheten');
    };
    const namn = 'Östhammars kommun';
    expect(await svar({ namn, verksamhet: { huvudmanId: 'osthammar' } })).toMatchObject({
      svarade: true,
      varde: { berorda: ['osthammar'] },
    });
    expect(asked).toEqual([{ av: 'osthammar', id: 'narvardsenheten' }]);
    expect(await svar({ namn, verksamhet: null })).toEqual({ svarade: true, varde: null });
    for (const silent of [null, { namn: null, verksamhet: null }]) {
      expect(await svar(silent)).toEqual({
        svarade: false,
        orsak: 'den som driver verksamheten svarade inte',
      });
    }
  });

  test('reports that there is no such item', async () => {
    const url = await gateway(answering({ data: { svar: null } }));
    expect(await natverksfraga(url).planpunkt('p')).toEqual({ svarade: true, varde: null });
  });

  test.each<[string, RequestListener, RegExp]>([
    ['is without samverkan', answering({ data: { svar: null }, errors: [{}] }), /samverkan/],
    ['answers no data', answering({ errors: [{ message: 'x' }] }), /läsa/],
    ['answers no hash', answering(punkt([], null)), /läsa/],
    ['answers no decisions', answering(punkt(null)), /läsa/],
    ['answers a decision of nobody', answering(punkt([{ utfall: 'BIFALL' }])), /läsa/],
    ['answers a list', answering([]), /läsa/],
    ['answers HTML', (_request, response) => response.end('<h1>hej</h1>'), /läsa/],
    ['hangs', () => {}, /i tid/],
    ['closes the connection', (request) => request.socket.destroy(), /nå/],
    [
      'redirects',
      (_request, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
      /nå/,
    ],
  ])('says why when the gateway %s', async (_what, listener, orsak) => {
    const url = await gateway(listener);
    expect(await natverksfraga(url, 200).planpunkt('p')).toEqual({
      svarade: false,
      orsak: expect.stringMatching(orsak),
    });
  });

  test('has nobody to ask without an address', async () => {
    expect(await natverksfraga(null).planpunkt('p')).toEqual({
      svarade: false,
      orsak: expect.stringMatching(/GATEWAY_URL/),
    });
  });
});
