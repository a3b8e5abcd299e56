import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askItself } from '../serve/askItself.ts';

/** How a party answered, from `extensions.natverk`. */
export interface Svar {
  huvudman: string;
  status: string;
  /** The age in seconds of its part of the answer. Absent when it is fresh. */
  alderSekunder?: number;
  tid?: string;
  skal?: string;
}

/** An answer to a query, as any client gets it. */
export interface DataAnswer {
  data: Record<string, unknown>;
  natverk: readonly Svar[];
}

/** Queries a server for a file's reader. Rejects with AskRefused when the server does not answer. */
export type AskData = (query: string, variables?: Record<string, unknown>) => Promise<DataAnswer>;

/** The server refuses a query. The file's reader gets the refusal. */
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

  /** Sends the refusal in the server's own words. */
  send(reply: FastifyReply): FastifyReply {
    if (this.retryAfter !== undefined) reply.header('retry-after', this.retryAfter);
    return reply.code(this.status).type('application/json; charset=utf-8').send(this.body);
  }
}

/**
 * Queries a server at its own address on behalf of a request's sender, page after page. When the limits refuse a later
 * page, it waits for the sender's next minute.
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
