import type { Fault } from '../Fault.ts';

export const memberHangs: Fault = {
  name: 'member-hangs',
  what: 'a member hangs (SIGSTOP)',
  silent: ['alvkarleby'],
  inject: async ({ parts }) => parts.alvkarleby.signal('SIGSTOP'),
  heal: async ({ parts }) => parts.alvkarleby.signal('SIGCONT'),
};
