import type { Fault } from '../Fault.ts';

export const refusesConnections: Fault = {
  name: 'refuses-connections',
  what: 'nobody listens at a member’s address',
  silent: ['alvkarleby'],
  inject: (ground) =>
    ground.registrar.say('alvkarleby', { type: 'address', urls: ['http://127.0.0.1:1/graphql'] }),
  heal: (ground) =>
    ground.registrar.say('alvkarleby', { type: 'address', urls: ground.urls('alvkarleby') }),
};
