import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrorevision, orebrorevisionssvar } from './kallor.ts';

const atgardade = orebrorevision('Har åtgärder vidtagits utifrån de rekommendationer');
const rekommendation3 = orebrorevision('Rekommendation 3: att ställa större krav på åtgärder');
const rekommendation5 = orebrorevision('Rekommendation 5: mobila enheter');

/** Regionstyrelsen's answers in 2017, by recommendation, in our own words. */
const svar = {
  svarAv: 'Regionstyrelsen',
  svarDatum: '2017-10-19',
  riktadTill: 'Regionstyrelsen',
  granskning: 'tillganglighet-2017',
  kalla: orebrorevision('Regionstyrelsens svar på hur de kommer att arbeta vidare'),
};

/**
 * The auditors' review of access to primary care, and their follow-up of it. They assessed the six recommendations together
 * (question 2 of 2020), and none by itself. The answer of 2020 is the nämnd's proposal to regionstyrelsen. No document says
 * whether regionstyrelsen gave it, so the recommendation of 2020 has no answer.
 */
export const revision: Pick<Huvudmansdata, 'granskningar' | 'rekommendationer' | 'atgarder'> = {
  granskningar: [
    {
      id: 'tillganglighet-2017',
      rubrik: 'Tillgängligheten inom primärvården',
      ar: 2017,
      antalRekommendationer: 6,
      svarBegartAv: 'Regionstyrelsen',
      svarBegart: '2017-06-13',
      svarSenast: '2017-09-01',
      svarInkom: '2017-10-19',
      kalla: orebrorevision('Har granskningsresultatet besvarats av regionstyrelsen'),
    },
    {
      id: 'tillganglighet-2020',
      rubrik: 'Tillgänglighet till vården, delrapport 1: uppföljande granskning inom primärvården',
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
      svarBegartAv: 'Regionstyrelsen och hälso- och sjukvårdsnämnden',
      kalla: orebrorevision('Missiv och sammanfattning'),
    },
  ],

  rekommendationer: [
    {
      ...svar,
      id: 'tillganglighet-2017-1',
      nummer: 1,
      text: 'Arbeta mer systematiskt med tillgängligheten för alla vårdcentraler och minska skillnaderna',
      svar: 'Primärvården i egen regi är organiserad i fyra närsjukvårdsområden. Skillnaderna kan minska genom samarbete, som sommaren 2017.',
    },
    {
      ...svar,
      id: 'tillganglighet-2017-2',
      nummer: 2,
      text: 'Se över möjligheterna att samordna på alla nivåer inom vården',
      svar: 'Samma svar som på den första: områdena gör samarbete mellan vårdcentraler möjligt.',
    },
    {
      ...svar,
      id: 'tillganglighet-2017-3',
      nummer: 3,
      text: 'Ställa större krav på åtgärder för bättre tillgänglighet',
      svar: 'Arbetet sker i verksamhetens utveckling: drop-in-mottagningar, åtgärder i verksamhetsplanen för 2017 och kontakt samma dag.',
    },
    {
      ...svar,
      id: 'tillganglighet-2017-4',
      nummer: 4,
      text: 'Börja mäta alla vägar in',
      svar: 'Regionen följer de nationella mätningarna, så att resultaten går att jämföra.',
    },
    {
      ...svar,
      id: 'tillganglighet-2017-5',
      nummer: 5,
      text: 'Se över hur mobila enheter kan användas bättre',
      svar: 'Mobila enheter blir en viktig del av samarbetet med kommunerna om utskrivningsklara patienter.',
    },
    {
      ...svar,
      id: 'tillganglighet-2017-6',
      nummer: 6,
      text: 'Utveckla det digitala användandet i olika delar av vården',
      svar: 'En plan för vårdbesök via video, en digital vårdcentral i länet och ett nytt vårdinformationssystem.',
    },
    {
      id: 'tillganglighet-2020-1',
      granskning: 'tillganglighet-2020',
      nummer: 1,
      text: 'Följa upp vilka effekter vårdcentralernas pågående initiativ har gett',
      riktadTill: 'Regionstyrelsen och hälso- och sjukvårdsnämnden',
      kalla: orebrorevision('Rekommendationer'),
    },
  ],

  atgarder: [
    {
      id: 'telefonmal-manadsvis',
      rekommendation: 'tillganglighet-2017-1',
      beskrivning:
        'Målet att 90 procent får kontakt samma dag mäts varje månad och återförs till varje vårdcentral',
      ansvarig: 'Hälsovalsenheten',
      lage: 'PAGAR',
      effekt:
        'Medelvärdet var 78 procent 2019 mot 79 procent 2018. 13 vårdcentraler nådde målet; skillnaderna kvarstår.',
      kalla: atgardade,
    },
    {
      id: 'samarbete-i-omraden',
      rekommendation: 'tillganglighet-2017-2',
      beskrivning:
        'Vårdcentraler i samma område besvarar varandras samtal, delar tidbok och erbjuder varandra akuttider',
      ansvarig: 'Områdeschefer',
      avser: 'vårdcentralerna i egen regi, områdesvis',
      lage: 'PAGAR',
      kalla: atgardade,
    },
    {
      id: 'sarskild-handlingsplan',
      rekommendation: 'tillganglighet-2017-3',
      beskrivning: 'En särskild handlingsplan för telefontillgängligheten begärdes in',
      ansvarig: 'Hälsovalsenheten',
      avser: 'fyra vårdcentraler, som källan inte namnger',
      lage: 'GENOMFORD',
      effekt:
        'Tydlig förbättring vid tre sista kvartalet 2019. En har fortsatta problem och följs.',
      kalla: rekommendation3,
    },
    {
      id: 'matning-dsm-telefon',
      rekommendation: 'tillganglighet-2017-4',
      beskrivning:
        'Telefon till distriktssköterska mäts varje månad, och vårdgarantin för telefon och besök följs',
      lage: 'PAGAR',
      kalla: orebrorevision('Rekommendation 4: att påbörja mätning av alla vägar in'),
    },
    {
      id: 'mobil-distriktsskoterska',
      rekommendation: 'tillganglighet-2017-5',
      beskrivning:
        'Mobil distriktssköterskemottagning, som inte drivs efter 2019 enligt politiskt beslut om ekonomi i balans',
      lage: 'AVBRUTEN',
      kalla: rekommendation5,
    },
    {
      id: 'mobila-team',
      rekommendation: 'tillganglighet-2017-5',
      beskrivning: 'Mobila team i områdena, som utgår från specialiserad vård',
      lage: 'PAGAR',
      kalla: rekommendation5,
    },
    {
      id: 'webbtidbokning',
      rekommendation: 'tillganglighet-2017-6',
      beskrivning:
        'Webbtidbokning införs: minst en yrkeskategori vid varje vårdcentral erbjuder nybesök',
      lage: 'PAGAR',
      effekt: 'Inte införd på bred front 2020; utmaningarna från 2017 upplevs finnas kvar.',
      kalla: atgardade,
    },
    {
      id: 'folja-digitala-besok',
      rekommendation: 'tillganglighet-2020-1',
      beskrivning: 'Utvecklingen av digitala besök följs särskilt under hösten 2020',
      ansvarig: 'Hälso- och sjukvårdsnämnden',
      lage: 'PLANERAD',
      kalla: orebrorevisionssvar('Hälso- och sjukvårdsnämndens bedömning'),
    },
  ],
};
