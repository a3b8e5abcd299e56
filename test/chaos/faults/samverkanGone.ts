import type { Fault } from '../Fault.ts';

export const samverkanGone: Fault = {
  name: 'samverkan-gone',
  what: 'both instances of samverkan are killed',
  silent: ['samverkan'],
  inject: async ({ parts }) => {
    await Promise.all([parts.samverkan.end('SIGKILL'), parts.samverkan2.end('SIGKILL')]);
  },
  heal: async ({ parts }) => {
    await Promise.all([parts.samverkan.start(), parts.samverkan2.start()]);
  },
};
