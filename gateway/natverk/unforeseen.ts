import type { FastifyBaseLogger } from 'fastify';
import { type RequestScope, requestIdInLog } from '../../shared/tracing/scope.ts';

/** Whether an error with this code is one that is made on purpose, and may be shown. */
export function isForeseen(code: unknown): boolean {
  return code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
}

/** Logs what nobody foresaw, with the id of the request in which it happened and where in its answer, when that is known. */
export function logUnforeseen(
  log: FastifyBaseLogger,
  scope: RequestScope,
  err: Error,
  path?: readonly (string | number)[],
): void {
  log.error({ ...requestIdInLog(scope), err, path }, 'unforeseen error');
}
