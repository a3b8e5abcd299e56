import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { natverksfraga } from '../../shared/serve/natverksfraga.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { loadHuvudman } from '../../subgraphs/network.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';
import { Browser } from './Browser.ts';
import { readAtom } from './notices/atom.ts';
import {
  at,
  close,
  isMailedOnce,
  json,
  listen,
  lookedAgain,
  mail,
  mariadb,
  neighbourActs,
  neighbours,
  network,
  open,
  post,
  provider,
  start,
  the,
  watching,
} from './notices/setting.ts';
import { webhooks } from './notices/webhooks.ts';
import { ask, codeOf, signedIn, skapaBudget, workplaceOf } from './underTest.ts';

beforeAll(open);
afterAll(close);

describe("another's decision", () => {
  test('stands on an open page within five seconds, and is mailed once, also when it is made while this side is down', async () => {
    const adress = 'eko.nom@tierp.example';
    expect(
      await post(the.ekonom, '/session/epost', { epost: adress, hur: 'GENAST' }),
    ).toMatchObject({
      epost: adress,
      epostHur: 'GENAST',
      mejl: true,
    });
    const page = await listen(the.ekonom);
    expect([page.status, await page.until('lyssnar')]).toEqual([200, true]);
    const others = async () => {
      const { parter } = await json(the.ekonom, `/sedan-sist?fran=${new Date(0).toISOString()}`);
      const found = parter.find(({ id }: { id: string }) => id === 'alvkarleby');
      return (found?.andringar ?? []).filter(({ typ }: { typ: string }) => typ === 'Beslut');
    };
    while (
      (await json(the.ekonom, `/sedan-sist?fran=${new Date(0).toISOString()}`)).parter.length === 0
    ) {
      await page.until('forandring');
    }
    const { parter } = await json(the.ekonom, `/sedan-sist?fran=${new Date(0).toISOString()}`);
    const andringar = parter.flatMap((one: { andringar: { typ: string }[] }) => one.andringar);
    // What the neighbour's database began with is nothing that it has done.
    expect(andringar.map(({ typ }: { typ: string }) => typ)).toEqual(['Beslutsinstans']);
    const startedAt = Date.now();
    await neighbourActs();
    while ((await others()).length === 0) expect(await page.until('forandring')).toBe(true);
    console.info(`another's decision on an open page: ${Date.now() - startedAt} ms`);
    expect((await others())[0]).toMatchObject({ typ: 'Beslut', ny: true });
    await mail.has(1);
    console.info(`and mailed: ${Date.now() - startedAt} ms`);
    const [letter] = mail.received;
    expect([letter?.from, letter?.to]).toEqual(['vardnat@tierp.example', [adress]]);
    expect(letter?.text).toContain(
      'Älvkarleby kommun har lagt till eller ändrat ett beslut om en plan.',
    );
    expect(letter?.text).toContain(`${workplaceOf(the.server)}/`);
    expect(letter?.headers).toContain(`List-Unsubscribe: <${workplaceOf(the.server)}/meddelanden>`);
    page.close();

    // Down while the other decides; up again, it reads on from where it was.
    await the.server.close();
    await neighbourActs();
    the.server = await start();
    await mail.has(2);
    expect(mail.received).toHaveLength(2);
    expect(mail.received[1]?.text.match(/^- /gm)).toHaveLength(1);
    the.admin = await signedIn(provider, the.server, 'admin');
    the.ekonom = await signedIn(provider, the.server, 'ekonom');
  });

  test('waits while the mail server or the gateway is down, is seen by an admin, and goes when it is sent again', async () => {
    await mail.stop();
    const before = mail.received.length;
    const gateway = the.gatewayUrl;
    the.gatewayUrl = () => 'http://127.0.0.1:1/graphql';
    await neighbourActs();
    const page = await listen(the.ekonom);
    await page.until('lyssnar');
    the.gatewayUrl = gateway;
    const waiting = async () => {
      const { leveranser } = await json(the.admin, '/leveranser');
      return leveranser.filter(
        ({ status, fel }: { status: string; fel: string | null }) => status === 'VANTAR' && fel,
      );
    };
    while ((await waiting()).length === 0) await new Promise((go) => setTimeout(go, 200));
    const [one] = await waiting();
    expect(one).toMatchObject({ satt: 'EPOST', typ: 'Beslut', part: 'Älvkarleby kommun' });
    expect(one.fel).toMatch(/^Mejlservern gick inte att nå/);
    expect(JSON.stringify(await json(the.admin, '/leveranser'))).not.toContain('eko.nom');
    expect(codeOf(await the.ekonom.get(at('/leveranser')))).toBe('FORBIDDEN');
    await mail.start();
    await post(the.admin, '/leveranser/igen', { ids: [one.id] });
    await mail.has(before + 1);
    expect(mail.received).toHaveLength(before + 1);
    page.close();
  });

  test('is mailed once when the other side goes down with it, and comes back', async () => {
    const page = await watching();
    const before = mail.received.length;
    const gateway = the.gatewayUrl;
    the.gatewayUrl = () => null;
    await neighbourActs();
    const { port, close } = network.subgraphs.get('alvkarleby') as RunningServer;
    await close();
    the.gatewayUrl = gateway;
    await lookedAgain();
    expect(mail.received).toHaveLength(before);
    const back = await startHuvudman(await loadHuvudman('alvkarleby'), {
      ...{ port, host: '127.0.0.1', databaseUrl: neighbours, trust, log },
      natverksfraga: natverksfraga(() => network.gateway.url),
    });
    network.subgraphs.set('alvkarleby', back);
    await isMailedOnce(before);
    page.close();
  });

  test('is mailed once when the gateway has been down meanwhile', async () => {
    const page = await watching();
    const before = mail.received.length;
    const gateway = the.gatewayUrl;
    const other = await network.gatewayWith({});
    the.gatewayUrl = () => other.url;
    await lookedAgain();
    await other.close();
    await neighbourActs();
    await lookedAgain();
    expect(mail.received).toHaveLength(before);
    the.gatewayUrl = gateway;
    await isMailedOnce(before);
    page.close();
  });

  (mariadb ? test : test.skip)(
    'is mailed once when the own database could only be read meanwhile',
    async () => {
      const restarted = async (...options: string[]) => {
        await mariadb?.end('SIGTERM');
        await mariadb?.start(...options);
      };
      const before = mail.received.length;
      await restarted('--innodb-read-only');
      await neighbourActs();
      const blind = await watching();
      await lookedAgain();
      const write = await ask(the.ekonom, the.server, skapaBudget('2028-skrivskyddad'));
      expect(write).toMatchObject({
        status: 503,
        errors: [{ extensions: { code: 'DATABAS_SKRIVSKYDDAD' } }],
      });
      expect(mail.received).toHaveLength(before);
      blind.close();
      await restarted();
      const page = await watching();
      await isMailedOnce(before);
      page.close();
    },
  );

  test('is not mailed to whoever has stopped it, and an address that takes no mail is not tried again', async () => {
    mail.refuses = 550;
    await neighbourActs();
    const failed = async () =>
      (await json(the.admin, '/leveranser')).leveranser.filter(
        ({ status }: { status: string }) => status === 'MISSLYCKAD',
      );
    const page = await listen(the.ekonom);
    while ((await failed()).length === 0) await new Promise((go) => setTimeout(go, 200));
    expect((await failed())[0].fel).toBe('Mejlservern tar inte emot adressen (svar 550).');
    mail.refuses = null;
    expect(await post(the.ekonom, '/session/epost', { epost: null })).toMatchObject({
      epost: null,
    });
    const handed = (await json(the.admin, '/leveranser')).leveranser.length;
    await neighbourActs();
    await page.until('forandring');
    expect((await json(the.admin, '/leveranser')).leveranser).toHaveLength(handed);
    page.close();
  });
});

