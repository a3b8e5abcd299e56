import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { procent } from '../../shared/values/procent.ts';
import { exempelOm } from '../underlag/kallor.ts';
import { bokbar, iHemmet, oppet, paDistans, paPlats, vardagar } from '../underlag/verksamheter.ts';

/** The node itself stands in a document; which units have moved in does not. */
const samariterhemmet = {
  namn: 'Samariterhemmet',
  postort: 'Uppsala',
  kommunkod: '0380',
  agare: 'Extern hyresvärd',
};

const uppsala = { postort: 'Uppsala', kommunkod: '0380', agare: 'Region Uppsala' };

/** A hospital specialist's reception: employed at the hospital, some days a week at the node. */
const franSjukhuset = {
  typ: 'SPECIALISTMOTTAGNING',
  driftsform: 'EGEN_REGI',
  interaktionsgrad: 'TAT',
  samlokaliserad: true,
  kalla: exempelOm('Grundanställning på sjukhus enligt rapporten KSN-2021-03167, 2.1'),
} as const;

/** Around Samariterhemmet in central Uppsala: all four mandatory functions. Sample data. */
export const centralaUppsala: NyVerksamhet[] = [
  {
    id: 'halsocentralen-samariterhemmet',
    namn: 'Hälsocentralen vid Samariterhemmet',
    typ: 'HALSOCENTRAL',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'TAT',
    samlokaliserad: true,
    funktioner: [
      bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 }),
      paPlats('GEOGRAFISKT_HALSOUPPDRAG', {
        kalla: exempelOm(
          'Att uppdraget ligger vid vårdcentrum följer av Regionplan och budget 2021',
        ),
      }),
    ],
    platser: [samariterhemmet],
    oppettider: vardagar('07:30', '17:00'),
    systemstod: ['Cosmic', 'Prator'],
    lagrum: ['HSL (2017:30)'],
    listade: { minst: 11_000, hogst: 12_000, ordalydelse: 'drygt 11 000', kalla: exempelkalla },
    kalla: exempelkalla,
  },
  {
    ...franSjukhuset,
    id: 'vuxenpsykiatrin-samariterhemmet',
    namn: 'Vuxenpsykiatrisk mottagning, Samariterhemmet',
    funktioner: [bokbar('VUXENPSYKIATRI', { dagarPerVecka: 3 })],
    platser: [samariterhemmet],
    systemstod: ['Cosmic'],
    oppettider: oppet([1, 2, 4], '08:30', '16:30'),
    malgrupper: ['Vuxna med psykisk ohälsa'],
  },
  {
    ...franSjukhuset,
    id: 'barnmedicin-samariterhemmet',
    namn: 'Barnmedicinsk mottagning, Samariterhemmet',
    funktioner: [bokbar('BARNMEDICIN', { dagarPerVecka: 2 })],
    platser: [samariterhemmet],
    systemstod: ['Cosmic'],
    oppettider: oppet([2, 4], '08:30', '16:30'),
    malgrupper: ['Barn och unga'],
  },
  {
    ...franSjukhuset,
    id: 'geriatrik-samariterhemmet',
    namn: 'Geriatrisk mottagning, Samariterhemmet',
    funktioner: [bokbar('GERIATRIK', { dagarPerVecka: 2 })],
    platser: [samariterhemmet],
    systemstod: ['Cosmic'],
    oppettider: oppet([1, 3], '08:30', '16:30'),
    malgrupper: ['Äldre multisjuka'],
  },
  {
    id: 'rontgen-samariterhemmet',
    namn: 'Röntgen, Samariterhemmet',
    typ: 'SPECIALISTMOTTAGNING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: true,
    funktioner: [bokbar('RONTGEN', { dagarPerVecka: 5 })],
    platser: [samariterhemmet],
    oppettider: vardagar('08:00', '16:00'),
    kalla: exempelkalla,
  },
  {
    id: 'jourmottagningen-uppsala',
    namn: 'Jourmottagningen i centrala Uppsala',
    typ: 'JOURVARDCENTRAL',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: true,
    funktioner: [bokbar('JOUR', { dagarPerVecka: 7 })],
    platser: [samariterhemmet],
    oppettider: [...oppet([1, 2, 3, 4, 5], '17:00', '21:00'), ...oppet([6, 7], '09:00', '21:00')],
    kalla: exempelkalla,
  },
  {
    id: 'mobila-narvardsteamet-uppsala',
    namn: 'Mobila närvårdsteamet Uppsala',
    typ: 'MOBILT_TEAM',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'TAT',
    samlokaliserad: false,
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [uppsala],
    oppettider: oppet([1, 2, 3, 4, 5, 6, 7], '08:00', '20:00'),
    malgrupper: ['Äldre multisjuka'],
    kalla: exempelkalla,
  },
  {
    id: 'familjecentralen-centrala-uppsala',
    namn: 'Familjecentralen i centrala Uppsala',
    typ: 'FAMILJECENTRAL',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'uppsala'],
    interaktionsgrad: 'TAT',
    samlokaliserad: true,
    funktioner: [
      bokbar('MODRAHALSOVARD'),
      bokbar('BARNHALSOVARD'),
      paPlats('OPPEN_FORSKOLA'),
      bokbar('FOREBYGGANDE_SOCIALTJANST'),
    ],
    platser: [samariterhemmet],
    oppettider: vardagar('08:00', '16:00'),
    malgrupper: ['Blivande föräldrar', 'Föräldrar och barn från födelse till skolstart'],
    bemanning: [
      {
        roll: 'Samordnare familjecentral',
        omfattning: 0.5,
        arbetsgivare: 'region-uppsala',
        finansiarer: [
          { part: 'region-uppsala', procent: procent(50) },
          { part: 'uppsala', procent: procent(50) },
        ],
        kalla: exempelOm(
          'Samfinansierat samordningsuppdrag enligt rapporten KSN-2021-03167, 6.1.2',
        ),
      },
    ],
    kalla: exempelkalla,
  },
  {
    id: 'barn-och-unga-psykisk-halsa-uppsala',
    namn: 'Psykisk hälsa barn och unga, centrala Uppsala',
    typ: 'SPECIALISTMOTTAGNING',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: true,
    funktioner: [bokbar('BARN_UNGA_PSYKISK_HALSA', { dagarPerVecka: 5 })],
    platser: [samariterhemmet],
    oppettider: vardagar(),
    malgrupper: ['Barn och unga med psykisk ohälsa'],
    kalla: exempelkalla,
  },
  {
    id: 'ungdomsmottagningen-uppsala',
    namn: 'Ungdomsmottagningen i Uppsala',
    typ: 'UNGDOMSMOTTAGNING',
    driftsform: 'GEMENSAM',
    uppdragsgivare: ['region-uppsala', 'uppsala'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [paDistans('BARN_UNGA_PSYKISK_HALSA')],
    platser: [uppsala],
    oppettider: vardagar('09:00', '17:00'),
    malgrupper: ['Unga'],
    kalla: exempelkalla,
  },
  {
    id: 'halsocentralen-uppsala-norra',
    namn: 'Hälsocentralen Uppsala norra',
    typ: 'HALSOCENTRAL',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 })],
    platser: [uppsala],
    oppettider: vardagar(),
    listade: { varde: 9_450, ordalydelse: '9 450 listade', kalla: exempelkalla },
    kalla: exempelkalla,
  },
  {
    id: 'folktandvarden-centrala-uppsala',
    namn: 'Folktandvården i centrala Uppsala',
    typ: 'TANDVARD',
    driftsform: 'EGEN_REGI',
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [uppsala],
    oppettider: vardagar('07:45', '16:30'),
    lagrum: ['Tandvårdslagen (1985:125)'],
    kalla: exempelkalla,
  },
];

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
