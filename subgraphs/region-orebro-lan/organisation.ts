import type { NyOrganisationsenhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import type { Tjanst } from '../../shared/domain/verksamhet/Verksamhet.ts';
import { procent } from '../../shared/values/procent.ts';
import { orebrobilagor, orebrorevision, orebroutredning } from '../underlag/kallor.ts';

type Mer = Partial<Pick<Tjanst, 'nulage' | 'ordalydelse'>>;

const region = 'region-orebro-lan';

/** A post that the region's documents list among its own: the region employs and pays, since they say nothing else. */
const tjanst = (roll: string, omfattning: number, mer: Mer = {}): Tjanst => ({
  roll,
  omfattning,
  arbetsgivare: region,
  finansiarer: [{ part: region, procent: procent(100) }],
  ...mer,
});

/**
 * A samverkansledare whose post is shared in halves with the kommuner. No source says which of them pays what, so their
 * half stays in words.
 */
const deladSamverkansledare = (lansdel: string): Tjanst => ({
  ...tjanst(`Samverkansledare, ${lansdel}`, 1, {
    ordalydelse: 'tjänsterna delas lika med kommunerna 50/50',
  }),
  finansiarer: [{ part: region, procent: procent(50) }],
  ovrigFinansiering: 'Kommunerna 50 procent; hur de delar den halvan anges inte',
});

/** Those who decide, prepare and administer. Who answers to whom is left out where no document says. */
const ledning: NyOrganisationsenhet[] = [
  {
    id: 'regionfullmaktige',
    namn: 'Regionfullmäktige',
    slag: 'FULLMAKTIGE',
    kalla: orebrorevision('Missiv'),
  },
  {
    id: 'regionstyrelsen',
    namn: 'Regionstyrelsen',
    slag: 'STYRELSE',
    mandat:
      'Beslutar varje år om krav- och kvalitetsboken, som styr alla vårdcentraler oavsett regi',
    kalla: orebrorevision('Har åtgärder vidtagits'),
  },
  {
    id: 'halso-och-sjukvardsnamnden',
    namn: 'Hälso- och sjukvårdsnämnden',
    slag: 'NAMND',
    uppdrag: 'Infördes 2019; styr vårdcentralerna i egen regi',
    kalla: orebrorevision('Inledning till resultatet'),
  },
  {
    id: 'beredningen-for-nara-vard',
    namn: 'Beredningen för nära vård',
    slag: 'BEREDNING',
    overordnad: 'halso-och-sjukvardsnamnden',
    uppdrag: 'Stöder och bistår nämnden; möten varannan månad',
    mandat: 'Inget beslutsmandat, utöver budgeten för den egna verksamheten',
    kalla: orebrorevision('Har information delgivits ansvarig nämnd'),
  },
  {
    id: 'halso-och-sjukvardsforvaltningen',
    namn: 'Hälso- och sjukvårdsförvaltningen',
    slag: 'FORVALTNING',
    overordnad: 'halso-och-sjukvardsnamnden',
    uppdrag: 'Hälso- och sjukvårdsdirektören håller ihop närsjukvårdsområdena',
    bemanning: [
      tjanst('Verksamhetsutvecklare och medicinsk rådgivare, nära vård', 1),
      tjanst('Samordnare nära vård', 1),
    ],
    kalla: orebroutredning('8.2 och 8.2.2'),
  },
  {
    id: 'regionkansliet',
    namn: 'Regionkansliet',
    slag: 'OVRIG',
    kalla: orebroutredning('10.7 och 10.8'),
  },
  {
    id: 'halsovalsenheten',
    namn: 'Hälsovalsenheten',
    slag: 'ENHET',
    overordnad: 'regionkansliet',
    uppdrag:
      'Avtal och vårdval enligt LOV, krav- och kvalitetsboken, månatlig uppföljning av vårdcentralerna; dessutom tre länsverksamheter',
    kalla: orebroutredning('8.3'),
  },
  {
    id: 'regional-utveckling',
    namn: 'Regional utveckling',
    slag: 'FORVALTNING',
    kalla: orebroutredning('10.4.3'),
  },
  {
    id: 'valfard-och-folkhalsa',
    namn: 'Välfärd och folkhälsa',
    slag: 'ENHET',
    overordnad: 'regional-utveckling',
    uppdrag:
      'Stöder samverkan mellan länets kommuner, regionen, idrottsförbundet och bildningsförbundet',
    kalla: orebroutredning('8.2.2, Välfärd och folkhälsa'),
  },
  {
    id: 'chefssamverkansgruppen',
    namn: 'Chefssamverkansgruppen',
    slag: 'SAMVERKANSGRUPP',
    overordnad: 'valfard-och-folkhalsa',
    uppdrag: 'Områdeschefer från hälso- och sjukvårdsförvaltningen möter länets socialchefer',
    mandat: 'Inte ett beslutande organ',
    kalla: orebrobilagor(
      'Bilaga 2, Chefssamverkansgruppen; sammansättningen enligt utredningen, 10.4.3',
    ),
  },
];

const forvaltningen = 'halso-och-sjukvardsforvaltningen';
const fran = '2015-04-07';

/** Norr and Väster have a head each; Örebro and Söder share one. */
const egenOmradeschef = {
  av: 'Egen områdeschef',
  galler: 'Närsjukvårdsområdet',
  kalla: orebroutredning('8.1'),
};

/** The four areas since 7 April 2015, and the management that two of them share. */
const narsjukvardsomraden: NyOrganisationsenhet[] = [
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

/** The two mandates that the interviewed call 'dubbel styrning': neither is wrong, and neither is above the other. */
const dubbelStyrning = (mottagning: string) => [
  {
    av: 'Regionkansliet genom Hälsovalsenheten',
    galler: 'Riktlinjer, medicinskt ansvar och uppföljning av kvaliteten i länet',
    kalla: orebroutredning('8.4.2'),
  },
  {
    av: 'Linjen: närsjukvårdsområdena genom vårdcentralernas chefer',
    galler: `Personal och resurser på vårdcentralernas ${mottagning}`,
    kalla: orebrobilagor('Bilaga 2, Länsgemensamma verksamheter'),
  },
];

/** Units with a mission for the whole län that belong to Hälsovalsenheten. */
const lansverksamheter: NyOrganisationsenhet[] = [
  {
    id: 'modrahalsovardsenheten',
    namn: 'Mödrahälsovårdsenheten',
    slag: 'LANSVERKSAMHET',
    overordnad: 'halsovalsenheten',
    uppdrag:
      'Anpassar riktlinjerna för mödrahälsovården, följer upp kvalitet och identifierar behov',
    styrning: dubbelStyrning('MVC'),
    bemanning: [
      tjanst('Samordnande barnmorska (SAMBA)', 1),
      tjanst('Mödrahälsovårdsöverläkare (MÖHL)', 0.6),
      tjanst('Administrativ sekreterare', 1),
      tjanst('Kurator', 0.25),
      tjanst('Dietist', 0.2),
      tjanst('MBHV-psykolog', 0.1),
    ],
    kalla: orebroutredning('8.4.2'),
  },
  {
    id: 'barnhalsovardsenheten',
    namn: 'Barnhälsovårdsenheten',
    slag: 'LANSVERKSAMHET',
    overordnad: 'halsovalsenheten',
    uppdrag: 'Stöd för länets BVC; barnhälsovårdsöverläkaren är medicinskt ansvarig',
    styrning: dubbelStyrning('BVC'),
    bemanning: [
      tjanst('Barnhälsovårdsöverläkare', 1),
      tjanst('Verksamhetsutvecklare/sjuksköterska', 1),
      tjanst('Verksamhetsutvecklare/psykolog', 0.3),
      tjanst('Administratör', 1),
    ],
    kalla: orebroutredning('8.4.2'),
  },
  {
    id: 'utvecklingsenheten',
    namn: 'Utvecklingsenheten',
    slag: 'LANSVERKSAMHET',
    overordnad: 'halsovalsenheten',
    uppdrag: 'Kvalitets- och kompetensutveckling inom det medicinska området i primärvården',
    bemanning: [
      tjanst('Verksamhetsutvecklare med samordningsfunktion', 1),
      tjanst('Verksamhetsutvecklare för administrativa rutiner och patientavgifter', 1),
      tjanst('Verksamhetsutvecklare och samordnare för bassängverksamheten', 0.2),
      tjanst('Kvalitetsansvarig för vårdcentralslaboratorierna', 0.5),
      tjanst('Utbildningsledare', 1),
      tjanst('Allmänläkare med ansvar för Vårdpraxis och distriktsläkardagarna', 0.15),
      tjanst('Administratör', 0.5),
    ],
    kalla: orebroutredning('8.4.2'),
  },
];

/** The region's own organisation. */
export const organisation: NyOrganisationsenhet[] = [
  ...ledning,
  ...narsjukvardsomraden,
  ...lansverksamheter,
];
