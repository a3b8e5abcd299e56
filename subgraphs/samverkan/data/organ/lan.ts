import { rapport, strategi, tjansteskrivelse } from '../../../underlag/kallor.ts';
import type { NyttOrgan } from '../../Samverkansdata.ts';
import { kommuner, region } from '../parter.ts';

const kalla = strategi('Organisation och styrning av närvårdssamverkan');

/** The bodies of the län, political ones first. */
export const lansorgan: readonly NyttOrgan[] = [
  {
    id: 'regionalt-forum',
    namn: 'Regionalt forum',
    slag: 'FORUM',
    lan: '03',
    niva: 'län',
    mandat: 'SAMORDNANDE',
    uppgift: 'Samverkan kring länets samlade långsiktiga utveckling',
    kalla,
  },
  {
    id: 'samrad-hsvo',
    namn: 'Samråd HSVO',
    slag: 'SAMRAD',
    lan: '03',
    niva: 'län',
    mandat: 'RADGIVANDE',
    uppgift: 'Helhetssyn och långsiktighet i styrningen, oberoende av huvudman',
    regler: [
      {
        slag: 'MINST_PER_PART',
        antal: 1,
        roll: 'Nämndordförande',
        modalitet: 'BOR',
        parter: kommuner.map(({ id }) => id),
        kalla: tjansteskrivelse('Föredragning'),
      },
    ],
    kalla,
  },
  {
    id: 'rlg',
    namn: 'Regionala ledningsgruppen (RLG)',
    slag: 'OVRIGT',
    lan: '03',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift: 'Bereder och följer upp ärenden som berör regionen och fler än en kommun',
    kalla,
  },
  {
    id: 'tl-hsvo',
    namn: 'Tjänsteledning HSVO (TL HSVO)',
    slag: 'TJANSTELEDNING',
    lan: '03',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift:
      'Bereder och följer upp ärenden som berör regionen och fler än en kommun; fastställer ViS-dokument',
    kalla: rapport('6.1.1 och 6.1.2'),
  },
  {
    id: 'utokad-tl-hsvo',
    namn: 'Utökad tjänsteledning HSVO',
    slag: 'UTOKAD_TJANSTELEDNING',
    lan: '03',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift: 'Bereder ärenden och ser till likvärdig vård över länet',
    regler: [{ slag: 'HARLEDDA_PLATSER', modalitet: 'BOR', kalla: rapport('6.3.5.3 och 6.4.3') }],
    kalla: rapport('6.3.5.3'),
  },
  {
    id: 'au-hsvo',
    namn: 'Arbetsutskott (AU)',
    slag: 'ARBETSGRUPP',
    lan: '03',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift: 'Tillsätts vid behov för att fördjupa frågor',
    kalla,
  },
  {
    id: 'regionala-samverkansgrupper',
    namn: 'Regionala samverkansgrupper',
    slag: 'ARBETSGRUPP',
    lan: '03',
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift: 'Tillsätts vid behov för att driva särskilda frågor',
    kalla,
  },
  {
    id: 'fou-s',
    namn: 'FoU-S',
    slag: 'FUNKTION',
    lan: '03',
    hemvist: region,
    niva: 'län',
    mandat: 'BEREDANDE',
    uppgift:
      'Förvaltar de gemensamma medlen; hör till regionens organisation men har ett regionalt uppdrag',
    kalla: strategi('Stärk förutsättningarna för samverkan; Organisation och styrning'),
  },
];
