import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkMember } from '../../infra/cli/check/checkMember.ts';
import { Member } from '../../infra/cli/check/Member.ts';
import { gatewayKey, testCallKey } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

describe('the conformance kit', () => {
  let network: TestNetwork;

  beforeAll(async () => {
    network = await startNetwork({ only: ['tierp', 'region-uppsala', 'privat-rehab-fyris'] });
  });
  afterAll(() => network.close());

  const urlOf = (slug: string) => network.subgraphs.get(slug)?.url ?? '';

  test.each([
    ['a kommun on this runtime', 'tierp', ['Deltagande:vardcentrumId=tierp-alvkarleby']],
    [
      'a region on this runtime',
      'region-uppsala',
      ['Avtalspart:avtalId=narvardsenheten-osthammar'],
    ],
    [
      'a private vårdgivare on a stack of its own, on an older version',
      'privat-rehab-fyris',
      [
        'Deltagande:vardcentrumId=centrala-uppsala',
        'Inforande:dokumentId=vis-samverkan-utskrivning',
      ],
    ],
  ])('passes %s', async (_who, slug, entities) => {
    const anropsnyckel = testCallKey.publicKey;
    const member = new Member(urlOf(slug), slug, gatewayKey, { tidsgransMs: 60_000, anropsnyckel });
    const results = await checkMember(member, null, entities);
    expect(results.filter(({ outcome }) => outcome.status !== 'OK')).toEqual([]);
    expect(results.length).toBeGreaterThan(25);
  });
});
