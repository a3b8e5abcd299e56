import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askItself } from '../serve/askItself.ts';

/** How a party answered, as `extensions.natverk` says it. */
export interface Svar {
  huvudman: string;
  status: string;
  /** Seconds since what is shown of it was answered; absent when that is fresh. */
  alderSekunder?: number;
  tid?: string;
  skal?: string;
}

/** An answer to a question, as any client gets it. */
export interface DataAnswer {
  data: Record<string, unknown>;
  natverk: readonly Svar[];
}

/** Asks a server as the one who wants something made of its answer. Rejects with AskRefused when nothing comes of it. */
export type AskData = (query: string, variables?: Record<string, unknown>) => Promise<DataAnswer>;

/** That the server does not answer a question, as its caller is to read it. */
export class AskRefused extends Error {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | undefined;

  constructor(status: number, body: string, retryAfter: string | undefined) {
    super('the server does not answer');
    this.status = status;
    this.body = body;
    this.retryAfter = retryAfter;
  }

  /** The refusal in the server's own words. */
  send(reply: FastifyReply): FastifyReply {
    if (this.retryAfter !== undefined) reply.header('retry-after', this.retryAfter);
    return reply.code(this.status).type('application/json; charset=utf-8').send(this.body);
  }
}

/**
 * Asks a server at its own address, on behalf of who sent a request, page after page. Once the first has come it waits for the
 * reader's next minute when the limits say so.
 */
export function askAs(app: FastifyInstance, request: FastifyRequest): AskData {
  let begun = false;
  const ask = askItself(app, request);
  return async (query, variables = {}) => {
    let answer = await ask({ query, variables });
    while (begun && answer.statusCode === 429) {
      await pause(1_000 * Number(answer.headers['retry-after'] ?? 1));
      answer = await ask({ query, variables });
    }
    begun = true;
    const { data, extensions } = answer.json() as {
      data?: Record<string, unknown> | null;
      extensions?: { natverk?: Svar[] };
    };
    if (answer.statusCode !== 200 || !data) {
      const status = answer.statusCode === 200 ? 503 : answer.statusCode;
      const after = answer.headers['retry-after'] as string | undefined;
      throw new AskRefused(status, answer.body, after);
    }
    return { data, natverk: extensions?.natverk ?? [] };
  };
}
