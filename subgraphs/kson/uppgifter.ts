import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { norrtaljeSe, rapport } from '../underlag/kallor.ts';

const kalla = rapport('6.1.5');
const sll = {
  dokument: 'sll.se, sammanträdesår 2018',
  avsnitt: 'Kommunalförbundet sjukvård och omsorg i Norrtälje',
  exempel: false,
};
const forbund = { amne: 'kommunalforbund', organisationsenhet: 'direktionen', kalla } as const;
const antal = {
  amne: 'kommunalforbund',
  organisationsenhet: 'direktionen',
  noggrannhet: 'EXAKT',
  enhet: 'platser',
} as const;
const ordalydelse =
  'åtta ordinarie ledamöter och åtta ersättare från respektive medlems fullmäktige';
const olika =
  'Orden kan läsas som åtta sammanlagt eller åtta från var och en av medlemmarna. En äldre sida från Region Stockholm anger tolv.';

/** How the kommunalförbund is made up and paid. */
export const uppgifter: NyUppgift[] = [
  {
    ...forbund,
    id: 'bildat',
    avser: 'När förbundet bildades, som en permanent fortsättning av Tiohundraprojektet',
    organisationsenhet: null,
    noggrannhet: 'ORD',
    ordalydelse: 'bildades 2016',
    ar: 2016,
  },
  {
    ...forbund,
    id: 'medlemmar',
    avser: 'Medlemmar: Region Stockholm och Norrtälje kommun',
    organisationsenhet: null,
    varde: 2,
    noggrannhet: 'EXAKT',
    enhet: 'medlemmar',
  },
  {
    ...antal,
    id: 'direktionen-ledamoter',
    avser: 'Ordinarie ledamöter i direktionen',
    varde: 8,
    ordalydelse,
    motsagerId: ['direktionen-ledamoter-enligt-regionen'],
    anmarkning: olika,
    kalla,
  },
  {
    ...antal,
    id: 'direktionen-ersattare',
    avser: 'Ersättare i direktionen',
    varde: 8,
    ordalydelse,
    motsagerId: ['direktionen-ersattare-enligt-regionen'],
    anmarkning: olika,
    kalla,
  },
  {
    ...antal,
    id: 'direktionen-ledamoter-enligt-regionen',
    avser: 'Ordinarie ledamöter i direktionen, sex från var och en av medlemmarna',
    varde: 12,
    ordalydelse: 'tolv ordinarie och tolv ersättare',
    period: '2018',
    motsagerId: ['direktionen-ledamoter'],
    anmarkning: olika,
    kalla: sll,
  },
  {
    ...antal,
    id: 'direktionen-ersattare-enligt-regionen',
    avser: 'Ersättare i direktionen, sex från var och en av medlemmarna',
    varde: 12,
    ordalydelse: 'tolv ordinarie och tolv ersättare',
    period: '2018',
    motsagerId: ['direktionen-ersattare'],
    anmarkning: olika,
    kalla: sll,
  },
  {
    ...forbund,
    id: 'ordforande',
    avser: 'Vem som utser ordförande och vice ordförande i direktionen',
    noggrannhet: 'ORD',
    ordalydelse: 'Region Stockholm utser ordförande, Norrtälje kommun utser vice ordförande',
  },
  {
    ...forbund,
    id: 'medlemsavgift',
    avser: 'Medlemsavgift som medlemmarna var och en beslutar om; inget dokument anger beloppen',
    organisationsenhet: null,
    noggrannhet: 'ORD',
    enhet: 'kronor',
    ordalydelse:
      'medlemmarna beslutar var och en om de bidrag (medlemsavgift) som finansierar verksamheten',
  },
  {
    ...forbund,
    id: 'ansvar',
    avser: 'Vad förbundet ansvarar för och bekostar i Norrtälje kommun',
    organisationsenhet: null,
    noggrannhet: 'ORD',
    ordalydelse: 'sammanhållen hälso-, sjukvård och omsorg; all produktion av primärvård',
  },
  {
    ...forbund,
    id: 'vard-pa-uppdrag',
    avser: 'Hur vård och omsorg utförs: genom avtal med privata, övriga och det egna bolaget',
    organisationsenhet: 'tiohundra-ab',
    noggrannhet: 'ORD',
    ordalydelse: 'anlitas och avtalas genom kommunalförbundet',
    kalla: norrtaljeSe('Kommunalförbundet sjukvård och omsorg i Norrtälje'),
  },
];
