import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { procent } from '../../shared/values/procent.ts';
import { bokbar, iHemmet } from '../underlag/funktioner.ts';
import { exempelOm } from '../underlag/kallor.ts';
import { elevhalsa, hemsjukvard, socialtjanst } from '../underlag/kommunaltAnsvar.ts';
import { dygnetRunt, vardagar } from '../underlag/oppettider.ts';

/** What Uppsala kommun runs around the node in central Uppsala. */
export const verksamheter: NyVerksamhet[] = [
  hemsjukvard('Uppsala kommun', '0380'),
  socialtjanst('Uppsala kommun', '0380'),
  elevhalsa('Uppsala kommun', '0380'),
  {
    id: 'samordning-centrala-uppsala',
    namn: 'Samordning av vårdcentrum centrala Uppsala',
    typ: 'OVRIG',
    bemanning: [
      {
        roll: 'Samordnare vårdcentrum',
        omfattning: 1,
        arbetsgivare: 'uppsala',
        finansiarer: [
          { part: 'region-uppsala', procent: procent(50) },
          { part: 'uppsala', procent: procent(50) },
        ],
      },
    ],
    kalla: exempelOm(
      'En anställning, flera finansiärer, enligt rapporten KSN-2021-03167, 6.2.2 och 6.4.6',
    ),
  },
  {
    id: 'narvardssamverkan',
    namn: 'Närvårdssamverkan i Uppsala',
    typ: 'OVRIG',
    bemanning: [
      {
        roll: 'Närvårdsstrateg',
        omfattning: 1,
        arbetsgivare: 'uppsala',
        finansiarer: [
          { part: 'region-uppsala', procent: procent(50) },
          { part: 'uppsala', procent: procent(50) },
        ],
      },
    ],
    kalla: exempelOm(
      'En anställning, flera finansiärer, enligt rapporten KSN-2021-03167, 6.2.2 och 6.4.6',
    ),
  },
  {
    id: 'mobila-teamet-centrala-uppsala',
    namn: 'Kommunens mobila team, centrala Uppsala',
    typ: 'MOBILT_TEAM',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'TAT',
    samlokaliserad: false,
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Uppsala kommun' }],
    oppettider: dygnetRunt(),
    kalla: exempelkalla,
  },
  {
    id: 'kommunens-rehabilitering',
    namn: 'Kommunrehab centrala Uppsala',
    typ: 'REHABILITERING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('REHABILITERING', { dagarPerVecka: 5 })],
    platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Uppsala kommun' }],
    oppettider: vardagar('08:00', '16:00'),
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-centrum',
    namn: 'Särskilda boendet i centrala Uppsala',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Uppsala kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-luthagen',
    namn: 'Särskilda boendet i Luthagen',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Privat fastighetsägare' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-kungsangen',
    namn: 'Särskilda boendet i Kungsängen',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Uppsala kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
];
