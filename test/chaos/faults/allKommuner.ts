import type { Fault } from '../Fault.ts';
import type { Ground } from '../Ground.ts';

const kommunerIn = ({ alvkarleby, tierp, tierp2, kommuner }: Ground['parts']) => [
  alvkarleby,
  tierp,
  tierp2,
  kommuner,
];

export const allKommuner: Fault = {
  name: 'all-kommuner',
  what: 'all kommuner hang at once',
  silent: ['alvkarleby', 'tierp', 'uppsala', 'heby', 'knivsta', 'habo', 'enkoping', 'osthammar'],
  inject: async ({ parts }) => {
    for (const part of kommunerIn(parts)) part.signal('SIGSTOP');
  },
  heal: async ({ parts }) => {
    for (const part of kommunerIn(parts)) part.signal('SIGCONT');
  },
};
