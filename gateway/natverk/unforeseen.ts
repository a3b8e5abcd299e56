import type { FastifyBaseLogger } from 'fastify';
import { type RequestScope, requestIdInLog } from '../../shared/tracing/scope.ts';

/** Whether an error with this code was made on purpose, so that it may be shown. */
export function isForeseen(code: unknown): boolean {
  return code !== undefined && code !== 'INTERNAL_SERVER_ERROR';
}

/** Logs an unforeseen error with the request's id, and with the place in the answer when it is known. */
export function logUnforeseen(
  log: FastifyBaseLogger,
  scope: RequestScope,
  err: Error,
  path?: readonly (string | number)[],
): void {
  log.error({ ...requestIdInLog(scope), err, path }, 'unforeseen error');
}
