import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { delgraf } from '../../subgraphs/privat-rehab-fyris/delgraf.ts';
import { ask } from '../ask.ts';
import { askAs, askAsGateway, networkToken, type TokenFor, token, trust } from '../identity.ts';
import { log } from '../log.ts';

const { id } = delgraf;
const unit = 'rehab-fyris-uppsala';
const report = `mutation ($input: MatvardeInput!) { reportMatvarde(input: $input) { matt varde } }`;
const values = `{ _entities(representations: [{ __typename: "Verksamhet", huvudmanId: "${id}", id: "${unit}" }]) {
  ... on Verksamhet { matvarden { matt period varde } systemstod } } }`;
const input = (varde: number | null, period = '2026-01') => ({
  input: { verksamhetId: unit, matt: 'besok', period, varde, enhet: 'antal' },
});
const own: TokenFor = { huvudman: id, roller: ['redaktor'] };

describe('a subgraph on a stack of its own', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vardnat-'));
  const start = () => delgraf.start({ port: 0, host: '127.0.0.1', dataDir, trust, log });
  let server: RunningServer;

  beforeAll(async () => {
    server = await start();
  });
  afterAll(async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('keeps the contract as its version froze it', () => {
    const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
    const kept = read(`../../subgraphs/${id}/contract.graphql`);
    expect(kept).toBe(read(`../../shared/contract/versions/${delgraf.kontraktsversion}.graphql`));
  });

  test('writes for its own users only, and keeps what is written through a restart', async () => {
    const written = await askAs(server.url, own, report, input(41));
    expect(written.data).toEqual({ reportMatvarde: { matt: 'besok', varde: 41 } });
    await Promise.all([2, 3, 4].map((n) => askAs(server.url, own, report, input(n, `2026-0${n}`))));
    await server.close();
    server = await start();
    const { data } = await askAsGateway(server.url, id, values);
    expect(data._entities[0].matvarden).toEqual([
      { matt: 'besok', period: '2026-01', varde: 41 },
      ...[2, 3, 4].map((varde) => ({ matt: 'besok', period: `2026-0${varde}`, varde })),
    ]);
    expect(await readdir(dataDir)).toEqual([`${id}.json`]);
  });

  test.each<[string, TokenFor, ReturnType<typeof input>, string]>([
    [
      'a user of another party',
      { huvudman: 'tierp', roller: ['admin'], audience: id },
      input(1),
      'FORBIDDEN',
    ],
    ['a user without the role', { huvudman: id, roller: ['las'] }, input(1), 'FORBIDDEN'],
    ['a month that is none', own, input(1, '2026-13'), 'BAD_USER_INPUT'],
    [
      'a unit that is none',
      own,
      { input: { ...input(1).input, verksamhetId: 'x' } },
      'BAD_USER_INPUT',
    ],
  ])('refuses to write for %s', async (_who, who, variables, code) => {
    const before = readFileSync(join(dataDir, `${id}.json`), 'utf8');
    const { errors, data } = await askAs(server.url, who, report, variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(data.reportMatvarde).toBeNull();
    expect(readFileSync(join(dataDir, `${id}.json`), 'utf8')).toBe(before);
  });

  test('never writes for a call that comes through the gateway', async () => {
    const through = await networkToken(own);
    const { errors } = await askAsGateway(server.url, id, report, input(1), through);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each<[string, () => Promise<Record<string, string>>, string]>([
    ['nothing', async () => ({}), 'TOKEN_SAKNAS'],
    [
      'a token for the network',
      async () => ({ authorization: `Bearer ${await networkToken(own)}` }),
      'INTYG_SAKNAS',
    ],
    [
      "a token for another's subgraph",
      async () => ({ authorization: `Bearer ${await token({ huvudman: 'tierp' })}` }),
      'TOKEN_FEL_MOTTAGARE',
    ],
    [
      'a token that has expired',
      async () => ({ authorization: `Bearer ${await token(own, { exp: 1 })}` }),
      'TOKEN_OGILTIG',
    ],
    [
      'a token that lives too long',
      async () => ({ authorization: `Bearer ${await token(own, { exp: 4e9 })}` }),
      'TOKEN_OGILTIG',
    ],
    [
      'a token that is bound to a key',
      async () => ({ authorization: `Bearer ${await token(own, { cnf: { jkt: 'x' } })}` }),
      'TOKEN_OGILTIG',
    ],
    ['what is no token', async () => ({ authorization: 'Basic eA==' }), 'TOKEN_OGILTIG'],
  ])('does not let in a call with %s', async (_what, headers, code) => {
    const answer = await ask(server.url, values, undefined, await headers());
    expect(answer.status).toBe(401);
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test('shows what is for the network to users of any party, and to nobody else', async () => {
    const seen = await askAsGateway(
      server.url,
      id,
      values,
      {},
      await networkToken({ huvudman: 'tierp' }),
    );
    expect(seen.data._entities[0].systemstod).toEqual(['Journalsystem för rehabilitering']);
    const anonymous = await askAsGateway(server.url, id, values);
    expect(anonymous.data._entities[0].systemstod).toBeNull();
    expect(anonymous.errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN', huvudman: id }),
    ]);
  });
});
