import type { NyVerksamhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../../shared/values/kalla.ts';
import { bokbar, iHemmet, paDistans, paPlats } from '../../underlag/funktioner.ts';
import { exempelOm, rapport } from '../../underlag/kallor.ts';
import { oppet, vardagar } from '../../underlag/oppettider.ts';

const osthammars = { postort: 'Östhammar', kommunkod: '0382', agare: 'Region Uppsala' };

/** Östhammar. No geriatrics, and paediatrics by video only: gaps that show. */
export const osthammar: NyVerksamhet[] = [
  {
    id: 'osthammars-vardcentral',
    namn: 'Östhammars vårdcentral',
    typ: 'VARDCENTRAL',
    funktioner: [
      bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 }),
      paPlats('GEOGRAFISKT_HALSOUPPDRAG', {
        kalla: exempelOm(
          'Att uppdraget ligger vid vårdcentrum följer av Regionplan och budget 2021',
        ),
      }),
    ],
    platser: [{ ...osthammars, kalla: exempelkalla }],
    oppettider: vardagar(),
    listade: { varde: 10_200, ordalydelse: '10 200 listade', kalla: exempelkalla },
    kalla: rapport('6.1.3: läkarresurserna i Närvårdsenheten kommer härifrån'),
  },
  {
    id: 'halsocentralen-gimo',
    namn: 'Hälsocentralen i Gimo',
    typ: 'HALSOCENTRAL',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 })],
    platser: [{ postort: 'Gimo', kommunkod: '0382', agare: 'Östhammars kommun' }],
    oppettider: vardagar('08:00', '16:30'),
    listade: { minst: 5_000, hogst: 5_500, ordalydelse: 'drygt 5 000', kalla: exempelkalla },
    kalla: exempelkalla,
  },
  {
    id: 'vuxenpsykiatrin-osthammar',
    namn: 'Vuxenpsykiatrisk mottagning, Östhammar',
    typ: 'SPECIALISTMOTTAGNING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'TAT',
    samlokaliserad: true,
    funktioner: [bokbar('VUXENPSYKIATRI', { dagarPerVecka: 2 })],
    platser: [osthammars],
    oppettider: oppet([1, 3], '09:00', '16:00'),
    systemstod: ['Cosmic'],
    malgrupper: ['Vuxna med psykisk ohälsa'],
    kalla: exempelOm('Grundanställning på sjukhus enligt rapporten KSN-2021-03167, 2.1'),
  },
  {
    id: 'barnmedicin-pa-distans-osthammar',
    namn: 'Barnmedicin i digitalt vårdrum, Östhammar',
    typ: 'SPECIALISTMOTTAGNING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [paDistans('BARNMEDICIN', { dagarPerVecka: 1 })],
    platser: [osthammars],
    oppettider: oppet([5], '09:00', '12:00'),
    malgrupper: ['Barn och unga'],
    kalla: exempelOm('Digitala vårdrum beskrivs i rapporten KSN-2021-03167, 6.2.3'),
  },
  {
    id: 'mobila-narvardsteamet-osthammar',
    namn: 'Mobila närvårdsteamet Östhammar',
    typ: 'MOBILT_TEAM',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'TAT',
    samlokaliserad: false,
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [osthammars],
    oppettider: vardagar('08:00', '18:00'),
    malgrupper: ['Äldre multisjuka'],
    kalla: exempelkalla,
  },
  {
    id: 'narmottagningen-oregrund',
    namn: 'Närmottagningen i Öregrund',
    typ: 'NARMOTTAGNING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 1 })],
    platser: [{ postort: 'Öregrund', kommunkod: '0382', agare: 'Privat fastighetsägare' }],
    oppettider: oppet([3], '09:00', '15:00'),
    kalla: exempelkalla,
  },
  {
    id: 'folktandvarden-osthammar',
    namn: 'Folktandvården i Östhammar',
    typ: 'TANDVARD',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: true,
    platser: [osthammars],
    oppettider: vardagar('07:45', '16:30'),
    lagrum: ['Tandvårdslagen (1985:125)'],
    kalla: exempelkalla,
  },
];
