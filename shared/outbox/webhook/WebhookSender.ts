import { randomUUID } from 'node:crypto';
import type { Agent } from 'undici';
import { AddressRefused, type Reachable } from '../../serve/reach/Reachable.ts';
import type { Handelse } from '../Handelse.ts';
import type { Sender, Sent } from '../OutboxLoop.ts';
import type { Leverans, Webhook } from '../tables.ts';
import { signedHeaders } from './sign.ts';
import type { Webhooks } from './Webhooks.ts';
import { webhookAddressFault } from './webhookAddressFault.ts';

export interface WebhookOptions {
  webhooks: Webhooks;
  /** The addresses that messages may be sent to. */
  reachable: Reachable;
  /** The slug of the subgraph's owner. */
  slug: string;
  /** The contract's type name for a table of own rows. */
  typeOf: (table: string) => string;
}

const timeoutMs = 15_000;

/**
 * Sends each change to other systems in a message of its own: which row has changed, with nothing of its content.
 * Redirects are not followed. A connection is made only to addresses that the operator allows, and to the very address
 * that the lookup gave.
 */
export class WebhookSender implements Sender {
  readonly #options: WebhookOptions;
  /** Made for the first message: most subgraphs send none, and what sends is long in loading. */
  #agent: Agent | null = null;

  constructor(options: WebhookOptions) {
    this.#options = options;
  }

  async knows(mottagare: string): Promise<boolean> {
    const webhook = await this.#options.webhooks.one(mottagare);
    return webhook !== null && webhook.avstangd === null;
  }

  async *send(
    mottagare: string,
    what: readonly { leverans: Leverans; handelse: Handelse }[],
  ): AsyncGenerator<{ which: readonly Leverans[]; sent: Sent }, void> {
    const { webhooks } = this.#options;
    const webhook = await webhooks.one(mottagare);
    if (!webhook) return;
    for (const { leverans, handelse } of what) {
      const sent = await this.#post(webhook, leverans.id, this.#message(handelse));
      // By the convention a receiver says with status 410 that it wants no more.
      if (!sent.ok && sent.gone) await webhooks.shut(mottagare, sent.fel);
      yield { which: [leverans], sent };
      if (!sent.ok && sent.gone) return;
    }
  }

  /** Sends an empty message, to see whether it arrives. */
  async tryOut(webhook: Webhook): Promise<Sent> {
    const timestamp = new Date().toISOString();
    return this.#post(webhook, randomUUID(), { type: 'prov', timestamp, data: {} });
  }

  async #post(
    { adress, hemlighet }: Webhook,
    id: string,
    message: object,
  ): Promise<Sent & { gone?: boolean }> {
    const { reachable } = this.#options;
    const not = (fel: string, more = {}) =>
      ({ ok: false, fel, forGood: false, rest: true, ...more }) as const;
    const fault = webhookAddressFault(adress, reachable);
    if (fault !== null) return not(fault);
    const body = JSON.stringify(message);
    const { Agent, errors, request } = await import('undici');
    const { connectWithin } = await import('../../serve/reach/connectWithin.ts');
    this.#agent ??= new Agent({
      connect: connectWithin(reachable, timeoutMs / 2),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxResponseSize: 100_000,
    });
    try {
      const { statusCode, body: answer } = await request(adress, {
        dispatcher: this.#agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Vardnat',
          ...signedHeaders(id, body, hemlighet),
        },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      });
      await answer.dump({ limit: 100_000 }).catch(() => {});
      if (statusCode >= 200 && statusCode < 300) return { ok: true };
      if (statusCode === 410) {
        return not('Mottagaren vill inte ha fler meddelanden (svar 410).', {
          forGood: true,
          gone: true,
        });
      }
      if (statusCode >= 300 && statusCode < 400) {
        return not(
          `Mottagaren hänvisar till en annan adress (svar ${statusCode}), och dit skickas inget: ange den adressen i stället.`,
        );
      }
      return not(`Mottagaren svarade ${statusCode}.`);
    } catch (error) {
      const late =
        error instanceof errors.HeadersTimeoutError || error instanceof errors.ConnectTimeoutError;
      return not(whyNot(error, late));
    }
  }

  #message({ part, typ, radId, tid, ny, version }: Handelse) {
    const { slug, typeOf } = this.#options;
    return {
      type: 'rad.andrad',
      timestamp: tid,
      data: {
        huvudmanId: part ?? slug,
        typ: part === null ? typeOf(typ) : typ,
        id: radId,
        version,
        tid,
        ny,
      },
    };
  }

  async close(): Promise<void> {
    await this.#agent?.close();
  }
}

function whyNot(error: unknown, late: boolean): string {
  const causes = [error, (error as Error).cause];
  if (causes.some((one) => one instanceof AddressRefused)) {
    return 'Adressen leder till ett internt nät, dit inget skickas.';
  }
  if (late || (error as Error).name === 'TimeoutError') return 'Mottagaren svarade inte i tid.';
  const { code } = error as { code?: string };
  return `Mottagaren gick inte att nå${code ? ` (${code})` : ''}.`;
}
