import { describe, expect, test } from '@jest/globals';
import { networkFrom } from './readNetwork.ts';

const samverkan = 'http://127.0.0.1:4001/graphql';
const url = 'http://127.0.0.1:4002/graphql';

describe('a network file', () => {
  test('reads a member from its address, or from its address and its contract version', () => {
    const { members } = networkFrom({
      samverkan,
      huvudman: { tierp: url, habo: { url, kontraktsversion: '1.0.0' }, heby: { url } },
    });
    expect([...members.values()]).toEqual([
      { id: 'tierp', urls: [url], kontraktsversion: null },
      { id: 'habo', urls: [url], kontraktsversion: '1.0.0' },
      { id: 'heby', urls: [url], kontraktsversion: null },
    ]);
  });

  test('reads several addresses of a member, or of samverkan, in the order in which they are asked', () => {
    const other = 'http://127.0.0.1:4003/graphql';
    const network = networkFrom({
      samverkan: [samverkan, other],
      huvudman: { tierp: [url, other], habo: { url: [other, url], kontraktsversion: '1.0.0' } },
    });
    expect(network.samverkan.urls).toEqual([samverkan, other]);
    expect([...network.members.values()].map(({ urls }) => urls)).toEqual([
      [url, other],
      [other, url],
    ]);
  });

  test.each([
    [{ url, kontraktsversion: 'ny' }, /"huvudman.tierp.kontraktsversion" is "ny", not a version/],
    [{ url, kontraktsversion: 1 }, /kontraktsversion" is 1, not/],
    [{ kontraktsversion: '1.0.0' }, /"huvudman.tierp.url" is missing/],
    [[], /"huvudman.tierp" is an empty list/],
    [[url, 7], /"huvudman.tierp\[1\]" is 7/],
    [{ url: [] }, /"huvudman.tierp.url" is an empty list/],
    [7, /"huvudman.tierp" is 7/],
    ['ftp://x', /not an http\(s\) URL/],
  ])('with the member %j is refused', (tierp, sentence) => {
    expect(() => networkFrom({ samverkan, huvudman: { tierp } })).toThrow(sentence);
  });

  test('says who has left and when, so that nobody asks or misses them', () => {
    const uttradda = { 'privat-ny': '2026-03-01', heby: '2026-03-01T10:00:00.000Z' };
    const { departed } = networkFrom({ samverkan, huvudman: { tierp: url }, uttradda });
    expect(departed).toEqual(new Map(Object.entries(uttradda)));
    expect(networkFrom({ samverkan, huvudman: { tierp: url } }).departed).toEqual(new Map());
  });

  test.each([
    [{ heby: '2026-02-30' }, /"uttradda.heby" is "2026-02-30", not a day such as 2026-01-31/],
    [{ heby: '2026-03-01 10:00' }, /"uttradda.heby" is "2026-03-01 10:00", not a day/],
    [{ heby: null }, /"uttradda.heby" is null, not a day/],
    [['heby'], /"uttradda" must map slugs to days/],
    [{ tierp: '2026-03-01' }, /"tierp" stands in both "huvudman" and "uttradda"/],
  ])('with "uttradda" %j is refused', (uttradda, sentence) => {
    expect(() => networkFrom({ samverkan, huvudman: { tierp: url }, uttradda })).toThrow(sentence);
  });
});
