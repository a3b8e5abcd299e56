import type { NyVerksamhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../../shared/values/kalla.ts';
import { bokbar } from '../../underlag/funktioner.ts';
import { vardagar } from '../../underlag/oppettider.ts';

const akademiska = {
  namn: 'Akademiska sjukhuset',
  postort: 'Uppsala',
  kommunkod: '0380',
  agare: 'Region Uppsala',
};

/** Hospital departments whose specialists work some days a week at a vårdcentrum. Sample data. */
export const kliniker: NyVerksamhet[] = [
  {
    id: 'kliniken-geriatrik-akademiska',
    namn: 'Geriatriska kliniken, Akademiska sjukhuset',
    typ: 'SJUKHUSKLINIK',
    driftsform: 'EGEN_REGI',
    funktioner: [bokbar('GERIATRIK', { dagarPerVecka: 5 })],
    platser: [akademiska],
    oppettider: vardagar(),
    systemstod: ['Cosmic'],
    vardplatser: {
      totalt: 44,
      belagda: 41,
      uppdaterad: '2026-01-31T08:00:00Z',
      kalla: exempelkalla,
    },
    kalla: exempelkalla,
  },
  {
    id: 'kliniken-barn-akademiska',
    namn: 'Barnkliniken, Akademiska sjukhuset',
    typ: 'SJUKHUSKLINIK',
    driftsform: 'EGEN_REGI',
    funktioner: [bokbar('BARNMEDICIN', { dagarPerVecka: 5 })],
    platser: [akademiska],
    oppettider: vardagar(),
    systemstod: ['Cosmic'],
    malgrupper: ['Barn och unga'],
    kalla: exempelkalla,
  },
  {
    id: 'kliniken-psykiatri-akademiska',
    namn: 'Vuxenpsykiatriska kliniken, Akademiska sjukhuset',
    typ: 'SJUKHUSKLINIK',
    driftsform: 'EGEN_REGI',
    funktioner: [bokbar('VUXENPSYKIATRI', { dagarPerVecka: 5 })],
    platser: [akademiska],
    oppettider: vardagar(),
    systemstod: ['Cosmic'],
    malgrupper: ['Vuxna'],
    kalla: exempelkalla,
  },
  {
    id: 'kliniken-medicin-enkoping',
    namn: 'Medicin- och geriatrikkliniken, Lasarettet i Enköping',
    typ: 'SJUKHUSKLINIK',
    driftsform: 'EGEN_REGI',
    funktioner: [bokbar('GERIATRIK', { dagarPerVecka: 5 })],
    platser: [
      {
        namn: 'Lasarettet i Enköping',
        postort: 'Enköping',
        kommunkod: '0381',
        agare: 'Region Uppsala',
      },
    ],
    oppettider: vardagar(),
    systemstod: ['Cosmic'],
    kalla: exempelkalla,
  },
];
