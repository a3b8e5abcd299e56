import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Code } from '../../errors/codes.ts';

/** The errors of a document that is well received but not run. */
const notRun: ReadonlySet<unknown> = new Set<Code>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * An onSend hook: a client that asks for application/json by name gets status 200 for every GraphQL answer, also when it is
 * that the document cannot be run. So GraphQL over HTTP has it, since proxies answer application/json too. Others learn it by
 * 400.
 */
export async function jsonStatus(
  { headers: { accept = '' } }: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  const byName = accept.includes('application/json') && !accept.includes('graphql-response');
  if (reply.statusCode === 400 && byName && isNotRun(payload)) reply.code(200);
  return payload;
}

function isNotRun(payload: unknown): boolean {
  if (typeof payload !== 'string') return false;
  const { errors = [] } = JSON.parse(payload) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors.length > 0 && errors.every(({ extensions }) => notRun.has(extensions?.code));
}
