import type { Fault } from '../Fault.ts';

export const nameNotFound: Fault = {
  name: 'name-not-found',
  what: 'the name of a member’s server is not found',
  silent: ['alvkarleby'],
  inject: (ground) =>
    ground.registrar.say('alvkarleby', {
      type: 'address',
      urls: ['http://alvkarleby.invalid/graphql'],
    }),
  heal: (ground) =>
    ground.registrar.say('alvkarleby', { type: 'address', urls: ground.urls('alvkarleby') }),
};
