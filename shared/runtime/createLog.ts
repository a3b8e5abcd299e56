import { type DestinationStream, pino } from 'pino';
import { requestIdInLog } from './requestId.ts';
import type { Settings } from './settings.ts';

/**
 * The log of one process, with the id of the request that each line was written for: JSON lines on standard error, so that
 * standard output stays free for what a person reads.
 */
export function createLog(
  name: string,
  { logLevel }: Pick<Settings, 'logLevel'>,
  destination: DestinationStream = pino.destination(2),
) {
  return pino({ name, level: logLevel, mixin: requestIdInLog }, destination);
}
