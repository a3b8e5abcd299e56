import { Agent, request } from 'undici';

const pollMs = 100;

/** An answer, and where it came from. */
export interface Balanced {
  status: number;
  text: string;
}

interface Instance {
  url: string;
  ready: boolean;
}

/**
 * Stands for the load balancer before the gateways, or before the instances of a member: asks those that say that they are
 * ready, in turn, and the next one when the connection to one fails, as balancers do with what only reads.
 */
export class Balancer {
  readonly #instances: Instance[];
  readonly #agent: Agent;
  readonly #timer: NodeJS.Timeout;
  #turn = 0;
  /** How often a connection failed, and another instance was asked. */
  switched = 0;

  /** An answer that takes longer than `answerMs` has failed. */
  constructor(urls: readonly string[], answerMs = 10_000) {
    this.#agent = new Agent({ connections: 64, headersTimeout: answerMs, bodyTimeout: answerMs });
    this.#instances = urls.map((url) => ({ url, ready: true }));
    this.#timer = setInterval(() => void this.look(), pollMs);
  }

  /**
   * Asks the instances that are ready; rejects when none of them answers, or when one fails in a way after which `again`
   * says not to ask another.
   */
  async ask(
    body: string,
    headers: Record<string, string>,
    again: (error: unknown) => boolean = () => true,
  ): Promise<Balanced> {
    const inTurn = this.#instances.map(
      (_, index) => this.#instances[(this.#turn + index) % this.#instances.length] as Instance,
    );
    this.#turn += 1;
    const ready = inTurn.filter((instance) => instance.ready);
    let failed: unknown = new Error('there is no instance');
    for (const instance of ready.length > 0 ? ready : inTurn) {
      try {
        return await this.#send(instance.url, body, headers);
      } catch (error) {
        failed = error;
        instance.ready = false;
        if (!again(error)) break;
        this.switched += 1;
      }
    }
    throw failed;
  }

  /** Looks who is ready. */
  async look(): Promise<void> {
    await Promise.all(
      this.#instances.map(async (instance) => {
        instance.ready = await isReady(instance.url);
      }),
    );
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#agent.destroy();
  }

  async #send(url: string, body: string, headers: Record<string, string>): Promise<Balanced> {
    const response = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      dispatcher: this.#agent,
    });
    return { status: response.statusCode, text: await response.body.text() };
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(new URL('/health/ready', url), {
      signal: AbortSignal.timeout(2_000),
    });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}
