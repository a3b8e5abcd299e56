import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PortalUnderTest } from '../portal/PortalUnderTest.ts';

const summary = '/embed/vardcentrum/tierp-alvkarleby';
const query = '{ parter(lan: "03") { namn } }';

/** A party's own page: it asks the gateway and shows what it is answered, beside a summary of the portal's in a frame. */
const pageOver = (gateway: string) => `<!doctype html><html lang="sv"><title>En annan sida</title>
<main><h1>En annan sida</h1><ul id="parter"></ul><p id="fel"></p>
<iframe title="Vårdcentrum" src="${gateway}${summary}" width="600" height="400"></iframe></main>
<script>
fetch('${gateway}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: ${JSON.stringify(query)} }),
})
  .then((answer) => answer.json())
  .then(({ data }) => {
    for (const { namn } of data.parter) {
      document.querySelector('#parter').append(
        Object.assign(document.createElement('li'), { textContent: namn }),
      );
    }
  })
  .catch((error) => { document.querySelector('#fel').textContent = error.name; });
</script></html>`;

/** What pages at other addresses may do with the gateway, in a real browser: one that its operator lists, and one that it does not. */
export function elsewhere(portal: () => PortalUnderTest): void {
  describe('a page at another origin of loopback', () => {
    const servers: Server[] = [];
    let gateway = '';
    const serve = async (): Promise<string> => {
      const server = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(pageOver(gateway));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      servers.push(server);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    };
    let [listed, other] = ['', ''];
    beforeAll(async () => {
      [listed, other] = [await serve(), await serve()];
      const origins = { anybody: false, listed: [listed] };
      gateway = await portal().originWith(
        {},
        { origins, portal: { ...portal().portal, embedOrigins: origins } },
      );
    }, 120_000);
    afterAll(() => {
      for (const server of servers) server.close();
    });

    test('that is listed asks and renders, and shows a summary in a frame', async () => {
      const { page, complaints } = await portal().blank({}, listed);
      await page.goto(listed);
      const names = page.locator('#parter li');
      await names.first().waitFor();
      const { data } = await portal().network.ask(query);
      expect(await names.allInnerTexts()).toEqual(
        data.parter.map(({ namn }: { namn: string }) => namn),
      );
      const framed = page.frameLocator('iframe').locator('h1');
      expect(await framed.innerText()).toBe('Vårdcentrum Tierp/Älvkarleby');
      expect(complaints).toEqual([]);
    }, 120_000);

    test('that is not listed is answered nothing, and its frame stays empty', async () => {
      const { page, complaints } = await portal().blank({}, other);
      await page.goto(other);
      await page.locator('#fel').filter({ hasText: 'TypeError' }).waitFor();
      expect(await page.locator('#parter li').count()).toBe(0);
      expect(await page.frameLocator('iframe').locator('h1').count()).toBe(0);
      expect(complaints).toContainEqual(expect.stringMatching(/blocked by CORS policy/));
      expect(complaints).toContainEqual(expect.stringMatching(/frame-ancestors/));
    }, 120_000);
  });
}
