import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as readCsv } from 'csv-parse/sync';
import { hashOf } from '../../gateway/safelist/hashOf.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { networkToken } from '../identity.ts';
import { type Misbehaving, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

type Rad = Record<string, unknown>;
const members = ['region-uppsala', 'tierp', 'privat-rehab-fyris'];

describe('files of what the network knows', () => {
  let network: TestNetwork;
  let silent: Misbehaving;
  let quiet: RunningServer;

  beforeAll(async () => {
    network = await startNetwork({ only: members, joined: members });
    silent = await misbehave((_request, response: ServerResponse) => response.destroy());
    quiet = await network.gatewayWith({ tierp: silent.url });
  });
  afterAll(async () => {
    await silent.close();
    await network.close();
  });

  const get = (file: string, { url } = network.gateway, headers = {}) =>
    fetch(new URL(`/data/${file}`, url), { headers });
  const rader = async (name: string, server = network.gateway): Promise<Rad[]> =>
    (await (await get(`${name}.json`, server)).json()).rader;

  test('hold every unit with owner, source and age, as the API gives it', async () => {
    const rows = await rader('verksamheter');
    const { data } = await network.ask(`{ parter { id huvudman { verksamheter(first: 500) {
      nodes { id namn telefon funktioner { funktion } kalla { dokument exempel } } } } } }`);
    const wanted = data.parter.flatMap(
      ({ id: huvudmanId, huvudman }: { id: string; huvudman: Rad }) =>
        (huvudman.verksamheter as { nodes: Rad[] }).nodes.map((unit) => ({
          huvudmanId,
          id: unit.id,
          namn: unit.namn,
          telefon: unit.telefon,
          funktioner: (unit.funktioner as Rad[] | null)?.map(({ funktion }) => funktion) ?? null,
          kalla: (unit.kalla as Rad | null)?.dokument ?? null,
          exempel: (unit.kalla as Rad | null)?.exempel ?? null,
          alderSekunder: null,
        })),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(rows).toEqual(wanted.map((row: Rad) => expect.objectContaining(row)));
    expect(new Set(rows.map(({ svar }) => svar))).toEqual(new Set(['SVARADE', 'ALDRE_KONTRAKT']));
  });

  test.each(['verksamheter', 'budget', 'avtal', 'planpunkter', 'matvarden'])(
    'are the same in Excel’s form and as JSON: %s',
    async (name) => {
      const answer = await get(`${name}.csv`);
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}.csv"`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
      const inCsv: Rad[] = readCsv(bytes, { bom: true, columns: true, delimiter: ';' });
      const inJson = await rader(name);
      expect(inJson.length).toBeGreaterThan(0);
      const which = ({ huvudmanId, id, matt }: Rad) => [huvudmanId, id ?? '', matt ?? ''];
      expect(inCsv.map(which)).toEqual(inJson.map(which));
      expect(Object.keys(inCsv[0] as Rad)).toEqual(Object.keys(inJson[0] as Rad));
      expect(inCsv.map(({ exempel }) => exempel)).toEqual(
        inJson.map(({ exempel }) => (exempel === null ? '' : exempel ? 'ja' : 'nej')),
      );
      // The number of a plan's item is a text, however much it looks like an amount.
      expect(inCsv.map(({ nummer }) => nummer ?? '')).toEqual(
        inJson.map(({ nummer }) => nummer ?? ''),
      );
      const amount = inJson.findIndex(({ belopp }) => belopp);
      if (amount >= 0) {
        expect(inCsv[amount]?.belopp).toBe(String(inJson[amount]?.belopp).replace('.', ','));
      }
    },
  );

  test('name the party of which nothing came, and hold the others', async () => {
    const rows = await rader('budget', quiet);
    const own = rows.filter(({ huvudmanId }) => huvudmanId === 'tierp');
    expect(own).toEqual([
      expect.objectContaining({
        huvudman: 'Tierps kommun',
        id: null,
        belopp: null,
        svar: 'SVARADE_INTE',
      }),
    ]);
    expect(rows.filter(({ svar }) => svar === 'SVARADE').length).toBeGreaterThan(0);
    const joint = await rader('planpunkter', quiet);
    expect(joint.find(({ huvudmanId }) => huvudmanId === 'samverkan')).toMatchObject({
      svar: 'SVARADE',
    });
    expect(joint).toContainEqual(
      expect.objectContaining({ huvudmanId: 'tierp', rubrik: null, svar: 'SVARADE_INTE' }),
    );
  });

  test('name the party whose answer holds nothing that was asked for', async () => {
    const wrong = await misbehave((_request, response: ServerResponse) =>
      response.setHeader('content-type', 'application/json').end('{"data":{"_entities":[null]}}'),
    );
    const gateway = await network.gatewayWith({ tierp: wrong.url });
    for (const name of ['verksamheter', 'budget', 'matvarden']) {
      const own = (await rader(name, gateway)).filter(({ huvudmanId }) => huvudmanId === 'tierp');
      expect(own).toEqual([
        expect.objectContaining({ huvudman: 'Tierps kommun', kalla: null, andrad: null }),
      ]);
    }
    await wrong.close();
  });

  test('work under a list of known questions, and follow who asks', async () => {
    const only = 'query Listed { parter { namn } }';
    const safelist = { queries: new Map([[hashOf(only), only]]), only: true };
    const listed = await network.gatewayWith({}, { safelist });
    expect((await rader('budget', listed)).length).toBeGreaterThan(1);
    const token = await networkToken({ huvudman: 'tierp', roller: ['las'] });
    const asTierp = await get('verksamheter.json', listed, { authorization: `Bearer ${token}` });
    expect(asTierp.status).toBe(200);
    const wrong = await get('verksamheter.json', listed, { authorization: 'Bearer x' });
    expect(wrong.status).toBe(401);
    expect((await wrong.json()).errors[0].extensions.code).toBe('TOKEN_OGILTIG');
  });

  test('are refused as a question is, within the limits of who asks', async () => {
    const narrow = await network.gatewayWith({}, { clientLimits: { requestsPerAddress: 1 } });
    const answer = await get('budget.csv', narrow);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test.each(['personer.csv', 'budget.xlsx', 'budget', '..%2Fbudget.csv'])(
    'that are not there are named: %s',
    async (file) => {
      const answer = await get(file);
      expect(answer.status).toBe(404);
      const [{ message }] = (await answer.json()).errors;
      expect(message).toContain('/data/verksamheter.csv');
    },
  );
});
