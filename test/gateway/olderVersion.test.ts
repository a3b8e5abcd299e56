import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kontraktsversioner } from '../../shared/contract/kontraktsversioner.ts';
import { ask } from '../ask.ts';
import { answering, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

const rehab = 'privat-rehab-fyris';

/** The contract without what is named, as a member of long ago would know it. */
function without(...fields: readonly RegExp[]): string {
  const [{ sdl } = { sdl: '' }] = kontraktsversioner;
  return fields.reduce((text, field) => {
    expect(text).toMatch(field);
    return text.replace(field, '');
  }, sdl);
}

describe('a member on an older version of the contract', () => {
  let network: TestNetwork;

  beforeAll(async () => {
    network = await startNetwork({
      only: ['region-uppsala', 'uppsala', 'tierp', 'alvkarleby', rehab],
    });
  });
  afterAll(() => network.close());

  const own = (deltagare: { part: { id: string } }[], id: string) =>
    deltagare.find(({ part }) => part.id === id);
  const told = (answer: Awaited<ReturnType<typeof ask>>, id: string) =>
    answer.extensions?.natverk?.find(({ huvudman }) => huvudman === id);

  test('is asked what its version has; the rest is null, and the answer says what it does not publish', async () => {
    const answer = await network.ask(`{ vardcentrum(id: "centrala-uppsala") { deltagare {
      part { id } status samordnande kalla { dokument }
      verksamheter { id namn stangd kalla { exempel } insatser { namn } platser { postort kalla { dokument } } }
    } } }`);
    const { deltagare } = answer.data.vardcentrum;
    expect(own(deltagare, rehab)).toEqual({
      part: { id: rehab },
      status: 'ACCEPTERAT',
      samordnande: null,
      kalla: null,
      verksamheter: [
        {
          id: 'rehab-fyris-uppsala',
          namn: 'Rehab Fyris Uppsala (exempel)',
          stangd: null,
          kalla: { exempel: true },
          insatser: null,
          platser: [{ postort: 'Uppsala', kalla: null }],
        },
      ],
    });
    expect(own(deltagare, 'region-uppsala')).toMatchObject({
      kalla: { dokument: expect.anything() },
    });
    expect((answer.errors ?? []).filter(({ extensions }) => extensions.huvudman === rehab)).toEqual(
      [],
    );
    expect(told(answer, rehab)).toEqual({
      huvudman: rehab,
      status: 'ALDRE_KONTRAKT',
      ms: expect.any(Number),
      kontraktsversion: '1.0.0',
      ejPublicerat: [
        'Deltagande.kalla',
        'Deltagande.samordnande',
        'Plats.kalla',
        'Verksamhet.insatser',
        'Verksamhet.stangd',
      ],
    });
    expect(told(answer, 'region-uppsala')).toMatchObject({ status: 'SVARADE' });
  });

  test('is as any other when asked for no more than its version has', async () => {
    const answer = await network.ask(
      '{ vardcentrum(id: "centrala-uppsala") { deltagare { part { id } status verksamheter { namn } } } }',
    );
    expect(told(answer, rehab)).toEqual({
      huvudman: rehab,
      status: 'SVARADE',
      ms: expect.any(Number),
    });
  });

  test('is not called when nothing that it knows is asked', async () => {
    const server = await misbehave(answering({}));
    const at = { url: server.url, kontraktsversion: '1.0.0' };
    const gateway = await network.gatewayWith({ [rehab]: at });
    const answer = await ask(
      gateway.url,
      `{ part(id: "${rehab}") { huvudman { id granskningar { rubrik } } } }`,
    );
    expect(answer.data.part.huvudman).toEqual({ id: rehab, granskningar: null });
    expect(answer.errors).toBeUndefined();
    expect(server.requests).toBe(0);
    expect(told(answer, rehab)).toMatchObject({
      status: 'ALDRE_KONTRAKT',
      ejPublicerat: ['Huvudman.granskningar'],
    });
    await server.close();
  });

  test('that is silent is silent, whatever its version', async () => {
    const at = { url: 'http://127.0.0.1:9/graphql', kontraktsversion: '1.0.0' };
    const gateway = await network.gatewayWith({ [rehab]: at });
    const answer = await ask(
      gateway.url,
      `{ part(id: "${rehab}") { huvudman { namn granskningar { rubrik } } } }`,
    );
    expect(answer.data.part.huvudman).toEqual({ namn: null, granskningar: null });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'HUVUDMAN_UNAVAILABLE',
    ]);
    expect(told(answer, rehab)).toMatchObject({
      status: 'SVARADE_INTE',
      kontraktsversion: '1.0.0',
      ejPublicerat: ['Huvudman.granskningar'],
    });
  });

  test('whose version lacks what totals are derived from is named as missing in them', async () => {
    const tierp = network.subgraphs.get('tierp')?.url ?? '';
    const question = `{ vardcentrum(id: "tierp-alvkarleby") {
      deltagare { part { id } status }
      sammanstallning { svarade { id } saknas { id } }
      funktionstackning { funktion tackt }
    } }`;
    const whole = await network.ask(question);
    const nyckeltal = /"What it sums up[^"]*"\s+nyckeltal: Nyckeltal/;
    const status = /"What the participant has answered to the invitation[^"]*"\s+status: \w+/;
    for (const sdl of [without(nyckeltal), without(nyckeltal, status)]) {
      const versions = [{ version: '0.9.0', sdl }, ...kontraktsversioner];
      const gateway = await network.gatewayWith(
        { tierp: { url: tierp, kontraktsversion: '0.9.0' } },
        { versions },
      );
      const answer = await ask(gateway.url, question);
      expect(answer.status).toBe(200);
      const { deltagare, sammanstallning } = answer.data.vardcentrum;
      expect(deltagare).toHaveLength(whole.data.vardcentrum.deltagare.length);
      expect(whole.data.vardcentrum.sammanstallning.svarade).toContainEqual({ id: 'tierp' });
      expect(sammanstallning.svarade).not.toContainEqual({ id: 'tierp' });
      expect(sammanstallning.saknas).toContainEqual({ id: 'tierp' });
      expect(told(answer, 'tierp')).toMatchObject({
        status: 'ALDRE_KONTRAKT',
        ejPublicerat: expect.arrayContaining(['Deltagande.nyckeltal']),
      });
    }
  });
});
