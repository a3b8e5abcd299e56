import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { orebrorevision, orebroutredning, referens } from '../underlag/kallor.ts';
import { organisation } from './organisation.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

const telefon = { matt: 'telefontillganglighet', enhet: 'procent' };
const listade = { matt: 'listade', enhet: 'personer', period: 'vid årsskiftet' };

/** Region Örebro län, as its inquiry and its auditors described it in 2020. */
export const huvudman: Huvudman = {
  id: 'region-orebro-lan',
  namn: 'Region Örebro län',
  slag: 'REGION',
  organisationsnummer: '232100-0164',
  kommunkod: null,
  lan: '18',
  kalla: referens('Organisationsnumret ur öppen programkod: obekräftad uppgift'),
  // The inquiry that the region published tells how much of each post is filled.
  atkomst: { falt: { 'Tjanst.nulage': 'offentlig' } },
  data: {
    // Who decides what within the region, as far as the documents say. No document gives an amount.
    beslutsinstanser: [
      {
        id: 'regionstyrelsen',
        namn: 'Regionstyrelsen',
        beslutarOm:
          'Krav- och kvalitetsbok för Hälsoval Örebro län, varje år; yttranden till revisorerna',
        kalla: orebrorevision('Har åtgärder vidtagits'),
      },
      {
        id: 'halso-och-sjukvardsnamnden',
        namn: 'Hälso- och sjukvårdsnämnden',
        beslutarOm: 'Styrningen av vårdcentralerna i egen regi; förslag till regionstyrelsen',
        kalla: orebrorevision('Inledning till resultatet'),
      },
      {
        id: 'landstingsstyrelsen-2014',
        namn: 'Landstingsstyrelsen (före 2015)',
        beslutarOm: 'Indelningen i fyra närsjukvårdsområden, december 2014',
        kalla: orebroutredning('8.1'),
      },
    ],

    organisation,

    verksamheter,

    // Measures that the sources give for groups of vårdcentraler but for no single one.
    spridningar: [
      {
        ...telefon,
        id: 'telefontillganglighet-2019',
        ar: 2019,
        mal: 90,
        medel: 78,
        antalEnheter: 29,
        antalSomNarMalet: 13,
        grupper: [
          {
            antal: 4,
            minst: 38,
            hogst: 54,
            ordalydelse:
              '4 vårdcentraler ligger på en låg nivå mellan 38 procents och 54 procents tillgänglighet',
          },
        ],
        kalla: orebrorevision('Tillgänglighet; antalet vårdcentraler ur samma rapport'),
      },
      {
        ...telefon,
        id: 'telefontillganglighet-2018',
        ar: 2018,
        medel: 79,
        kalla: orebrorevision('Tillgänglighet; spridningen 2018 anges inte'),
      },
      {
        ...listade,
        id: 'listade-per-vardcentral-orebro-soder',
        organisationsenhet: 'omradesledning-orebro-soder',
        grupper: [
          {
            antal: 2,
            minst: 19_000,
            hogst: 20_000,
            ordalydelse: 'två vårdcentraler med 19–20 000',
          },
          { antal: 5, minst: 10_000, ordalydelse: 'fem vårdcentraler med mer än 10 000' },
          { antal: 2, hogst: 7_000, ordalydelse: 'de två minsta har under 7 000' },
        ],
        kalla: orebroutredning('8.2.1; antalet vårdcentraler i området är motsägelsefullt'),
      },
      {
        ...listade,
        id: 'listade-per-vardcentral-vaster',
        organisationsenhet: 'narsjukvardsomrade-vaster',
        antalEnheter: 5,
        grupper: [
          { antal: 2, ordalydelse: 'de två största har ca 11 000 vardera' },
          { antal: 1, hogst: 6_000, ordalydelse: 'den minsta har knappt 6 000' },
        ],
        kalla: orebroutredning('8.2.1'),
      },
      {
        ...listade,
        id: 'listade-per-vardcentral-norr',
        organisationsenhet: 'narsjukvardsomrade-norr',
        antalEnheter: 6,
        grupper: [
          {
            antal: 2,
            minst: 11_000,
            hogst: 12_500,
            ordalydelse: 'de två största har ca 11 000-12 500',
          },
          { antal: 1, ordalydelse: 'den minsta har ca 4 800' },
        ],
        kalla: orebroutredning('8.2.1'),
      },
    ],

    // The auditors' review of how primary care can be reached, and their follow-up of it.
    granskningar: [
      {
        id: 'tillganglighet-2017',
        rubrik: 'Tillgängligheten inom primärvården',
        ar: 2017,
        antalRekommendationer: 6,
        rekommendationer: [
          'Arbeta mer systematiskt med tillgängligheten för alla vårdcentraler och minska skillnaderna',
          'Se över möjligheterna att samordna på alla nivåer inom vården',
          'Ställa större krav på åtgärder för bättre tillgänglighet',
          'Börja mäta alla vägar in',
          'Se över hur mobila enheter kan användas bättre',
          'Utveckla det digitala användandet i olika delar av vården',
        ],
        svarBegartAv: 'Regionstyrelsen',
        svarBegart: '2017-06-13',
        svarSenast: '2017-09-01',
        svarInkom: '2017-10-19',
        kalla: orebrorevision('Har granskningsresultatet besvarats av regionstyrelsen'),
      },
      {
        id: 'tillganglighet-2020',
        rubrik:
          'Tillgänglighet till vården, delrapport 1: uppföljande granskning inom primärvården',
        ar: 2020,
        datum: '2020-06-03',
        utforare: 'PwC på uppdrag av de förtroendevalda revisorerna',
        del: 1,
        antalDelar: 4,
        foljerUpp: 'tillganglighet-2017',
        fragor: [
          {
            nummer: 1,
            fraga: 'Har granskningsresultatet besvarats av regionstyrelsen?',
            bedomning: 'UPPFYLLT',
          },
          {
            nummer: 2,
            fraga: 'Har åtgärder vidtagits utifrån de rekommendationer granskningen har givit?',
            bedomning: 'DELVIS_UPPFYLLT',
          },
          {
            nummer: 3,
            fraga:
              'Har information delgivits ansvarig nämnd avseende granskningen och eventuellt vidtagna åtgärder?',
            bedomning: 'UPPFYLLT',
          },
          {
            nummer: 4,
            fraga: 'Pågår ytterligare aktiviteter som har koppling till granskningsresultatet?',
            bedomning: 'DELVIS_UPPFYLLT',
          },
        ],
        antalRekommendationer: 1,
        rekommendationer: ['Följa upp vilka effekter vårdcentralernas pågående initiativ har gett'],
        svarBegartAv: 'Regionstyrelsen och hälso- och sjukvårdsnämnden',
        kalla: orebrorevision('Missiv och sammanfattning'),
      },
    ],

    uppgifter,
  },
};
