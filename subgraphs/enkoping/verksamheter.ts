import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { procent } from '../../shared/values/procent.ts';
import { bokbar, iHemmet, paPlats } from '../underlag/funktioner.ts';
import { exempelOm } from '../underlag/kallor.ts';
import { elevhalsa, hemsjukvard, socialtjanst } from '../underlag/kommunaltAnsvar.ts';
import { dygnetRunt, vardagar } from '../underlag/oppettider.ts';

/** What Enköpings kommun runs. */
export const verksamheter: NyVerksamhet[] = [
  hemsjukvard('Enköpings kommun', '0381'),
  socialtjanst('Enköpings kommun', '0381'),
  elevhalsa('Enköpings kommun', '0381'),
  {
    id: 'narvardssamverkan',
    namn: 'Närvårdssamverkan i Enköping',
    typ: 'OVRIG',
    bemanning: [
      {
        roll: 'Närvårdsstrateg',
        omfattning: 1,
        arbetsgivare: 'enkoping',
        finansiarer: [
          { part: 'region-uppsala', procent: procent(50) },
          { part: 'enkoping', procent: procent(50) },
        ],
      },
    ],
    kalla: exempelOm(
      'En anställning, flera finansiärer, enligt rapporten KSN-2021-03167, 6.2.2 och 6.4.6',
    ),
  },
  {
    id: 'familjecentralen-enkoping',
    namn: 'Familjecentralen i Enköping',
    typ: 'FAMILJECENTRAL',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'enkoping'],
    interaktionsgrad: 'TAT',
    samlokaliserad: false,
    funktioner: [
      bokbar('MODRAHALSOVARD'),
      bokbar('BARNHALSOVARD'),
      paPlats('OPPEN_FORSKOLA'),
      bokbar('FOREBYGGANDE_SOCIALTJANST'),
    ],
    platser: [{ postort: 'Enköping', kommunkod: '0381', agare: 'Enköpings kommun' }],
    oppettider: vardagar('08:00', '16:00'),
    malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
    kalla: exempelkalla,
  },
  {
    id: 'mobila-teamet-enkoping',
    namn: 'Kommunens mobila team, Enköping',
    typ: 'MOBILT_TEAM',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'TAT',
    samlokaliserad: false,
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [{ postort: 'Enköping', kommunkod: '0381', agare: 'Enköpings kommun' }],
    oppettider: dygnetRunt(),
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-enkoping',
    namn: 'Särskilda boendet i Enköping',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Enköping', kommunkod: '0381', agare: 'Enköpings kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-fjardhundra',
    namn: 'Särskilda boendet i Fjärdhundra',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Fjärdhundra', kommunkod: '0381', agare: 'Privat fastighetsägare' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
];
