import type { NyVerksamhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../../shared/values/kalla.ts';
import { bokbar, paPlats } from '../../underlag/funktioner.ts';
import { exempelOm } from '../../underlag/kallor.ts';
import { oppet, vardagar } from '../../underlag/oppettider.ts';

const uppdrag = exempelOm('Ett uppdrag i varje kommun enligt Regionplan och budget 2021');

/** Knivsta and Heby, where no vårdcentrum is named: the health mission lies with a hälsocentral. Sample data. */
export const knivstaHeby: NyVerksamhet[] = [
  {
    id: 'halsocentralen-knivsta',
    namn: 'Hälsocentralen i Knivsta',
    typ: 'HALSOCENTRAL',
    driftsform: 'EGEN_REGI',
    funktioner: [
      bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 }),
      paPlats('GEOGRAFISKT_HALSOUPPDRAG', { kalla: uppdrag }),
    ],
    platser: [{ postort: 'Knivsta', kommunkod: '0330', agare: 'Region Uppsala' }],
    oppettider: vardagar(),
    listade: { varde: 11_700, ordalydelse: '11 700 listade', kalla: exempelkalla },
    kalla: exempelkalla,
  },
  {
    id: 'halsocentralen-heby',
    namn: 'Hälsocentralen i Heby',
    typ: 'HALSOCENTRAL',
    driftsform: 'EGEN_REGI',
    funktioner: [
      bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 }),
      paPlats('GEOGRAFISKT_HALSOUPPDRAG', { kalla: uppdrag }),
    ],
    platser: [{ postort: 'Heby', kommunkod: '0331', agare: 'Heby kommun' }],
    oppettider: vardagar(),
    kalla: exempelkalla,
  },
  {
    id: 'narmottagningen-ostervala',
    namn: 'Närmottagningen i Östervåla',
    typ: 'NARMOTTAGNING',
    driftsform: 'EGEN_REGI',
    funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 2 })],
    platser: [{ postort: 'Östervåla', kommunkod: '0331', agare: 'Heby kommun' }],
    oppettider: oppet([2, 4], '09:00', '15:00'),
    kalla: exempelkalla,
  },
  {
    id: 'folktandvarden-knivsta',
    namn: 'Folktandvården i Knivsta',
    typ: 'TANDVARD',
    driftsform: 'EGEN_REGI',
    platser: [{ postort: 'Knivsta', kommunkod: '0330', agare: 'Region Uppsala' }],
    oppettider: vardagar('07:45', '16:30'),
    lagrum: ['Tandvårdslagen (1985:125)'],
    kalla: exempelkalla,
  },
];
