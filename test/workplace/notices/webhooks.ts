import { describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { readWebhookNetworks } from '../../../shared/serve/reach/readWebhookNetworks.ts';
import { ask, limits, signedIn, skapaBudget, startTierp, workplaceOf } from '../underTest.ts';
import { Receiver } from './Receiver.ts';
import { json, post, provider, receiver, sqlite, the } from './setting.ts';

/** What webhooks send to another system. */
export function webhooks(): void {
  describe('webhooks', () => {
    test("notify another system of which row has changed, signed by the convention, and again while it doesn't answer", async () => {
      const made = await post(the.admin, '/webhookar', { adress: receiver.url });
      expect(made.hemlighet).toMatch(/^whsec_/);
      const verify = new Webhook(made.hemlighet);
      // What others have done comes too, whenever it is heard of, and what was written just before.
      const own = () =>
        receiver.got.filter(({ body }) => /"type":"prov"|"2028-(?:webhook|gone)"/.test(body));
      const hasOwn = async (count: number) => {
        while (own().length < count) await receiver.has(receiver.got.length + 1);
      };
      const checked = ({ headers, body }: Receiver['got'][number]) =>
        verify.verify(body, headers as Record<string, string>) as Record<string, unknown>;
      expect(await post(the.admin, '/webhookar/prova', { id: made.id })).toEqual({ fel: null });
      expect(checked(own()[0] as never)).toMatchObject({ type: 'prov' });
      receiver.statusOf.set('2028-webhook', 500);
      await ask(the.ekonom, the.server, skapaBudget('2028-webhook'));
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
      const refused = await ask(the.ekonom, the.server, skapaBudget('2028-webhook'));
      expect(refused.data.skapaBudget.fel).toMatchObject([{ kod: 'ID_UPPTAGET' }]);
      // Of this message only: what another party does meanwhile shuts nothing before it has come.
      receiver.statusOf.set('2028-gone', 410);
      await ask(the.ekonom, the.server, skapaBudget('2028-gone'));
      await hasOwn(4);
      expect(checked(own()[3] as never)).toMatchObject({ data: { id: '2028-gone' } });
      const shut = async () => (await json(the.admin, '/leveranser')).webhookar[0].avstangd;
      while ((await shut()) === null) await new Promise((go) => setTimeout(go, 100));
      expect(await shut()).toContain('410');
      await post(the.admin, '/webhookar/ta-bort', { id: made.id });
      expect((await json(the.admin, '/leveranser')).webhookar).toEqual([]);
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
        '../../../shared/outbox/webhook/webhookAddressFault.ts'
      );
      const within = readWebhookNetworks(undefined, true);
      expect(webhookAddressFault('https://inside.example/', within)).toBeNull();
      const { WebhookSender } = await import('../../../shared/outbox/webhook/WebhookSender.ts');
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
      const made = await post(the.admin, '/webhookar', { adress: receiver.url });
      const tried = await post(the.admin, '/webhookar/prova', { id: made.id });
      expect(tried.fel).toMatch(/hänvisar till en annan adress \(svar 307\)/);
      expect([receiver.got.length, other.got.length]).toEqual([got + 1, 0]);
      await post(the.admin, '/webhookar/ta-bort', { id: made.id });
      other.server.close();
    });
  });
}
