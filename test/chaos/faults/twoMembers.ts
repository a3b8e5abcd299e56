import type { Fault } from '../Fault.ts';

export const twoMembers: Fault = {
  name: 'two-members',
  what: 'a member hangs and another is killed, both its instances',
  silent: ['alvkarleby', 'tierp'],
  writes: { tierp: { unanswered: true } },
  inject: async ({ parts }) => {
    parts.alvkarleby.signal('SIGSTOP');
    await Promise.all([parts.tierp.end('SIGKILL'), parts.tierp2.end('SIGKILL')]);
  },
  heal: async ({ parts }) => {
    parts.alvkarleby.signal('SIGCONT');
    await Promise.all([parts.tierp.start(), parts.tierp2.start()]);
  },
};
