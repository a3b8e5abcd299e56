import { afterAll, afterEach, beforeAll, beforeEach, jest } from '@jest/globals';
import { fetchLog } from '../../shared/registry/client/fetchLog.ts';
import { RegistryClient } from '../../shared/registry/client/RegistryClient.ts';
import { CliNetwork } from './CliNetwork.ts';

/** A founded network for the tests of a file, and what is run and read there. */
export function onCliNetwork() {
  let network: CliNetwork;
  beforeAll(async () => {
    network = await CliNetwork.founded();
  });
  beforeEach(() => network.listen());
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => network.close());
  const vardnat = (...args: string[]) => network.run(...args);
  const members = async () => (await fetchLog(new RegistryClient(network.url))).membership;
  return {
    /** There is one once the tests run. */
    network: () => network,
    vardnat,
    asJson: async (...args: string[]) => JSON.parse(await vardnat(...args, '--json')),
    as: (id: string) => network.as(id),
    path: (...parts: string[]) => network.path(...parts),
    members,
    memberOf: async (id: string) => (await members()).members.get(id),
  };
}
