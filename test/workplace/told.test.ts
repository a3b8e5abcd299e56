import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { readMail } from '../../shared/serve/mailSettings.ts';
import { natverksfraga } from '../../shared/serve/natverksfraga.ts';
import { readWebhookNetworks } from '../../shared/serve/reach/readWebhookNetworks.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { startHuvudman } from '../../shared/subgraph/startHuvudman.ts';
import { loadHuvudman } from '../../subgraphs/network.ts';
import { hasMariadbd, OwnMariadb } from '../database/OwnMariadb.ts';
import { testDatabases } from '../databases.ts';
import { trust } from '../identity.ts';
import { log } from '../log.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { readAtom } from './atom.ts';
import { Browser } from './Browser.ts';
import { keycloak, startProvider, type TestProvider } from './identityProvider.ts';
import { MailServer } from './MailServer.ts';
import {
  ask,
  codeOf,
  limits,
  signedIn,
  skapaBudget,
  startTierp,
  workplaceOf,
} from './underTest.ts';

const [sqlite] = await testDatabases();
/** Tierp's own, which its tests restart; SQLite where no server can be started. */
const mariadb = hasMariadbd ? await OwnMariadb.stopped() : null;
const mail = new MailServer();
let provider: TestProvider;
let network: TestNetwork;
let server: RunningServer;
let url: string;
let receiver: Receiver;
let admin: Browser;
let ekonom: Browser;
let gatewayUrl: () => string | null;
/** How often the others have been looked at, and who waits for that. */
let looks = 0;
const looking: (() => void)[] = [];
/** Where the neighbour keeps its rows. */
let neighbours: string;
/** The items of the plan that the neighbour has not decided on. */
let items: { id: string; underlagHash: string }[];
const begun: { id: string; underlagHash: string }[] = [];
let budgets = 0;
const at = (path: string) => `${workplaceOf(server)}${path}`;

