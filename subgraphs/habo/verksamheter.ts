import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { bokbar, paPlats } from '../underlag/funktioner.ts';
import { elevhalsa, hemsjukvard, socialtjanst } from '../underlag/kommunaltAnsvar.ts';
import { vardagar } from '../underlag/oppettider.ts';

/** What Håbo kommun runs. */
export const verksamheter: NyVerksamhet[] = [
  hemsjukvard('Håbo kommun', '0305'),
  socialtjanst('Håbo kommun', '0305'),
  elevhalsa('Håbo kommun', '0305'),
  {
    id: 'sarskilda-boendet-balsta',
    namn: 'Särskilda boendet i Bålsta',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Bålsta', kommunkod: '0305', agare: 'Håbo kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'familjecentralen-balsta',
    namn: 'Familjecentralen i Bålsta',
    typ: 'FAMILJECENTRAL',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'habo'],
    interaktionsgrad: 'TAT',
    samlokaliserad: false,
    funktioner: [
      bokbar('MODRAHALSOVARD'),
      bokbar('BARNHALSOVARD'),
      paPlats('OPPEN_FORSKOLA'),
      bokbar('FOREBYGGANDE_SOCIALTJANST'),
    ],
    platser: [{ postort: 'Bålsta', kommunkod: '0305', agare: 'Håbo kommun' }],
    oppettider: vardagar('08:00', '16:00'),
    malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
    kalla: exempelkalla,
  },
];
