import type { RequestListener } from 'node:http';
import type { Relay } from '../relay.ts';
import type { Fault } from './Fault.ts';

/** A fault that is what Älvkarleby's address does with calls. */
export function atRelay(
  name: string,
  what: string,
  listener: RequestListener,
): Fault<{ relay: Relay }> {
  return {
    name,
    what,
    silent: ['alvkarleby'],
    inject: async ({ relay }) => relay.behave(listener),
    heal: async ({ relay }) => relay.behave(null),
  };
}