/** A real receiver of webhooks, which holds each message against its secret by the convention's own library. */
class Receiver {
  readonly got: { headers: IncomingHttpHeaders; body: string }[] = [];
  status = 204;
  /** What it answers one message in the place of `status`, by a word of it. */
  readonly statusOf = new Map<string, number>();
  location: string | null = null;
  server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      this.got.push({ headers: request.headers, body });
      const [, own] = [...this.statusOf].find(([word]) => body.includes(word)) ?? [];
      const status = own ?? this.status;
      response.writeHead(status, this.location === null ? {} : { location: this.location });
      response.end();
      for (const go of this.#waiting.splice(0)) go();
    });
  });
  #waiting: (() => void)[] = [];

  async start(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/in`;
  }

  async has(count: number): Promise<void> {
    while (this.got.length < count) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}

const start = () =>
  startTierp(provider, {
    databaseUrl: url,
    options: {
      workplace: {
        limits,
        gatewayUrl: () => {
          looks += 1;
          for (const go of looking.splice(0)) go();
          return gatewayUrl();
        },
        mail: readMail({ SMTP_URL: mail.url, MAIL_FROM: 'vardnat@tierp.example' }),
        webhookNetworks: readWebhookNetworks(undefined, false),
        pace: { outboxMs: 100, watchedMs: 300, gatherMs: 500 },
      },
    },
  });

beforeAll(async () => {
  await mariadb?.start();
  url = (await (mariadb ?? sqlite)?.url()) ?? '';
  neighbours = (await sqlite?.url()) ?? '';
  await mail.start();
  receiver = await new Receiver().start();
  provider = await startProvider(keycloak);
  provider.users.set('ekonom', { roles: ['vn-ekonom'] });
  provider.users.set('admin', { roles: ['vn-admin'] });
  network = await startNetwork({
    only: ['alvkarleby'],
    data: (given) => ({ ...given, beslut: [] }),
    databaseUrl: async (slug) =>
      slug === 'alvkarleby' ? neighbours : ((await sqlite?.url()) ?? ''),
  });
  await network.askOwn(
    'alvkarleby',
    `mutation { registreraBeslutsinstans(input: { huvudmanId: "alvkarleby", id: "omsorgsnamnden", namn: "Omsorgsnämnden",
      beslutarOm: "Planens punkter", kalla: { dokument: "Prov", exempel: true }, skal: "Prov" }) { fel { kod } } }`,
  );
  const plan = await network.ask(
    '{ verksamhetsplan(id: "tierp-alvkarleby-2026") { punkter { id underlagHash } } }',
  );
  items = plan.data.verksamhetsplan.punkter;
  gatewayUrl = () => network.gateway.url;
  server = await start();
  admin = await signedIn(provider, server, 'admin');
  ekonom = await signedIn(provider, server, 'ekonom');
});
afterAll(async () => {
  await server.close();
  await network.close();
  await provider.close();
  await mail.stop();
  receiver.server.close();
  await mariadb?.cleanUp();
  await sqlite?.cleanUp();
});

/** Resolves when the others have been looked at, from the beginning to the end, once more. */
async function lookedAgain(): Promise<void> {
  const enough = looks + 2;
  while (looks < enough) await new Promise<void>((go) => looking.push(go));
}

/** A page that somebody has open, so that the others are looked at often. */
async function watching() {
  const page = await listen(ekonom);
  expect(await page.until('lyssnar')).toBe(true);
  return page;
}

/** After `before` letters exactly one more has come, about one thing; the next change gives exactly one letter too. */
async function isMailedOnce(before: number): Promise<void> {
  await mail.has(before + 1);
  await neighbourActs();
  await mail.has(before + 2);
  const since = mail.received.slice(before).map(({ text }) => text.match(/^- .*$/gm));
  const one =
    /^- Älvkarleby kommun har lagt till eller ändrat (ett beslut om en plan|en budgetpost)\.$/;
  expect(since).toEqual([1, 2].map(() => [expect.stringMatching(one)]));
}

const json = async (browser: Browser, path: string) =>
  JSON.parse((await browser.get(at(path))).text);
const post = async (browser: Browser, path: string, body: object) =>
  JSON.parse((await browser.post(at(path), body)).text);

/**
 * Has the neighbour do one more thing that everybody may see: it prepares each item of the plan, then declines each, and then
 * decides budgets.
 */
async function neighbourActs(): Promise<void> {
  const step = { instans: 'omsorgsnamnden', datum: '2026-03-01' };
  const fresh = items.shift();
  if (fresh) {
    begun.push(fresh);
    return neighbourWrites('beredBeslut', { ...step, planpunktId: fresh.id });
  }
  const prepared = begun.shift();
  if (prepared) {
    const { id: planpunktId, underlagHash } = prepared;
    const declined = { version: 1, utfall: 'AVSLAG', paragraf: '§ 1', underlagHash };
    return neighbourWrites('fattaBeslut', { ...step, ...declined, planpunktId });
  }
  budgets += 1;
  const id = `2031-prov-${budgets}`;
  await neighbourWrites('skapaBudget', { id, ar: 2031, belopp: '1000.00' });
  const beslut = { instans: 'Omsorgsnämnden', datum: '2026-03-01', paragraf: '§ 2' };
  return neighbourWrites('beslutaBudget', { id, version: 1, beslut });
}

async function neighbourWrites(mutation: string, input: object): Promise<void> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}!`;
  const { data } = await network.askOwn(
    'alvkarleby',
    `mutation ($input: ${type}) { svar: ${mutation}(input: $input) { fel { meddelande } } }`,
    { input: { huvudmanId: 'alvkarleby', skal: 'Prov', ...input } },
  );
  expect(data.svar.fel).toEqual([]);
}

