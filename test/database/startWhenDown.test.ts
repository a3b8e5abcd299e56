import { afterAll, expect, test } from '@jest/globals';
import { startOwner } from '../change/owner.ts';
import { log } from '../log.ts';
import { andraBelopp } from './budget.ts';
import { describeOnOwnMariadb, OwnMariadb } from './OwnMariadb.ts';

describeOnOwnMariadb('a subgraph that starts before its database', () => {
  const servers: OwnMariadb[] = [];
  const stopped = async () => {
    const server = await OwnMariadb.stopped();
    servers.push(server);
    return server;
  };
  afterAll(async () => {
    for (const server of servers) await server.cleanUp();
  });

  test('waits for it, says so once, and serves when it has come', async () => {
    const server = await stopped();
    const said: string[] = [];
    let told = () => {};
    const waits = new Promise<void>((resolve) => {
      told = resolve;
    });
    const warn = (_: object, message: string) => {
      said.push(message);
      told();
    };
    const starting = startOwner(server, 2, undefined, {
      log: Object.assign(Object.create(log), { warn }),
    });
    await waits;
    await server.start();
    const owner = await starting;
    expect((await andraBelopp(owner, 0, 1)).kod).toBeNull();
    expect(said).toEqual([expect.stringMatching(/ECONNREFUSED.*Trying again\.$/)]);
    await owner.close();
  });

  test('gives up after its time with a sentence that has no password', async () => {
    const server = await stopped();
    const url = (await server.url()).replace('root@', 'root:hemligt@');
    const start = startOwner(server, 2, undefined, {
      databaseUrl: url,
      databaseLimits: { startMs: 600 },
    });
    await expect(start).rejects.toThrow(
      /^The database prov at 127\.0\.0\.1:\d+ cannot be used \(ECONNREFUSED\)/,
    );
    await expect(start).rejects.not.toThrow(/hemligt/);
  });
});
