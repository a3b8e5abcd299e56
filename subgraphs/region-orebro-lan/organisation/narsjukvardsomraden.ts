import type { NyOrganisationsenhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebroutredning } from '../../underlag/kallor.ts';
import { deladSamverkansledare, tjanst } from './tjanst.ts';

const forvaltningen = 'halso-och-sjukvardsforvaltningen';
const fran = '2015-04-07';

/** Norr and Väster have a head each; Örebro and Söder share one. */
const egenOmradeschef = {
  av: 'Egen områdeschef',
  galler: 'Närsjukvårdsområdet',
  kalla: orebroutredning('8.1'),
};

/** The four areas since 7 April 2015, and the management that two of them share. */
export const narsjukvardsomraden: NyOrganisationsenhet[] = [
  {
    id: 'omradesledning-orebro-soder',
    namn: 'Närsjukvårdsområde Örebro-Söder (gemensam områdeschef)',
    slag: 'OMRADESLEDNING',
    overordnad: forvaltningen,
    kommunkoder: ['1814', '1861', '1880', '1881', '1882'],
    bemanning: [
      tjanst('Chefssekreterare', 1, { nulage: 0.8, ordalydelse: '1,0 (i nuläget 0,8)' }),
      tjanst('Chefläkare', 0.8, { ordalydelse: '0,5 för primärvård och 0,3 för akutkliniken' }),
      tjanst('Controller', 1),
      tjanst('Områdessamordnare', 1),
      tjanst('Verksamhetsutvecklare', 3, { nulage: 1.8, ordalydelse: '3,0 (i nuläget 1,8)' }),
      deladSamverkansledare('södra länsdelen'),
      deladSamverkansledare('länsdel Örebro'),
      tjanst('HR-partner', 0.5),
      tjanst('HR-konsult', 1.5),
      tjanst('Områdesekonom', 1.5, { ordalydelse: '1,5 (i nuläget < 1)' }),
    ],
    kalla: orebroutredning('8.2, 8.2.1 och 8.2.2'),
  },
  {
    id: 'narsjukvardsomrade-orebro',
    namn: 'Närsjukvårdsområde Örebro',
    slag: 'OMRADE',
    overordnad: 'omradesledning-orebro-soder',
    kommunkoder: ['1814', '1880'],
    fran,
    kalla: orebroutredning('8.1; kommunerna enligt 8.2.1'),
  },
  {
    id: 'narsjukvardsomrade-soder',
    namn: 'Närsjukvårdsområde Söder',
    slag: 'OMRADE',
    overordnad: 'omradesledning-orebro-soder',
    kommunkoder: ['1861', '1881', '1882'],
    fran,
    kalla: orebroutredning('8.1; kommunerna enligt 8.2.1'),
  },
  {
    id: 'narsjukvardsomrade-vaster',
    namn: 'Närsjukvårdsområde Väster',
    slag: 'OMRADE',
    overordnad: forvaltningen,
    kommunkoder: ['1860', '1862', '1883'],
    fran,
    styrning: [egenOmradeschef],
    bemanning: [
      tjanst('Biträdande områdeschef, tillika verksamhetschef för specialistmottagningarna', 1),
      tjanst('Chefssekreterare', 1),
      tjanst('HR-konsult', 1),
      tjanst('AT-samordnare', 0.3),
      tjanst('Verksamhetscontroller', 1),
      tjanst('Teknisk chef', 0.5),
      tjanst('Kommunikationsstrateg', 2, {
        ordalydelse: '2, varav 1 vakant, för närvarande 0,2 tjänst',
      }),
      tjanst('IT-samordnare', 1),
      tjanst('Samordnare', 0.3),
      tjanst('AT-chef', 0.3),
      tjanst('Chefläkare', 0.2),
      tjanst('Utvecklingsenheten', 2, { ordalydelse: '2,0 (fördelat på 4 personer)' }),
    ],
    kalla: orebroutredning('8.1 och 8.2.2; kommunerna enligt 8.2.1'),
  },
  {
    id: 'narsjukvardsomrade-norr',
    namn: 'Närsjukvårdsområde Norr',
    slag: 'OMRADE',
    overordnad: forvaltningen,
    kommunkoder: ['1863', '1864', '1884', '1885'],
    fran,
    styrning: [egenOmradeschef],
    bemanning: [
      tjanst('Chefläkare', 0.25),
      tjanst('HR-strateg', 1),
      tjanst('HR-specialist', 1),
      tjanst('Teknisk chef (både för närsjukvården och länsklinikerna)', 1),
      tjanst('Kommunikatör (inom central organisation för kommunikation)', 1),
      tjanst('Chefssekreterare', 1),
      tjanst('Samverkansledare', 1, { ordalydelse: '1, varav 0,5 riktat till kommunerna i norr' }),
      tjanst('Områdessamordnare', 0.5, { nulage: 0, ordalydelse: '0,5, just nu vakant' }),
      tjanst('Vårdplatskoordinator, resurs på medicinkliniken', 1),
      tjanst('Utvecklingschef, vissa delar för både området och länsklinikerna i norr', 1),
      tjanst('Samordnare för KTC och utbildare (både för området och sjukhuset)', 1),
      tjanst('Verksamhetsutvecklare, för närsjukvården och för hela sjukhuset', 1),
      tjanst('Verksamhetscontroller', 1),
      tjanst('Bibliotekarie, sjukhusbiblioteket', 1),
      tjanst('Områdesekonom', 1),
      tjanst('Ekonom', 1),
    ],
    kalla: orebroutredning('8.1 och 8.2.2; kommunerna enligt 8.2.1'),
  },
];
