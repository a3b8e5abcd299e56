import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { exempelOm, malbild, rapport, strategi } from '../underlag/kallor.ts';
import { bokbar, dygnetRunt, iHemmet, vardagar } from '../underlag/verksamheter.ts';
import { enkopingHabo, osthammar } from './verksamheterEnkopingOsthammar.ts';
import { tierpAlvkarleby } from './verksamheterTierp.ts';
import { centralaUppsala, knivstaHeby } from './verksamheterUppsala.ts';

/** The region's administrations and what it runs for the whole county. */
const lansgemensamt: NyVerksamhet[] = [
  {
    id: 'forvaltningen-nara-vard-och-halsa',
    namn: 'Förvaltningen Nära vård och hälsa',
    typ: 'OVRIG',
    kalla: rapport('6.4.2 (förvaltningar); 6.3.5.3 (samordnar länets vårdcentrum)'),
  },
  {
    id: 'akademiska-sjukhuset',
    namn: 'Akademiska sjukhuset',
    typ: 'OVRIG',
    kalla: rapport('6.4.2 (förvaltningar)'),
  },
  {
    id: 'lasarettet-i-enkoping',
    namn: 'Lasarettet i Enköping',
    typ: 'OVRIG',
    platser: [{ kommunkod: '0381' }],
    kalla: rapport('6.4.2 (förvaltningar)'),
  },
  {
    id: 'folktandvarden',
    namn: 'Folktandvården',
    typ: 'OVRIG',
    lagrum: ['Tandvårdslagen (1985:125)'],
    kalla: rapport('6.4.2 (förvaltningar); lagrum enligt Strategi för närvårdssamverkan 2021–2023'),
  },
  {
    // Hosted by the region, with a mandate from all the county's principals.
    id: 'fou-s',
    namn: 'FoU Socialtjänst och angränsande hälso- och sjukvård (FoU-S)',
    typ: 'OVRIG',
    kalla: strategi(
      'Organisation för samverkan: ingår i regionens organisation, regionalt uppdrag',
    ),
  },
  {
    id: 'ambulansverksamheten',
    namn: 'Ambulansverksamheten',
    typ: 'OVRIG',
    platser: [
      {
        namn: 'Ambulansstation Tierp',
        postort: 'Tierp',
        kommunkod: '0360',
        agare: 'Region Uppsala',
        kalla: exempelOm('Att lokalerna har olika ägare står i rapporten KSN-2021-03167, 6.1.4'),
      },
      {
        namn: 'Ambulansstation Östhammar',
        postort: 'Östhammar',
        kommunkod: '0382',
        agare: 'Privat fastighetsägare',
        kalla: exempelOm('Att lokalerna har olika ägare står i rapporten KSN-2021-03167, 6.1.4'),
      },
    ],
    kalla: rapport('6.1.4'),
  },
  {
    id: 'mobil-tandvard',
    namn: 'Mobil tandvård',
    typ: 'TANDVARD',
    malgrupper: ['Personer i hemmet och på särskilda boenden'],
    lagrum: ['Tandvårdslagen (1985:125)'],
    kalla: strategi('Ansvarsfördelning enligt lagstiftning'),
  },
  {
    id: 'habiliteringen',
    namn: 'Den specialiserade habiliteringen',
    typ: 'REHABILITERING',
    malgrupper: ['Personer med funktionsnedsättning'],
    kalla: malbild('Hälsofrämjande och förebyggande: habiliteringen'),
  },
  {
    id: 'sjukvardsradgivningen-1177',
    namn: 'Sjukvårdsrådgivningen 1177',
    typ: 'RADGIVNING',
    driftsform: 'EGEN_REGI',
    oppettider: dygnetRunt(),
    funktioner: [iHemmet('JOUR')],
    kalla: exempelkalla,
  },
];

const akademiska = {
  namn: 'Akademiska sjukhuset',
  postort: 'Uppsala',
  kommunkod: '0380',
  agare: 'Region Uppsala',
};

/** Hospital departments whose specialists work some days a week at a vårdcentrum. Sample data. */
const kliniker: NyVerksamhet[] = [
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

/** Everything that the region runs and this network knows of, county-wide first, then by area. */
export const verksamheter: NyVerksamhet[] = [
  ...lansgemensamt,
  ...kliniker,
  ...centralaUppsala,
  ...tierpAlvkarleby,
  ...osthammar,
  ...enkopingHabo,
  ...knivstaHeby,
];
