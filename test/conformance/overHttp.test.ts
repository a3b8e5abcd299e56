import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { token } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';

let network: TestNetwork;
beforeAll(async () => {
  network = await startNetwork({ only: ['tierp'] });
});
afterAll(() => network.close());

/** The audits of GraphQL over HTTP; those that say MAY are left to each server. */
const audits = (url: () => string, authorization?: () => Promise<string>) =>
  serverAudits({
    url,
    fetchFn: async (address: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      if (authorization) headers.set('authorization', await authorization());
      return fetch(address, { ...init, headers });
    },
  });

const own = async () => `Bearer ${await token({ huvudman: 'tierp', roller: ['las'] })}`;
const servers = [
  { server: 'the gateway', all: audits(() => network.gateway.url) },
  { server: 'a subgraph', all: audits(() => network.subgraphs.get('tierp')?.url ?? '', own) },
];

describe.each(servers)('$server', ({ all }) => {
  test.each(all.filter(({ name }) => /^(MUST|SHOULD)/.test(name)))('$name', async ({ fn }) => {
    const { status, ...why } = await fn();
    expect({ status, ...('reason' in why ? { reason: why.reason } : {}) }).toEqual({
      status: 'ok',
    });
  });
});
