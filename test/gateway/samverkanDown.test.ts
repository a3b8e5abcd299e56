import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunningGateway } from '../../gateway/gateway.ts';
import { askAhead } from '../../gateway/portal/askAhead.ts';
import { readPortal } from '../../gateway/portal/readPortal.ts';
import { ask } from '../ask.ts';
import { networkToken } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { nowhere } from '../ports.ts';

const question = '{ part(id: "tierp") { namn huvudman { verksamheter { totalCount } } } }';
const folder = mkdtempSync(join(tmpdir(), 'vardnat-gateway-'));
const samverkanFile = join(folder, 'gateway', 'samverkan.json');
let network: TestNetwork;

beforeAll(async () => {
  network = await startNetwork({ only: ['tierp'] });
});
afterAll(async () => {
  await network.close();
  rmSync(folder, { recursive: true, force: true });
});

const withoutSamverkan = (): Promise<RunningGateway> =>
  network.gatewayWith({ samverkan: nowhere }, { samverkanFile });
const ofSamverkan = ({ extensions }: Awaited<ReturnType<typeof ask>>) =>
  extensions?.natverk?.find(({ huvudman }) => huvudman === 'samverkan');

test('a gateway that starts while samverkan is down answers what an earlier one was answered, marked with its age', async () => {
  const first = await network.gatewayWith({}, { samverkanFile });
  const whole = await ask(first.url, question);
  expect(whole.errors).toBeUndefined();
  expect(ofSamverkan(whole)).toBeUndefined();
  await first.close();

  const { url } = await withoutSamverkan();
  const answer = await ask(url, question);
  expect(answer.data).toEqual(whole.data);
  expect(answer.errors).toBeUndefined();
  expect(ofSamverkan(answer)).toMatchObject({
    status: 'INAKTUELLT',
    orsak: 'EJ_ANSLUTEN',
    alderSekunder: expect.any(Number),
    tid: expect.any(String),
  });
  expect(answer.extensions?.natverk).toContainEqual(
    expect.objectContaining({ huvudman: 'tierp', status: 'SVARADE' }),
  );
});

test('what nobody has asked before is missing, and samverkan is named', async () => {
  const { url } = await withoutSamverkan();
  const answer = await ask(url, '{ part(id: "tierp") { slag } }');
  expect(answer.data).toEqual({ part: null });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'SAMVERKAN_UNAVAILABLE' } }]);
  expect(ofSamverkan(answer)).toMatchObject({ status: 'SVARADE_INTE', orsak: 'EJ_ANSLUTEN' });
});

test('a caller with a token is shown nothing of it', async () => {
  const { url } = await withoutSamverkan();
  const authorization = `Bearer ${await networkToken({ huvudman: 'tierp', roller: ['las'] })}`;
  const answer = await ask(url, question, {}, { authorization });
  expect(answer.data).toEqual({ part: null });
  expect(ofSamverkan(answer)).toMatchObject({ status: 'SVARADE_INTE' });
});

test('the portal’s first questions, asked ahead, are answered without samverkan when nobody has opened a page yet', async () => {
  const file = join(folder, 'ahead.json');
  const portal = await readPortal();
  const before = await network.gatewayWith({}, { samverkanFile: file });
  await askAhead(before.url, portal);
  await before.close();

  const { url } = await network.gatewayWith({ samverkan: nowhere }, { samverkanFile: file });
  const search = [...portal.queries.values()].find((text) => text.startsWith('query Enheter('));
  const answer = await ask(url, search ?? '', { first: 25 });
  const own = answer.data.parter.find(({ id }: { id: string }) => id === 'tierp');
  expect(own.huvudman.verksamheter.nodes.length).toBeGreaterThan(0);
  expect(ofSamverkan(answer)).toMatchObject({ status: 'INAKTUELLT' });
});
