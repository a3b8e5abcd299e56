import { pino } from 'pino';

/** The log of servers under test: silent, unless TEST_LOG_LEVEL asks to see it. */
export const log = pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' });
