import { rapport, strategi, tjansteskrivelse } from '../../../underlag/kallor.ts';
import type { NyttOrgan } from '../../Samverkansdata.ts';
import { kommuner, region } from '../parter.ts';

const kalla = strategi('Organisation och styrning av närvårdssamverkan');

/** The bodies of the län, political ones first. */
export const lansorgan: readonly NyttOrgan[] = [
  {
    id: 'regionalt-forum',
    namn: 'Regionalt forum',
    niva: 'län',
    mandat: 'SAMORDNANDE',
    uppgift: 'Samverkan kring länets samlade långsiktiga utveckling',
    kalla,
  },
  {
    id: 'samrad-hsvo',
    namn: 'Samråd HSVO',
    niva: 'län',
    mandat: 'RADGIVANDE',
    uppgift: 'Helhetssyn och långsiktighet i styrningen, oberoende av huvudman',
    ledamoter: kommuner.map(({ id }) => ({
      part: id,
      roll: 'Nämndordförande',
      ordalydelse: 'bör: minst en från respektive kommun',
      kalla: tjansteskrivelse('Föredragning'),
    })),
    kalla,
  },
  {
    id: 'rlg',
    namn: 'Regionala ledningsgruppen (RLG)',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift: 'Bereder och följer upp ärenden som berör regionen och fler än en kommun',
    kalla,
  },
  {
    id: 'tl-hsvo',
    namn: 'Tjänsteledning HSVO (TL HSVO)',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift:
      'Bereder och följer upp ärenden som berör regionen och fler än en kommun; fastställer ViS-dokument',
    kalla: rapport('6.1.1 och 6.1.2'),
  },
  {
    id: 'utokad-tl-hsvo',
    namn: 'Utökad tjänsteledning HSVO',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift: 'Bereder ärenden och ser till likvärdig vård över länet',
    ledamoter: [
      {
        part: region,
        roll: 'Verksamhetsområdeschef, Nära vård och hälsa',
        ordalydelse: 'från samtliga vårdcentrum',
      },
      ...['uppsala', 'tierp', 'alvkarleby', 'osthammar', 'enkoping', 'habo'].map((part) => ({
        part,
        roll: 'Förvaltningschef',
        ordalydelse: 'från samtliga vårdcentrum',
      })),
    ],
    kalla: rapport('6.3.5.3'),
  },
  {
    id: 'au-hsvo',
    namn: 'Arbetsutskott (AU)',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift: 'Tillsätts vid behov för att fördjupa frågor',
    kalla,
  },
  {
    id: 'regionala-samverkansgrupper',
    namn: 'Regionala samverkansgrupper',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift: 'Tillsätts vid behov för att driva särskilda frågor',
    kalla,
  },
  {
    id: 'fou-s',
    namn: 'FoU-S',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift:
      'Förvaltar de gemensamma medlen; hör till regionens organisation men har ett regionalt uppdrag',
    kalla: strategi('Stärk förutsättningarna för samverkan; Organisation och styrning'),
  },
];
