import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Limits } from '../../gateway/members/limits.ts';
import { type Answer, ask } from '../ask.ts';
import { networkToken } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { vardcentrumQuery } from '../queries.ts';
import { type Relay, relayTo } from '../relay.ts';

const silent: RequestListener = (request) => request.socket.destroy();
const failing: RequestListener = (_request, response) => response.writeHead(500).end();
const unknown: RequestListener = (_request, response) => response.writeHead(404).end();
const unitsQuery =
  '{ part(id: "tierp") { huvudman { verksamheter { totalCount nodes { namn } } } } }';
const restrictedQuery =
  '{ part(id: "tierp") { huvudman { verksamheter { nodes { namn systemstod } } } } }';

describe('the last good answer of a party that allows it', () => {
  let network: TestNetwork;
  let tierp: Relay;
  let url: string;
  const gatewayWith = async (limits: Partial<Limits> = {}) => {
    ({ url } = await network.gatewayWith({ tierp: tierp.url }, { limits }));
  };
  const of = ({ extensions }: Answer, id: string) =>
    extensions?.natverk?.find(({ huvudman }) => huvudman === id);
  const expectNothingOf = (answer: Answer, status = 'SVARADE_INTE', orsak = 'AVBROTT') => {
    expect(answer.data.part.huvudman).toEqual({ verksamheter: null });
    expect(of(answer, 'tierp')).toMatchObject({ status, orsak });
    expect(of(answer, 'tierp')).not.toHaveProperty('alderSekunder');
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'HUVUDMAN_UNAVAILABLE', huvudman: 'tierp' } },
    ]);
  };

  beforeAll(async () => {
    network = await startNetwork({
      only: ['region-uppsala', 'tierp', 'alvkarleby'],
      inaktuelltSekunder: 3_600,
    });
    tierp = await relayTo(network.subgraphs.get('tierp')?.url ?? '');
  });
  afterAll(async () => {
    await tierp.close();
    await network.close();
  });
  beforeEach(async () => {
    tierp.behave(null);
    await gatewayWith();
  });

  test.each([
    ['breaks off', silent, 'AVBROTT'],
    ['answers 500', failing, 'HTTP_STATUS'],
  ])('is shown when it %s, marked with its time and age', async (_what, listener, orsak) => {
    const before = Date.now();
    const whole = await ask(url, vardcentrumQuery);
    const after = Date.now();
    expect(of(whole, 'tierp')).toMatchObject({ status: 'SVARADE' });
    tierp.behave(listener);
    const answer = await ask(url, vardcentrumQuery);
    expect(answer.data).toEqual(whole.data);
    expect(answer.errors).toEqual(whole.errors);
    expect(of(answer, 'tierp')).toEqual({
      huvudman: 'tierp',
      status: 'INAKTUELLT',
      orsak,
      ms: expect.any(Number),
      alderSekunder: expect.any(Number),
      tid: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    const { tid } = of(answer, 'tierp') as unknown as { tid: string };
    expect(Date.parse(tid)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(tid)).toBeLessThanOrEqual(after);
    expect(of(answer, 'region-uppsala')).toMatchObject({ status: 'SVARADE' });
    expect(of(answer, 'region-uppsala')).not.toHaveProperty('alderSekunder');
    tierp.behave(null);
    expect(of(await ask(url, vardcentrumQuery), 'tierp')).toMatchObject({ status: 'SVARADE' });
  });

  test('is shown at once while the party is left alone', async () => {
    await gatewayWith({ breakAfter: 1, breakMs: 600_000 });
    const { data } = await ask(url, unitsQuery);
    tierp.behave(silent);
    await ask(url, unitsQuery);
    const { requests } = tierp;
    const answer = await ask(url, unitsQuery);
    expect(answer.data).toEqual(data);
    expect(of(answer, 'tierp')).toMatchObject({ status: 'INAKTUELLT', orsak: 'BRYTARE_OPPEN' });
    expect(tierp.requests).toBe(requests);
  });

  test('is shown for the question that it answered, and for no other', async () => {
    await ask(url, vardcentrumQuery);
    tierp.behave(silent);
    expectNothingOf(await ask(url, unitsQuery));
  });

  test('is not shown for an answer that came and is wrong', async () => {
    await ask(url, unitsQuery);
    tierp.behave(unknown);
    expectNothingOf(await ask(url, unitsQuery), 'OGILTIGT_SVAR', 'HTTP_STATUS');
  });

  test('is never shown to a caller with a token, nor kept of what such a one was answered', async () => {
    const who = { huvudman: 'tierp', roller: ['las' as const] };
    const authorization = `Bearer ${await networkToken(who)}`;
    expect((await ask(url, unitsQuery, {}, { authorization })).errors).toBeUndefined();
    tierp.behave(silent);
    expectNothingOf(await ask(url, unitsQuery));
    tierp.behave(null);
    await ask(url, unitsQuery);
    tierp.behave(silent);
    expectNothingOf(await ask(url, unitsQuery, {}, { authorization }));
    expect(of(await ask(url, unitsQuery), 'tierp')).toMatchObject({ status: 'INAKTUELLT' });
  });

  test('is not kept of an answer in which something was refused', async () => {
    const refused = await ask(url, restrictedQuery);
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    tierp.behave(silent);
    expectNothingOf(await ask(url, restrictedQuery));
  });

  test('is not kept by a gateway that does not allow it', async () => {
    await gatewayWith({ staleSeconds: 0 });
    await ask(url, unitsQuery);
    tierp.behave(silent);
    expectNothingOf(await ask(url, unitsQuery));
  });
});
