import { pino } from 'pino';
import type { Settings } from './settings.ts';

/** The log of one process: JSON lines on standard error, so that standard output stays free for what a person reads. */
export function createLog(name: string, { logLevel }: Pick<Settings, 'logLevel'>) {
  return pino({ name, level: logLevel }, pino.destination(2));
}
