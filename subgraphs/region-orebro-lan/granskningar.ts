import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrorevision } from '../underlag/kallor.ts';

/** The auditors' review of how primary care can be reached, and their follow-up of it. */
export const granskningar: Huvudmansdata['granskningar'] = [
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
    rekommendationer: ['Följa upp vilka effekter vårdcentralernas pågående initiativ har gett'],
    svarBegartAv: 'Regionstyrelsen och hälso- och sjukvårdsnämnden',
    kalla: orebrorevision('Missiv och sammanfattning'),
  },
];
