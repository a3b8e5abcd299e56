import { rowByKey } from '../../serve/rowLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { granser } from './granser.ts';
import { type Uppgift, UppgiftEntity } from './Uppgift.ts';

export const uppgiftResolvers = {
  Uppgift: {
    minst: (uppgift: Uppgift) => granser(uppgift).minst,
    hogst: (uppgift: Uppgift) => granser(uppgift).hogst,
    motsagelser: async ({ motsagerId }: Uppgift, _args: unknown, context: HuvudmanContext) => {
      const loader = rowByKey(context, UppgiftEntity, 'id');
      const found = await Promise.all((motsagerId ?? []).map((id) => loader.load(id)));
      return found.filter((uppgift) => uppgift !== null);
    },
  },
};
