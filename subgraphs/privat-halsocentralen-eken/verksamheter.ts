import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { bokbar } from '../underlag/funktioner.ts';
import { vardagar } from '../underlag/oppettider.ts';

/** What the vårdgivare runs on behalf of its uppdragsgivare. Sample data. */
export const verksamheter: NyVerksamhet[] = [
  {
    id: 'halsocentralen-eken-uppsala',
    namn: 'Hälsocentralen Eken Uppsala (exempel)',
    typ: 'HALSOCENTRAL',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['region-uppsala'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 })],
    platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Privat fastighetsägare' }],
    oppettider: vardagar(),
    listade: { varde: 8_300, ordalydelse: '8 300 listade', kalla: exempelkalla },
    kalla: exempelkalla,
  },
  {
    id: 'halsocentralen-eken-tierp',
    namn: 'Hälsocentralen Eken Tierp (exempel)',
    typ: 'HALSOCENTRAL',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['region-uppsala'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 })],
    platser: [{ postort: 'Tierp', kommunkod: '0360', agare: 'Privat fastighetsägare' }],
    oppettider: vardagar('08:00', '16:30'),
    listade: { minst: 4_000, hogst: 4_500, ordalydelse: 'drygt 4 000', kalla: exempelkalla },
    kalla: exempelkalla,
  },
  {
    id: 'halsocentralen-eken-enkoping',
    namn: 'Hälsocentralen Eken Enköping (exempel)',
    typ: 'HALSOCENTRAL',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['region-uppsala'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 })],
    platser: [{ postort: 'Enköping', kommunkod: '0381', agare: 'Privat fastighetsägare' }],
    oppettider: vardagar(),
    kalla: exempelkalla,
  },
];