/** The names of the events of an open page, as they come. */
async function listen(browser: Browser) {
  const ending = new AbortController();
  const cookie = browser.cookie(at('/'), 'vardnat-tierp');
  const { port } = new URL(at('/'));
  const response = await fetch(`http://127.0.0.1:${port}/handelser`, {
    headers: { cookie: `vardnat-tierp=${cookie}`, accept: 'text/event-stream' },
    signal: ending.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let seen = '';
  return {
    status: response.status,
    until: async (name: string) => {
      while (!seen.includes(`event: ${name}`)) {
        const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
        if (done) return false;
        seen += value;
      }
      seen = '';
      return true;
    },
    close: () => ending.abort(),
  };
}

describe("another's decision", () => {
  test('stands on an open page within five seconds, and is mailed once, also when it is made while this side is down', async () => {
    const adress = 'eko.nom@tierp.example';
    expect(await post(ekonom, '/session/epost', { epost: adress, hur: 'GENAST' })).toMatchObject({
      epost: adress,
      epostHur: 'GENAST',
      mejl: true,
    });
    const page = await listen(ekonom);
    expect([page.status, await page.until('lyssnar')]).toEqual([200, true]);
    const others = async () => {
      const { parter } = await json(ekonom, `/sedan-sist?fran=${new Date(0).toISOString()}`);
      const found = parter.find(({ id }: { id: string }) => id === 'alvkarleby');
      return (found?.andringar ?? []).filter(({ typ }: { typ: string }) => typ === 'Beslut');
    };
    while (
      (await json(ekonom, `/sedan-sist?fran=${new Date(0).toISOString()}`)).parter.length === 0
    ) {
      await page.until('forandring');
    }
    const { parter } = await json(ekonom, `/sedan-sist?fran=${new Date(0).toISOString()}`);
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
    expect(letter?.text).toContain(`${workplaceOf(server)}/`);
    expect(letter?.headers).toContain(`List-Unsubscribe: <${workplaceOf(server)}/meddelanden>`);
    page.close();

    // Down while the other decides; up again, it reads on from where it was.
    await server.close();
    await neighbourActs();
    server = await start();
    await mail.has(2);
    expect(mail.received).toHaveLength(2);
    expect(mail.received[1]?.text.match(/^- /gm)).toHaveLength(1);
    admin = await signedIn(provider, server, 'admin');
    ekonom = await signedIn(provider, server, 'ekonom');
  });

  test('waits while the mail server or the gateway is down, is seen by an admin, and goes when it is sent again', async () => {
    await mail.stop();
    const before = mail.received.length;
    const gateway = gatewayUrl;
    gatewayUrl = () => 'http://127.0.0.1:1/graphql';
    await neighbourActs();
    const page = await listen(ekonom);
    await page.until('lyssnar');
    gatewayUrl = gateway;
    const waiting = async () => {
      const { leveranser } = await json(admin, '/leveranser');
      return leveranser.filter(
        ({ status, fel }: { status: string; fel: string | null }) => status === 'VANTAR' && fel,
      );
    };
    while ((await waiting()).length === 0) await new Promise((go) => setTimeout(go, 200));
    const [one] = await waiting();
    expect(one).toMatchObject({ satt: 'EPOST', typ: 'Beslut', part: 'Älvkarleby kommun' });
    expect(one.fel).toMatch(/^Mejlservern gick inte att nå/);
    expect(JSON.stringify(await json(admin, '/leveranser'))).not.toContain('eko.nom');
    expect(codeOf(await ekonom.get(at('/leveranser')))).toBe('FORBIDDEN');
    await mail.start();
    await post(admin, '/leveranser/igen', { ids: [one.id] });
    await mail.has(before + 1);
    expect(mail.received).toHaveLength(before + 1);
    page.close();
  });

  test('is mailed once when the other side goes down with it, and comes back', async () => {
    const page = await watching();
    const before = mail.received.length;
    const gateway = gatewayUrl;
    gatewayUrl = () => null;
    await neighbourActs();
    const { port, close } = network.subgraphs.get('alvkarleby') as RunningServer;
    await close();
    gatewayUrl = gateway;
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
    const gateway = gatewayUrl;
    const other = await network.gatewayWith({});
    gatewayUrl = () => other.url;
    await lookedAgain();
    await other.close();
    await neighbourActs();
    await lookedAgain();
    expect(mail.received).toHaveLength(before);
    gatewayUrl = gateway;
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
      const write = await ask(ekonom, server, skapaBudget('2028-skrivskyddad'));
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
      (await json(admin, '/leveranser')).leveranser.filter(
        ({ status }: { status: string }) => status === 'MISSLYCKAD',
      );
    const page = await listen(ekonom);
    while ((await failed()).length === 0) await new Promise((go) => setTimeout(go, 200));
    expect((await failed())[0].fel).toBe('Mejlservern tar inte emot adressen (svar 550).');
    mail.refuses = null;
    expect(await post(ekonom, '/session/epost', { epost: null })).toMatchObject({ epost: null });
    const handed = (await json(admin, '/leveranser')).leveranser.length;
    await neighbourActs();
    await page.until('forandring');
    expect((await json(admin, '/leveranser')).leveranser).toHaveLength(handed);
    page.close();
  });
});

test('what samverkan has changed is told to those whom it concerns, on the page, by mail and in the feed', async () => {
  await post(ekonom, '/session/epost', { epost: 'eko.nom@tierp.example', hur: 'GENAST' });
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
  const { parter } = await json(ekonom, `/sedan-sist?fran=${new Date(0).toISOString()}`);
  const samverkan = parter.find(({ id }: { id: string }) => id === 'samverkan');
  const planer = samverkan.andringar.filter(
    ({ typ }: { typ: string }) => typ === 'Verksamhetsplan',
  );
  expect(planer).toHaveLength(1);
  const { adress } = await post(ekonom, '/session/flode', {});
  const { titles } = readAtom((await new Browser().get(adress)).text);
  expect(titles.join()).toContain('Samverkan har lagt till eller ändrat en plan');
  page.close();
});

test('feeds: everybody reads what is public, the signed-in at a secret address, and both are Atom', async () => {
  const draft = await ask(ekonom, server, skapaBudget('2028-flode'));
  expect(draft.data.skapaBudget.fel).toEqual([]);
  const { adress } = await post(ekonom, '/session/flode', {});
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
  const renewed = await post(ekonom, '/session/flode', {});
  expect((await new Browser().get(renewed.adress)).status).toBe(200);
  for (const gone of [adress, at(`/atom/${'a'.repeat(43)}`)]) {
    expect((await new Browser().get(gone)).status).toBe(404);
  }
  await post(ekonom, '/session/flode/avsluta', {});
  expect((await new Browser().get(renewed.adress)).status).toBe(404);
});

describe('webhooks', () => {
  test("tell another system which row has changed, signed by the convention, and again while it doesn't answer", async () => {
    const made = await post(admin, '/webhookar', { adress: receiver.url });
    expect(made.hemlighet).toMatch(/^whsec_/);
    const verify = new Webhook(made.hemlighet);
    // What others have done comes too, whenever it is heard of.
    const own = () => receiver.got.filter(({ body }) => /"type":"prov"|"tierp"/.test(body));
    const hasOwn = async (count: number) => {
      while (own().length < count) await receiver.has(receiver.got.length + 1);
    };
    const checked = ({ headers, body }: Receiver['got'][number]) =>
      verify.verify(body, headers as Record<string, string>) as Record<string, unknown>;
    expect(await post(admin, '/webhookar/prova', { id: made.id })).toEqual({ fel: null });
    expect(checked(own()[0] as never)).toMatchObject({ type: 'prov' });
    receiver.statusOf.set('2028-webhook', 500);
    await ask(ekonom, server, skapaBudget('2028-webhook'));
    await hasOwn(2);
    expect(checked(own()[1] as never)).toEqual({
      type: 'rad.andrad',
      timestamp: expect.any(String),
      data: {
        ...{ huvudmanId: 'tierp', typ: 'Budget', id: '2028-webhook', version: 1, ny: true },
        tid: expect.any(String),
      },
    });
    receiver.statusOf.clear();
    // The first pause is five seconds.
    await hasOwn(3);
    expect(own()[2]?.headers['webhook-id']).toBe(own()[1]?.headers['webhook-id']);
    const { body, headers } = own()[2] as Receiver['got'][number];
    expect(() => verify.verify(body.replace('tierp', 'heby'), headers as never)).toThrow();
    // A change that was refused is sent to nobody.
    const refused = await ask(ekonom, server, skapaBudget('2028-webhook'));
    expect(refused.data.skapaBudget.fel).toMatchObject([{ kod: 'ID_UPPTAGET' }]);
    // Of this message only: what another party does meanwhile shuts nothing before it has come.
    receiver.statusOf.set('2028-gone', 410);
    await ask(ekonom, server, skapaBudget('2028-gone'));
    await hasOwn(4);
    expect(checked(own()[3] as never)).toMatchObject({ data: { id: '2028-gone' } });
    const shut = async () => (await json(admin, '/leveranser')).webhookar[0].avstangd;
    while ((await shut()) === null) await new Promise((go) => setTimeout(go, 100));
    expect(await shut()).toContain('410');
    await post(admin, '/webhookar/ta-bort', { id: made.id });
    expect((await json(admin, '/leveranser')).webhookar).toEqual([]);
  });

  test('SSRF: an internal address is refused when it is given, when its name leads there, and in a redirect', async () => {
    const strict = await startTierp(provider, {
      databaseUrl: (await sqlite?.url()) ?? '',
      options: {
        workplace: {
          limits,
          gatewayUrl: () => null,
          webhookNetworks: readWebhookNetworks(undefined, true),
        },
      },
    });
    const boss = await signedIn(provider, strict, 'admin');
    const give = async (adress: string) =>
      JSON.parse((await boss.post(`${workplaceOf(strict)}/webhookar`, { adress })).text);
    for (const adress of [
      'https://127.0.0.1/',
      'https://0x7f.1/',
      'https://[::1]/',
      'https://[::ffff:10.0.0.1]/',
      'https://10.1.2.3/',
      'https://169.254.169.254/latest/meta-data/',
      'https://192.168.1.1/',
      'https://localhost:4000/graphql',
      'https://tierp.localhost/',
      receiver.url,
      'ftp://exempel.se/',
      'https://user:pass@exempel.se/',
      'intern',
    ]) {
      expect([adress, (await give(adress)).errors?.[0].extensions.code]).toEqual([
        adress,
        'BAD_USER_INPUT',
      ]);
    }
    // A name that leads inside is found out when the connection is made, by the address that would be connected to.
    const { webhookAddressFault } = await import(
      '../../shared/outbox/webhook/webhookAddressFault.ts'
    );
    const within = readWebhookNetworks(undefined, true);
    expect(webhookAddressFault('https://inside.example/', within)).toBeNull();
    const { WebhookSender } = await import('../../shared/outbox/webhook/WebhookSender.ts');
    const sender = new WebhookSender({
      webhooks: {} as never,
      reachable: within,
      slug: 'tierp',
      typeOf: (table) => table,
    });
    const { hostname } = await import('node:os');
    const got = receiver.got.length;
    const to = (adress: string) => ({
      id: 'a',
      adress,
      hemlighet: 'whsec_YQ==',
      skapad: '',
      avstangd: null,
    });
    const { port } = new URL(receiver.url);
    expect(await sender.tryOut(to(`https://${hostname()}:${port}/in`))).toMatchObject({
      ok: false,
      fel: 'Adressen leder till ett internt nät, dit inget skickas.',
    });
    await sender.close();
    await strict.close();
    // Where this machine is allowed, a redirect is a failure and not followed.
    const other = await new Receiver().start();
    Object.assign(receiver, { status: 307, location: other.url });
    const made = await post(admin, '/webhookar', { adress: receiver.url });
    const tried = await post(admin, '/webhookar/prova', { id: made.id });
    expect(tried.fel).toMatch(/hänvisar till en annan adress \(svar 307\)/);
    expect([receiver.got.length, other.got.length]).toEqual([got + 1, 0]);
    await post(admin, '/webhookar/ta-bort', { id: made.id });
    other.server.close();
  });
});
