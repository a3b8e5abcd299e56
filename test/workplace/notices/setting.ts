import { expect } from '@jest/globals';
import { readMail } from '../../../shared/serve/mailSettings.ts';
import { readWebhookNetworks } from '../../../shared/serve/reach/readWebhookNetworks.ts';
import type { RunningServer } from '../../../shared/serve/serveGraphql.ts';
import { hasMariadbd, OwnMariadb } from '../../database/OwnMariadb.ts';
import { testDatabases } from '../../databases.ts';
import { startNetwork, type TestNetwork } from '../../network.ts';
import type { Browser } from '../Browser.ts';
import { keycloak, startProvider, type TestProvider } from '../identityProvider.ts';
import { MailServer } from '../MailServer.ts';
import { limits, signedIn, startTierp, workplaceOf } from '../underTest.ts';
import { Receiver } from './Receiver.ts';

export const [sqlite] = await testDatabases();
/** Tierp's own, which its tests restart; SQLite where no server can be started. */
export const mariadb = hasMariadbd ? await OwnMariadb.stopped() : null;
export const mail = new MailServer();
export let provider: TestProvider;
export let network: TestNetwork;
export let url: string;
export let receiver: Receiver;
/** How often the others have been looked at, and who waits for that. */
export let looks = 0;
export const looking: (() => void)[] = [];
/** Where the neighbour keeps its rows. */
export let neighbours: string;
/** The items of the plan that the neighbour has not decided on. */
export let items: { id: string; underlagHash: string }[];
export const begun: { id: string; underlagHash: string }[] = [];
export let budgets = 0;
/** What a test may replace: the server, who is signed in at it, and where it finds the gateway. */
export const the = {} as {
  server: RunningServer;
  admin: Browser;
  ekonom: Browser;
  gatewayUrl: () => string | null;
};
export const at = (path: string) => `${workplaceOf(the.server)}${path}`;

export const start = () =>
  startTierp(provider, {
    databaseUrl: url,
    options: {
      workplace: {
        limits,
        gatewayUrl: () => {
          looks += 1;
          for (const go of looking.splice(0)) go();
          return the.gatewayUrl();
        },
        mail: readMail({ SMTP_URL: mail.url, MAIL_FROM: 'vardnat@tierp.example' }),
        webhookNetworks: readWebhookNetworks(undefined, false),
        pace: { outboxMs: 100, watchedMs: 300, gatherMs: 500 },
      },
    },
  });

/** Starts Tierp with its workplace, a neighbour, the network, and what they write to. */
export async function open(): Promise<void> {
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
  the.gatewayUrl = () => network.gateway.url;
  the.server = await start();
  the.admin = await signedIn(provider, the.server, 'admin');
  the.ekonom = await signedIn(provider, the.server, 'ekonom');
}

export async function close(): Promise<void> {
  await the.server.close();
  await network.close();
  await provider.close();
  await mail.stop();
  receiver.server.close();
  await mariadb?.cleanUp();
  await sqlite?.cleanUp();
}

/** Resolves when the others have been looked at, from the beginning to the end, once more. */
export async function lookedAgain(): Promise<void> {
  const enough = looks + 2;
  while (looks < enough) await new Promise<void>((go) => looking.push(go));
}

/** A page that somebody has open, so that the others are looked at often. */
export async function watching() {
  const page = await listen(the.ekonom);
  expect(await page.until('lyssnar')).toBe(true);
  return page;
}

/** After `before` letters exactly one more has come, about one thing; the next change gives exactly one letter too. */
export async function isMailedOnce(before: number): Promise<void> {
  await mail.has(before + 1);
  await neighbourActs();
  await mail.has(before + 2);
  const since = mail.received.slice(before).map(({ text }) => text.match(/^- .*$/gm));
  const one =
    /^- Älvkarleby kommun har lagt till eller ändrat (ett beslut om en plan|en budgetpost)\.$/;
  expect(since).toEqual([1, 2].map(() => [expect.stringMatching(one)]));
}

export const json = async (browser: Browser, path: string) =>
  JSON.parse((await browser.get(at(path))).text);
export const post = async (browser: Browser, path: string, body: object) =>
  JSON.parse((await browser.post(at(path), body)).text);

/**
 * Has the neighbour do one more thing that everybody may see: it prepares each item of the plan, then declines each, and then
 * decides budgets.
 */
export async function neighbourActs(): Promise<void> {
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

export async function neighbourWrites(mutation: string, input: object): Promise<void> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}!`;
  const { data } = await network.askOwn(
    'alvkarleby',
    `mutation ($input: ${type}) { svar: ${mutation}(input: $input) { fel { meddelande } } }`,
    { input: { huvudmanId: 'alvkarleby', skal: 'Prov', ...input } },
  );
  expect(data.svar.fel).toEqual([]);
}

/** The names of the events of an open page, as they come. */
export async function listen(browser: Browser) {
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
