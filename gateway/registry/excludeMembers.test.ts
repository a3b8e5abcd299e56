import { expect, test } from '@jest/globals';
import { excludeMembers } from './excludeMembers.ts';
import type { Network, NetworkSource } from './Network.ts';

const member = (id: string) => ({ id, urls: [`http://${id}.example/`], kontraktsversion: null });
const networkOf = (...ids: string[]): Network => ({
  samverkan: member('samverkan'),
  members: new Map(ids.map((id) => [id, member(id)])),
  extensions: new Map(ids.map((id) => [id, `type Query { ${id}_a: Int }`])),
});
const undantag = { skal: 'Den svarar för en annan.', sedan: '2026-11-30' };

/** A network that changes on command. */
function changing(first: Network) {
  let current = first;
  let listener = (_network: Network) => {};
  const source: NetworkSource = {
    current: () => current,
    onChange: (onNetwork) => {
      listener = onNetwork;
      return () => {};
    },
    close: async () => {},
  };
  const change = (next: Network) => {
    current = next;
    listener(next);
  };
  return { source, change };
}

test('leaves out members and what they publish, also those that join later, and keeps the reason', () => {
  const { source, change } = changing(networkOf('tierp', 'bolaget'));
  const lines: object[] = [];
  const excluded = new Map([
    ['bolaget', undantag],
    ['dotterbolaget', undantag],
  ]);
  const view = excludeMembers(source, excluded, { warn: (line: object) => lines.push(line) });
  const networks: Network[] = [];
  view.onChange((network) => networks.push(network));
  expect([...view.current().members.keys()]).toEqual(['tierp']);
  expect([...view.current().extensions.keys()]).toEqual(['tierp']);
  expect([...(view.current().excluded ?? [])]).toEqual([['bolaget', undantag]]);
  expect(view.current()).toBe(view.current());

  change(networkOf('tierp', 'bolaget', 'dotterbolaget'));
  expect([...(networks[0]?.members.keys() ?? [])]).toEqual(['tierp']);
  expect([...(view.current().excluded?.keys() ?? [])]).toEqual(['bolaget', 'dotterbolaget']);
  expect(lines).toEqual([
    { huvudman: 'bolaget', ...undantag },
    { huvudman: 'dotterbolaget', ...undantag },
    { huvudman: 'dotterbolaget' },
  ]);
});

test('changes nothing when nobody is left out', () => {
  const { source } = changing(networkOf('tierp'));
  expect(excludeMembers(source, new Map(), { warn: () => {} })).toBe(source);
});
