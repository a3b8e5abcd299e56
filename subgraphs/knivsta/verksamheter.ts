import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { bokbar, paPlats } from '../underlag/funktioner.ts';
import { elevhalsa, hemsjukvard, socialtjanst } from '../underlag/kommunaltAnsvar.ts';
import { vardagar } from '../underlag/oppettider.ts';

/** What Knivsta kommun runs. */
export const verksamheter: NyVerksamhet[] = [
  hemsjukvard('Knivsta kommun', '0330'),
  socialtjanst('Knivsta kommun', '0330'),
  elevhalsa('Knivsta kommun', '0330'),
  {
    id: 'sarskilda-boendet-knivsta',
    namn: 'Särskilda boendet i Knivsta',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    platser: [{ postort: 'Knivsta', kommunkod: '0330', agare: 'Knivsta kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'familjecentralen-knivsta',
    namn: 'Familjecentralen i Knivsta',
    typ: 'FAMILJECENTRAL',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'knivsta'],
    funktioner: [
      bokbar('MODRAHALSOVARD'),
      bokbar('BARNHALSOVARD'),
      paPlats('OPPEN_FORSKOLA'),
      bokbar('FOREBYGGANDE_SOCIALTJANST'),
    ],
    platser: [{ postort: 'Knivsta', kommunkod: '0330', agare: 'Knivsta kommun' }],
    oppettider: vardagar('08:00', '16:00'),
    malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
    kalla: exempelkalla,
  },
];
