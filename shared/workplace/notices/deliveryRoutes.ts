import type { FastifyInstance } from 'fastify';
import type { Leverans, Webhook } from '../../outbox/tables.ts';
import { mostWebhooks } from '../../outbox/webhook/Webhooks.ts';
import { webhookAddressFault } from '../../outbox/webhook/webhookAddressFault.ts';
import { sendRefusal } from '../../serve/http/sendRefusal.ts';
import { asAdmin } from '../handlers.ts';
import type { Workplace } from '../Workplace.ts';

/** The most deliveries that one page shows. */
const most = 200;

/** Routes for an admin: the deliveries, and the webhooks that get them. */
export function deliveryRoutes(app: FastifyInstance, workplace: Workplace): void {
  const { notices, accessLog, own, mail, webhookNetworks } = workplace;
  const { outbox, webhooks, webhookSender } = notices;

  app.get(
    '/leveranser',
    asAdmin(workplace, async () => {
      const { antal, leveranser } = await outbox.overview(most);
      const handelser = await outbox.handelser(leveranser.map(({ handelse }) => handelse));
      const names = await notices.names();
      const line = ({ handelse, lanad: _lanad, ...one }: Leverans) => {
        const what = handelser.get(handelse);
        const typ = what && (what.part === null ? own.typeOf(what.typ) : what.typ);
        return { ...one, typ: typ ?? null, part: what?.part ? names(what.part) : null };
      };
      return {
        mejl: mail !== null,
        antal,
        leveranser: leveranser.map(line),
        webhookar: (await webhooks.all()).map(shown),
      };
    }),
  );

  app.post(
    '/leveranser/igen',
    asAdmin(workplace, async (_open, request) => {
      const { ids } = Object(request.body) as { ids?: unknown };
      const asked = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
      return { igen: await outbox.again(asked.slice(0, most)) };
    }),
  );

  app.post(
    '/webhookar',
    asAdmin(workplace, async ({ session }, request, reply) => {
      const { adress } = Object(request.body) as { adress?: unknown };
      const fault = webhookAddressFault(adress, webhookNetworks);
      if (fault !== null) return sendRefusal(reply, badInput(fault));
      if ((await webhooks.all()).length >= mostWebhooks) {
        const message = `Det finns redan ${mostWebhooks} mottagare: ta bort en som inte används.`;
        return sendRefusal(reply, badInput(message));
      }
      const webhook = await webhooks.add(adress as string);
      await accessLog.note('WEBHOOK_TILLAGD', session, new URL(webhook.adress).origin);
      // The secret is shown only here.
      return { ...shown(webhook), hemlighet: webhook.hemlighet };
    }),
  );

  const withWebhook = (
    path: string,
    work: (webhook: Webhook, who: Parameters<typeof accessLog.note>[1]) => Promise<object>,
  ) =>
    app.post(
      path,
      asAdmin(workplace, async ({ session }, request, reply) => {
        const { id } = Object(request.body) as { id?: unknown };
        const webhook = typeof id === 'string' ? await webhooks.one(id) : null;
        return webhook ? work(webhook, session) : sendRefusal(reply, badInput(gone));
      }),
    );
  withWebhook('/webhookar/prova', async (webhook) => {
    const sent = await webhookSender.tryOut(webhook);
    return { fel: sent.ok ? null : sent.fel };
  });
  withWebhook('/webhookar/borja', async ({ id }) => {
    await webhooks.shut(id, null);
    return {};
  });
  withWebhook('/webhookar/ta-bort', async ({ id, adress }, who) => {
    await webhooks.remove(id);
    await outbox.forget(id);
    await accessLog.note('WEBHOOK_BORTTAGEN', who, new URL(adress).origin);
    return {};
  });
}

const shown = ({ hemlighet: _hemlighet, ...webhook }: Webhook) => webhook;

const badInput = (message: string) => ({ code: 'BAD_USER_INPUT', message, status: 400 }) as const;

const gone = 'Mottagaren finns inte längre: ladda om sidan.';
