import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { procent } from '../../shared/values/procent.ts';
import { bokbar, iHemmet } from '../underlag/funktioner.ts';
import { exempelOm } from '../underlag/kallor.ts';
import { elevhalsa, hemsjukvard, socialtjanst } from '../underlag/kommunaltAnsvar.ts';
import { dygnetRunt, vardagar } from '../underlag/oppettider.ts';

/** What Tierps kommun runs. */
export const verksamheter: NyVerksamhet[] = [
  hemsjukvard('Tierps kommun', '0360'),
  socialtjanst('Tierps kommun', '0360'),
  elevhalsa('Tierps kommun', '0360'),
  {
    id: 'samordning-tierp-alvkarleby',
    namn: 'Samordning av vårdcentrum Tierp–Älvkarleby',
    typ: 'OVRIG',
    bemanning: [
      {
        roll: 'Samordnare vårdcentrum',
        omfattning: 1,
        arbetsgivare: 'tierp',
        finansiarer: [
          { part: 'region-uppsala', procent: procent(50) },
          { part: 'tierp', procent: procent(30) },
          { part: 'alvkarleby', procent: procent(20) },
        ],
      },
    ],
    kalla: exempelOm(
      'En anställning, flera finansiärer, enligt rapporten KSN-2021-03167, 6.2.2 och 6.4.6',
    ),
  },
  {
    id: 'narvardssamverkan',
    namn: 'Närvårdssamverkan i Tierp',
    typ: 'OVRIG',
    bemanning: [
      {
        roll: 'Närvårdsstrateg',
        omfattning: 1,
        arbetsgivare: 'tierp',
        finansiarer: [
          { part: 'region-uppsala', procent: procent(50) },
          { part: 'tierp', procent: procent(50) },
        ],
      },
    ],
    kalla: exempelOm(
      'En anställning, flera finansiärer, enligt rapporten KSN-2021-03167, 6.2.2 och 6.4.6',
    ),
  },
  {
    id: 'mobila-teamet-tierp',
    namn: 'Kommunens mobila team, Tierp',
    typ: 'MOBILT_TEAM',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'TAT',
    samlokaliserad: false,
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [{ postort: 'Tierp', kommunkod: '0360', agare: 'Tierps kommun' }],
    oppettider: dygnetRunt(),
    kalla: exempelkalla,
  },
  {
    id: 'kommunens-rehabilitering',
    namn: 'Kommunrehab Tierp',
    typ: 'REHABILITERING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('REHABILITERING', { dagarPerVecka: 5 })],
    platser: [{ postort: 'Tierp', kommunkod: '0360', agare: 'Tierps kommun' }],
    oppettider: vardagar('08:00', '16:00'),
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-tierp',
    namn: 'Särskilda boendet i Tierp',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Tierp', kommunkod: '0360', agare: 'Tierps kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-soderfors',
    namn: 'Särskilda boendet i Söderfors',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Söderfors', kommunkod: '0360', agare: 'Privat fastighetsägare' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
];
