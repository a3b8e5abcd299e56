import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { bokbar, paPlats } from '../underlag/funktioner.ts';
import { elevhalsa, hemsjukvard, socialtjanst } from '../underlag/kommunaltAnsvar.ts';
import { vardagar } from '../underlag/oppettider.ts';

/** What Älvkarleby kommun runs. */
export const verksamheter: NyVerksamhet[] = [
  hemsjukvard('Älvkarleby kommun', '0319'),
  socialtjanst('Älvkarleby kommun', '0319'),
  elevhalsa('Älvkarleby kommun', '0319'),
  {
    id: 'familjecentralen-skutskar',
    namn: 'Familjecentralen i Skutskär',
    typ: 'FAMILJECENTRAL',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'alvkarleby'],
    interaktionsgrad: 'TAT',
    samlokaliserad: false,
    funktioner: [
      bokbar('MODRAHALSOVARD'),
      bokbar('BARNHALSOVARD'),
      paPlats('OPPEN_FORSKOLA'),
      bokbar('FOREBYGGANDE_SOCIALTJANST'),
    ],
    platser: [{ postort: 'Skutskär', kommunkod: '0319', agare: 'Älvkarleby kommun' }],
    oppettider: vardagar('08:00', '16:00'),
    malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-skutskar',
    namn: 'Särskilda boendet i Skutskär',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Skutskär', kommunkod: '0319', agare: 'Älvkarleby kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'kommunens-rehabilitering',
    namn: 'Kommunrehab Älvkarleby',
    typ: 'REHABILITERING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('REHABILITERING', { dagarPerVecka: 5 })],
    platser: [{ postort: 'Skutskär', kommunkod: '0319', agare: 'Älvkarleby kommun' }],
    oppettider: vardagar('08:00', '16:00'),
    kalla: exempelkalla,
  },
];
