import type { NyVerksamhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../../shared/values/kalla.ts';
import { procent } from '../../../shared/values/procent.ts';
import { bokbar, iHemmet, paPlats } from '../../underlag/funktioner.ts';
import { exempelOm, regionuppsala2022 } from '../../underlag/kallor.ts';
import { oppet, vardagar } from '../../underlag/oppettider.ts';

const vardcentrum = {
  namn: 'Vårdcentrum Tierp',
  postort: 'Tierp',
  kommunkod: '0360',
  agare: 'Region Uppsala',
};
const skutskar = { postort: 'Skutskär', kommunkod: '0319', agare: 'Älvkarleby kommun' };

const franSjukhuset = {
  typ: 'SPECIALISTMOTTAGNING',
  driftsform: 'EGEN_REGI',
  interaktionsgrad: 'TAT',
  samlokaliserad: true,
  kalla: exempelOm('Grundanställning på sjukhus enligt rapporten KSN-2021-03167, 2.1'),
} as const;

/** Tierp and Älvkarleby. Adult psychiatry is there but cannot be booked: a gap that shows. */
export const tierpAlvkarleby: NyVerksamhet[] = [
  {
    id: 'narvardsenheten-tierp',
    namn: 'Närvårdsenheten i Tierp',
    typ: 'NARVARDSENHET',
    funktioner: [
      paPlats('NARVARDSPLATSER', {
        kalla: exempelOm('Platserna enligt regionuppsala.se 2022-08-24; bokningen är påhittad'),
      }),
    ],
    platser: [{ namn: 'Vårdcentrum Tierp', kommunkod: '0360' }],
    vardplatser: { totalt: 18, kalla: regionuppsala2022('18 platser, beslut 2021-06-23') },
    kalla: regionuppsala2022('Närvårdsenhet, beslut 2021-06-23; driftsformen anges inte'),
  },
  {
    id: 'halsocentralen-tierp',
    namn: 'Hälsocentralen i Tierp',
    typ: 'HALSOCENTRAL',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'TAT',
    samlokaliserad: true,
    funktioner: [
      bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 }),
      bokbar('REHABILITERING', { dagarPerVecka: 4 }),
      paPlats('GEOGRAFISKT_HALSOUPPDRAG', {
        kalla: exempelOm(
          'Att uppdraget ligger vid vårdcentrum följer av Regionplan och budget 2021',
        ),
      }),
    ],
    platser: [vardcentrum],
    oppettider: vardagar(),
    systemstod: ['Cosmic', 'Prator'],
    lagrum: ['HSL (2017:30)'],
    listade: { varde: 13_800, ordalydelse: '13 800 listade', kalla: exempelkalla },
    kalla: exempelkalla,
  },
  {
    id: 'halsocentralen-skutskar',
    namn: 'Hälsocentralen i Skutskär',
    typ: 'HALSOCENTRAL',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [
      bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 }),
      paPlats('GEOGRAFISKT_HALSOUPPDRAG', {
        kalla: exempelOm('Ett uppdrag i varje kommun enligt Regionplan och budget 2021'),
      }),
    ],
    platser: [skutskar],
    oppettider: vardagar(),
    systemstod: ['Cosmic', 'Prator'],
    listade: { minst: 7_000, hogst: 7_500, ordalydelse: 'drygt 7 000', kalla: exempelkalla },
    kalla: exempelkalla,
  },
  {
    ...franSjukhuset,
    id: 'vuxenpsykiatrin-tierp',
    namn: 'Vuxenpsykiatrisk mottagning, Tierp',
    funktioner: [paPlats('VUXENPSYKIATRI', { dagarPerVecka: 1 })],
    platser: [vardcentrum],
    systemstod: ['Cosmic'],
    oppettider: oppet([3], '09:00', '15:00'),
    malgrupper: ['Vuxna med psykisk ohälsa'],
  },
  {
    ...franSjukhuset,
    id: 'barnmedicin-tierp',
    namn: 'Barnmedicinsk mottagning, Tierp',
    funktioner: [bokbar('BARNMEDICIN', { dagarPerVecka: 1 })],
    platser: [vardcentrum],
    systemstod: ['Cosmic'],
    oppettider: oppet([2], '08:30', '16:00'),
    malgrupper: ['Barn och unga'],
  },
  {
    ...franSjukhuset,
    id: 'geriatrik-tierp',
    namn: 'Geriatrisk mottagning, Tierp',
    funktioner: [bokbar('GERIATRIK', { dagarPerVecka: 2 })],
    platser: [vardcentrum],
    systemstod: ['Cosmic'],
    oppettider: oppet([1, 4], '08:30', '16:00'),
    malgrupper: ['Äldre multisjuka'],
  },
  {
    id: 'rontgen-tierp',
    namn: 'Röntgen, Tierp',
    typ: 'SPECIALISTMOTTAGNING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: true,
    funktioner: [bokbar('RONTGEN', { dagarPerVecka: 3 })],
    platser: [vardcentrum],
    oppettider: oppet([1, 3, 5], '08:00', '15:30'),
    kalla: exempelkalla,
  },
  {
    id: 'mobila-narvardsteamet-tierp',
    namn: 'Mobila närvårdsteamet Tierp–Älvkarleby',
    typ: 'MOBILT_TEAM',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'TAT',
    samlokaliserad: false,
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [vardcentrum, skutskar],
    oppettider: oppet([1, 2, 3, 4, 5, 6, 7], '08:00', '18:00'),
    malgrupper: ['Äldre multisjuka'],
    kalla: exempelkalla,
  },
  {
    id: 'familjecentralen-tierp',
    namn: 'Familjecentralen i Tierp',
    typ: 'FAMILJECENTRAL',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'tierp'],
    interaktionsgrad: 'TAT',
    samlokaliserad: true,
    funktioner: [
      bokbar('MODRAHALSOVARD'),
      bokbar('BARNHALSOVARD'),
      paPlats('OPPEN_FORSKOLA'),
      bokbar('FOREBYGGANDE_SOCIALTJANST'),
    ],
    platser: [vardcentrum],
    oppettider: vardagar('08:00', '16:00'),
    malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
    bemanning: [
      {
        roll: 'Samordnare familjecentral',
        omfattning: 0.5,
        arbetsgivare: 'region-uppsala',
        finansiarer: [
          { part: 'region-uppsala', procent: procent(50) },
          { part: 'tierp', procent: procent(50) },
        ],
        kalla: exempelOm(
          'Samfinansierat samordningsuppdrag enligt rapporten KSN-2021-03167, 6.1.2',
        ),
      },
    ],
    kalla: exempelkalla,
  },
  {
    id: 'ungdomsmottagningen-tierp',
    namn: 'Ungdomsmottagningen i Tierp',
    typ: 'UNGDOMSMOTTAGNING',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'tierp'],
    interaktionsgrad: 'GLES',
    samlokaliserad: true,
    funktioner: [bokbar('BARN_UNGA_PSYKISK_HALSA', { dagarPerVecka: 2 })],
    platser: [vardcentrum],
    oppettider: oppet([2, 4], '10:00', '17:00'),
    malgrupper: ['Unga'],
    kalla: exempelkalla,
  },
  {
    id: 'folktandvarden-tierp',
    namn: 'Folktandvården i Tierp',
    typ: 'TANDVARD',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: true,
    platser: [vardcentrum],
    oppettider: vardagar('07:45', '16:30'),
    lagrum: ['Tandvårdslagen (1985:125)'],
    kalla: exempelkalla,
  },
  {
    id: 'narmottagningen-orbyhus',
    namn: 'Närmottagningen i Örbyhus',
    typ: 'NARMOTTAGNING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 2 })],
    platser: [{ postort: 'Örbyhus', kommunkod: '0360', agare: 'Tierps kommun' }],
    oppettider: oppet([1, 4], '09:00', '15:00'),
    kalla: exempelkalla,
  },
];
