import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Door } from '../../shared/access/Door.ts';
import { readTrust } from '../../shared/subgraph/readTrust.ts';
import { direct, throughGateway } from '../access/calls.ts';
import { gatewayJwks } from '../identity.ts';
import { log } from '../log.ts';
import { vardnat } from './vardnat.ts';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'vardnat-'));
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }));

/** The door of a subgraph that runs on the same data folder. */
async function doorOf(self: string): Promise<Door> {
  const settings = { dataDir: DATA_DIR, production: false, issuers: null, gatewayKeys: null };
  return new Door(self, { ...(await readTrust(settings)), gatewayKeys: gatewayJwks }, log);
}
const token = (...args: string[]) => vardnat(['token', ...args], { DATA_DIR });

describe('vardnat token', () => {
  test("opens the party's own subgraph on the same data folder, and no other", async () => {
    const { code, stdout } = await token(
      '--huvudman',
      'tierp',
      '--roll',
      'ekonom',
      '--roll',
      'las',
    );
    expect(code).toBe(0);
    const call = direct(stdout.trim());
    expect(await (await doorOf('tierp')).admit(call)).toMatchObject({
      sub: expect.stringMatching(/^u-[0-9a-f]{8}$/),
      huvudman: 'tierp',
      roller: ['las', 'ekonom'],
      audience: 'egen',
    });
    expect(await (await doorOf('heby')).admit(call)).toEqual({ refused: 'TOKEN_FEL_MOTTAGARE' });
  });

  test('opens another subgraph to a visitor, or the network, when that is asked for', async () => {
    const visit = await token('--huvudman', 'tierp', '--subgraph', 'heby');
    expect(await (await doorOf('heby')).admit(direct(visit.stdout.trim()))).toMatchObject({
      huvudman: 'tierp',
      roller: [],
    });
    const network = await token('--huvudman', 'tierp', '--natverk');
    const read = await throughGateway(network.stdout.trim());
    expect(await (await doorOf('tierp')).admit(read)).toMatchObject({ audience: 'natverk' });
  });

  test('says as JSON what it says, for as long as is wanted', async () => {
    const { stdout } = await token('--huvudman', 'tierp', '--lifetime', '90s', '--json');
    const { token: text, claims } = JSON.parse(stdout);
    expect(text).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(claims).toMatchObject({ aud: 'tierp', huvudman: 'tierp', roller: [] });
    expect(claims.exp - claims.iat).toBe(90);
  });

  test.each([
    [['--huvudman', 'Tierp!'], /är ingen slug/],
    [['--huvudman', 'tierp', '--subgraph', '../x'], /är ingen slug/],
    [['--huvudman', 'tierp', '--lifetime', '2h'], /skriv högst 1h/],
    [['--huvudman', 'tierp', '--lifetime', '0s'], /skriv högst 1h/],
    [['--huvudman', 'tierp', '--lifetime', 'länge'], /skriv högst 1h/],
  ])('refuses %j', async (args, sentence) => {
    const { code, stdout, stderr } = await token(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });

  test('does not run in production', async () => {
    const env = { DATA_DIR, NODE_ENV: 'production' };
    const { code, stdout, stderr } = await vardnat(['token', '--huvudman', 'tierp'], env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^The development issuer does not run in production/);
  });
});
