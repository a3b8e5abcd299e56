import { parentPort } from 'node:worker_threads';
import { composeExtensions } from './composeExtensions.ts';

/** What the thread is sent: extensions as id and SDL. It answers each with a `Composed`, in order. */
export type Job = readonly (readonly [string, string])[];

parentPort?.on('message', (job: Job) => parentPort?.postMessage(composeExtensions(job)));
parentPort?.postMessage('ready');
