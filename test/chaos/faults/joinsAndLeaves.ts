import type { Fault } from '../Fault.ts';

let newcomer = '';

export const joinsAndLeaves: Fault = {
  name: 'joins-and-leaves',
  what: 'a party joins, says where it is, and leaves again',
  silent: [],
  inject: async (ground) => {
    const id = await ground.registrar.joinNewcomer();
    await ground.registrar.say(id, { type: 'address', urls: ['http://127.0.0.1:2/graphql'] });
    newcomer = id;
  },
  heal: async (ground) => ground.registrar.say(newcomer, { type: 'leave' }),
};