test('the changes of samverkan reach those whom they concern, on the page, by mail and in the feed', async () => {
  await post(the.ekonom, '/session/epost', { epost: 'eko.nom@tierp.example', hur: 'GENAST' });
  const before = mail.received.length;
  const plan = (vardcentrumId: string, kommunkoder: string[]) =>
    network.askOwn(
      'samverkan',
      'mutation ($input: SkapaPlan!) { skapaPlan(input: $input) { fel { meddelande } } }',
      {
        input: {
          ...{ id: `${vardcentrumId}-2031`, rubrik: 'Verksamhetsplan 2031', ar: 2031 },
          ...{ vardcentrumId, kommunkoder, skal: 'Prov' },
        },
      },
    );
  const page = await watching();
  for (const made of [
    await plan('enkoping-habo', ['0381', '0305']),
    await plan('tierp-alvkarleby', ['0319', '0360']),
  ]) {
    expect(made.data?.skapaPlan.fel).toEqual([]);
  }
  // What the neighbour did while nobody was written to may come first.
  const letters = () =>
    mail.received.slice(before).filter(({ text }) => text.includes('- Samverkan '));
  while (letters().length === 0) await mail.has(mail.received.length + 1);
  expect(letters()[0]?.text).toContain('- Samverkan har lagt till eller ändrat en plan.');
  const { parter } = await json(the.ekonom, `/sedan-sist?fran=${new Date(0).toISOString()}`);
  const samverkan = parter.find(({ id }: { id: string }) => id === 'samverkan');
  const planer = samverkan.andringar.filter(
    ({ typ }: { typ: string }) => typ === 'Verksamhetsplan',
  );
  expect(planer).toHaveLength(1);
  const { adress } = await post(the.ekonom, '/session/flode', {});
  const { titles } = readAtom((await new Browser().get(adress)).text);
  expect(titles.join()).toContain('Samverkan har lagt till eller ändrat en plan');
  page.close();
});

test('feeds: everybody reads what is public, the signed-in at a secret address, and both are Atom', async () => {
  const draft = await ask(the.ekonom, the.server, skapaBudget('2028-flode'));
  expect(draft.data.skapaBudget.fel).toEqual([]);
  const { adress } = await post(the.ekonom, '/session/flode', {});
  const [open, own] = [await new Browser().get(at('/atom.xml')), await new Browser().get(adress)];
  expect(open.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const [publicFeed, ownFeed] = [open, own].map(({ text }) => readAtom(text));
  // A draft of a budget is the owner's own until it is decided.
  const drafts = (titles: string[]) => titles.filter((title) => title.includes('budgetpost'));
  expect(drafts(publicFeed?.titles ?? [])).toEqual([]);
  expect(drafts(ownFeed?.titles ?? []).length).toBeGreaterThan(0);
  expect(ownFeed?.titles.join()).toContain(
    'Älvkarleby kommun har lagt till eller ändrat ett beslut',
  );
  expect(own.text).not.toMatch(/ekonom|u-[0-9a-f]{6}/);
  // Its address is renewed: the one before counts no more, and none does that somebody has made up.
  const renewed = await post(the.ekonom, '/session/flode', {});
  expect((await new Browser().get(renewed.adress)).status).toBe(200);
  for (const gone of [adress, at(`/atom/${'a'.repeat(43)}`)]) {
    expect((await new Browser().get(gone)).status).toBe(404);
  }
  await post(the.ekonom, '/session/flode/avsluta', {});
  expect((await new Browser().get(renewed.adress)).status).toBe(404);
});

webhooks();
