import type { Fault } from '../Fault.ts';

export const memberStopped: Fault = {
  name: 'member-stopped',
  what: 'a member in one instance is stopped (SIGTERM) and started',
  silent: ['alvkarleby'],
  writes: { alvkarleby: { unanswered: true } },
  inject: async ({ parts }) => {
    await parts.alvkarleby.end('SIGTERM');
  },
  heal: ({ parts }) => parts.alvkarleby.start(),
};
