import { procent } from '../../../shared/values/procent.ts';
import { exempelOm } from '../../underlag/kallor.ts';
import type { Samverkansdata } from '../Samverkansdata.ts';
import { region } from './parter.ts';

const kalla = exempelOm(
  'Formen enligt rapporten KSN-2021-03167, 6.3.4 och 6.1.8; att den finns i Heby är påhittat',
);
const hyresgast = 'privat-hemvard-malaren';

/** A made-up vårdcentrum of the first form: shared premises, whose lokalråd decides on the premises only. */
export const gemensamLokalHeby: Partial<Samverkansdata> = {
  vardcentra: [
    {
      id: 'gemensam-lokal-heby',
      namn: 'Gemensam lokal i Heby',
      samverkansform: 'GEMENSAM_LOKAL',
      kommunkoder: ['0331'],
      organ: ['lokalrad-heby'],
      inbjudna: [region, 'heby', hyresgast].map((part) => ({ part, kalla })),
      kalla,
    },
  ],
  organ: [
    {
      id: 'lokalrad-heby',
      namn: 'Lokalråd, Heby',
      slag: 'LOKALRAD',
      niva: 'lokal',
      mandat: 'BESLUTANDE',
      beslutsomrade: 'Bara lokalen: säkerhet, samutnyttjande och den gemensamma kostnaden i hyran',
      lan: '03',
      ledamoter: [
        { part: 'heby', roll: 'Hyresvärd', antal: 1 },
        { part: region, roll: 'Hyresgäst', antal: 1 },
        { part: hyresgast, roll: 'Hyresgäst', antal: 1 },
      ],
      regler: [
        {
          slag: 'MINST_PER_PART',
          antal: 1,
          parter: ['heby', region, hyresgast],
          kalla,
        },
      ],
      kalla,
    },
  ],
  avtal: [
    {
      id: 'lokal-heby',
      rubrik: 'Avtal om gemensam lokal i Heby',
      slag: 'LOKAL',
      vardcentrumId: 'gemensam-lokal-heby',
      villkor: [
        'Heby kommun är hyresvärd och står för skalskydd, larm och skötsel.',
        'Den gemensamma kostnaden ingår i hyran och fördelas efter yta.',
        'Anpassning av en enskild lokal betalas genom hyran av den som hyr den.',
      ],
      ansvarig: 'heby',
      parter: [
        { part: region, andel: procent(50) },
        { part: 'heby', andel: procent(30) },
        { part: hyresgast, andel: procent(20) },
      ],
      kalla,
    },
  ],
};

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
