import { exempelOm } from '../../underlag/kallor.ts';
import type { Samverkansdata } from '../Samverkansdata.ts';
import { region } from './parter.ts';

/** A made-up agreement that the region has terminated and the kommun stands by, to show the right that follows. */
export const lakarmedverkanHeby: Partial<Samverkansdata> = {
  avtal: [
    {
      id: 'lakarmedverkan-boende-heby',
      rubrik: 'Avtal om läkarmedverkan vid ett särskilt boende i Heby (exempel)',
      slag: 'LAKARMEDVERKAN',
      villkor: [
        'Regionen svarar för läkare vid boendet två halvdagar i veckan.',
        'Håller regionen inte avtalet får kommunen anlita läkare på egen hand och få ersättning för kostnaden (HSL 16 kap. 1 §).',
      ],
      parter: [{ part: region }, { part: 'heby' }],
      kalla: exempelOm('Rätten enligt hälso- och sjukvårdslagen; boendet och avtalet är påhittade'),
    },
  ],
};
