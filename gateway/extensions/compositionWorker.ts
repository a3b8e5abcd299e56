import { composeExtensions } from './composeExtensions.ts';

/** What the process is sent: extensions as id and SDL. It answers each with a `Composed`, in order. */
export type Job = readonly (readonly [string, string])[];

process.on('message', (job: Job) => process.send?.(composeExtensions(job)));
// A gateway that was killed leaves no process behind.
process.on('disconnect', () => process.exit());
process.send?.('ready');
