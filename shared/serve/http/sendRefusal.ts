import type { FastifyReply } from 'fastify';
import type { RequestRefusal } from '../../limits/RequestRefusal.ts';

/** A refusal as the body of an answer, in the form of GraphQL's errors. */
export function refusalBody({ code, message, grans, varde }: RequestRefusal) {
  return { errors: [{ message, extensions: { code, grans, varde } }] };
}

export function sendRefusal(reply: FastifyReply, refusal: RequestRefusal): FastifyReply {
  if (refusal.retryAfter !== undefined) reply.header('retry-after', refusal.retryAfter);
  return reply
    .code(refusal.status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(refusalBody(refusal)));
}
