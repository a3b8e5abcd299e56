import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { bokbar } from '../underlag/funktioner.ts';
import { oppet, vardagar } from '../underlag/oppettider.ts';

/** What the vårdgivare runs on behalf of its uppdragsgivare. Sample data. */
export const verksamheter: NyVerksamhet[] = [
  {
    id: 'rehab-fyris-uppsala',
    namn: 'Rehab Fyris Uppsala (exempel)',
    typ: 'REHABILITERING',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['region-uppsala'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('REHABILITERING', { dagarPerVecka: 5 })],
    platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Privat fastighetsägare' }],
    oppettider: vardagar('07:30', '18:00'),
    kalla: exempelkalla,
  },
  {
    id: 'rehab-fyris-osthammar',
    namn: 'Rehab Fyris Östhammar (exempel)',
    typ: 'REHABILITERING',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['region-uppsala'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('REHABILITERING', { dagarPerVecka: 2 })],
    platser: [{ postort: 'Östhammar', kommunkod: '0382', agare: 'Privat fastighetsägare' }],
    oppettider: oppet([2, 4], '08:00', '16:00'),
    kalla: exempelkalla,
  },
];
