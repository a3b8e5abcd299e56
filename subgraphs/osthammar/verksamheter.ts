import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { procent } from '../../shared/values/procent.ts';
import { bokbar, paPlats } from '../underlag/funktioner.ts';
import { exempelOm, osthammarsplan } from '../underlag/kallor.ts';
import { elevhalsa, hemsjukvard, socialtjanst } from '../underlag/kommunaltAnsvar.ts';
import { oppet, vardagar } from '../underlag/oppettider.ts';
import { narvardsenheten } from './narvardsenheten.ts';

/** What Östhammars kommun runs. The familjecentral has no open preschool: a gap that shows. */
export const verksamheter: NyVerksamhet[] = [
  narvardsenheten,
  hemsjukvard('Östhammars kommun', '0382'),
  socialtjanst('Östhammars kommun', '0382'),
  elevhalsa('Östhammars kommun', '0382'),
  {
    id: 'hemtagarteamet',
    namn: 'Hemtagarteamet',
    typ: 'MOBILT_TEAM',
    platser: [{ kommunkod: '0382' }],
    kalla: osthammarsplan('5.3, vuxna och äldre; vem som driver teamet anges inte'),
  },
  {
    id: 'narvardssamverkan',
    namn: 'Närvårdssamverkan i Östhammar',
    typ: 'OVRIG',
    bemanning: [
      {
        roll: 'Närvårdsstrateg',
        omfattning: 1,
        arbetsgivare: 'osthammar',
        finansiarer: [
          { part: 'region-uppsala', procent: procent(50) },
          { part: 'osthammar', procent: procent(50) },
        ],
        kalla: exempelOm(
          'Anställd i kommunen och samfinansierad enligt planen för Östhammar 2020; omfattning och andelar är påhittade',
        ),
      },
    ],
    kalla: osthammarsplan('Närvårdsstrateg'),
  },
  {
    id: 'familjecentralen-osthammar',
    namn: 'Familjecentralen i Östhammar',
    typ: 'FAMILJECENTRAL',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'osthammar'],
    interaktionsgrad: 'TAT',
    samlokaliserad: true,
    funktioner: [
      bokbar('MODRAHALSOVARD', { dagarPerVecka: 3 }),
      bokbar('BARNHALSOVARD', { dagarPerVecka: 3 }),
      paPlats('FOREBYGGANDE_SOCIALTJANST', { dagarPerVecka: 1 }),
    ],
    platser: [{ postort: 'Östhammar', kommunkod: '0382', agare: 'Östhammars kommun' }],
    oppettider: oppet([1, 2, 4], '08:30', '15:30'),
    malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
    kalla: exempelkalla,
  },
  {
    id: 'ungdomsmottagningen-osthammar',
    namn: 'Ungdomsmottagningen i Östhammar',
    typ: 'UNGDOMSMOTTAGNING',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'osthammar'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('BARN_UNGA_PSYKISK_HALSA', { dagarPerVecka: 1 })],
    platser: [{ postort: 'Östhammar', kommunkod: '0382', agare: 'Östhammars kommun' }],
    oppettider: oppet([4], '12:00', '18:00'),
    malgrupper: ['Unga'],
    kalla: exempelOm(
      'Ungdomsmottagningen nämns i planen för Östhammar 2020, 5.3; resten är påhittat',
    ),
  },
  {
    id: 'sarskilda-boendet-osthammar',
    namn: 'Särskilda boendet i Östhammar',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [paPlats('HEMSJUKVARD')],
    platser: [{ postort: 'Östhammar', kommunkod: '0382', agare: 'Östhammars kommun' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'sarskilda-boendet-alunda',
    namn: 'Särskilda boendet i Alunda',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Alunda', kommunkod: '0382', agare: 'Privat fastighetsägare' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'kommunens-rehabilitering',
    namn: 'Kommunrehab Östhammar',
    typ: 'REHABILITERING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('REHABILITERING', { dagarPerVecka: 5 })],
    platser: [{ postort: 'Östhammar', kommunkod: '0382', agare: 'Östhammars kommun' }],
    oppettider: vardagar('08:00', '16:00'),
    kalla: exempelkalla,
  },
];
