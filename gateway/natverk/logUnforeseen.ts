import type { FastifyBaseLogger } from 'fastify';
import { type RequestScope, requestIdInLog } from '../../shared/tracing/requestId.ts';

/** Logs what nobody foresaw, with the id of the request in which it happened and where in its answer, when that is known. */
export function logUnforeseen(
  log: FastifyBaseLogger,
  scope: RequestScope,
  err: Error,
  path?: readonly (string | number)[],
): void {
  log.error({ ...requestIdInLog(scope), err, path }, 'unforeseen error');
}
