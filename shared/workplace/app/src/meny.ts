import { farGora, harRoll, type Inloggad } from './session.ts';

/** A line of the menu. */
export interface Menyrad {
  till: string;
  text: string;
  visas: (session: Inloggad) => boolean;
}

/** The menu, in the order of how often people use its pages. */
export const menyn: readonly Menyrad[] = [
  { till: '/', text: 'Att göra', visas: () => true },
  { till: '/verksamheter', text: 'Verksamheter', visas: har('andraVerksamhet') },
  { till: '/budget', text: 'Budget', visas: har('andraBudget') },
  { till: '/vardcentrum', text: 'Vårdcentrum', visas: har('svaraPaInbjudan') },
  { till: '/avtal', text: 'Avtal', visas: har('undertecknaAvtal') },
  { till: '/planpunkter', text: 'Planer', visas: har('beredBeslut') },
  { till: '/uppdrag', text: 'Uppdrag och medel', visas: har('givUppdrag') },
  {
    till: '/pastaenden',
    text: 'Vad andra uppger',
    visas: har('svaraPaPastaende'),
  },
  { till: '/rapporter', text: 'Rapporter', visas: har('lamnaRapport') },
  { till: '/matt', text: 'Mått', visas: har('registreraMatvarden') },
  { till: '/indikatorer', text: 'Indikatorer', visas: har('svaraPaIndikator') },
  { till: '/dokument', text: 'Dokument', visas: har('registreraInforande') },
  { till: '/organisation', text: 'Organisation', visas: har('registreraOrganisationsenhet') },
  { till: '/instanser', text: 'Beslutsinstanser', visas: har('registreraBeslutsinstans') },
  { till: '/insatser', text: 'Insatser', visas: har('registreraInsats') },
  { till: '/uppgifter', text: 'Uppgifter', visas: har('registreraUppgift') },
  { till: '/spridningar', text: 'Spridningar', visas: har('registreraSpridning') },
  { till: '/granskningar', text: 'Granskningar', visas: har('registreraGranskning') },
  { till: '/historik', text: 'Historik', visas: har('andraVerksamhet') },
  { till: '/atkomst', text: 'Vem ser vad', visas: har('andraVerksamhet') },
  { till: '/vardcentra', text: 'Vårdcentrum', visas: har('skapaPlan') },
  { till: '/organ', text: 'Organ', visas: har('skapaPlan') },
  { till: '/avtalstexter', text: 'Avtal', visas: har('skapaPlan') },
  { till: '/gemensamma-dokument', text: 'Dokument', visas: har('skapaPlan') },
  { till: '/filer', text: 'Filer', visas: har('andraBudget') },
  { till: '/meddelanden', text: 'Meddelanden', visas: () => true },
  { till: '/utskick', text: 'Utskick', visas: (session) => harRoll(session) },
  { till: '/inloggningar', text: 'Inloggningar', visas: (session) => harRoll(session) },
];

/** Whether this subgraph has the mutation: samverkan has others than a huvudman. */
function har(mutation: string) {
  return ({ formular }: Inloggad) => mutation in formular.andringar;
}

/** Whether the user may run the mutation. */
export const gor = (mutation: string) => (session: Inloggad) => farGora(session, mutation);
