import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { elevhalsa, hemsjukvard, socialtjanst } from '../underlag/kommunaltAnsvar.ts';

/** What Heby kommun runs. */
export const verksamheter: NyVerksamhet[] = [
  hemsjukvard('Heby kommun', '0331'),
  socialtjanst('Heby kommun', '0331'),
  elevhalsa('Heby kommun', '0331'),
  {
    id: 'sarskilda-boendet-heby',
    namn: 'Särskilda boendet i Heby',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    platser: [{ postort: 'Heby', kommunkod: '0331', agare: 'Heby kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-morgongava',
    namn: 'Särskilda boendet i Morgongåva',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    platser: [{ postort: 'Morgongåva', kommunkod: '0331', agare: 'Heby kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
];
