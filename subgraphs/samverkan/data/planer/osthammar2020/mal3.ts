import { narvardsstrateg, type Rad, samrad, tjansteledning } from './rad.ts';

/** Focus area 3: the basic conditions of närvård (goals 3.1–3.4). */
export const mal3: readonly Rad[] = [
  {
    nummer: '3.1',
    rubrik: 'Fastställa och driva närvårdsorganisationen enligt Lokalt samråd och tjänsteledning',
    aktivitet: 'Implementera organisationsjustering',
    indikator: 'Finns organisation december 2020.',
    svarstyp: 'JA_NEJ',
    ansvariga: [samrad, tjansteledning],
  },
  {
    nummer: '3.2',
    rubrik: 'Att region och kommun organisationerna för närvårdsarbetet stöder varandra',
    aktivitet: 'Aktivt arbeta för att införa och implementera nya närvårdsorganisationen',
    indikator: 'Är den nya organisationen implementerad.',
    svarstyp: 'JA_NEJ',
    ansvariga: [samrad, tjansteledning],
  },
  {
    nummer: '3.2',
    rubrik:
      'HSVOs mål och inriktning följs genom hela närvårdsorganisationen från HSVO regionalt till HSVO lokalt',
    aktivitet: 'Fastställa hela HSVO linjen genom närvårdsorganisationen',
    indikator: 'Finns en tydlig linje mellan HSVO regionalt till lokalt.',
    svarstyp: 'FRITEXT',
    ansvariga: [samrad],
  },
  {
    nummer: '3.2',
    rubrik: 'Samverka för att nå mål i Effektiv och nära vård 2030',
    aktivitet: 'Inventera och identifiera Östhammars lokala behov och förutsättningar inför 2030',
    indikator: 'Följs planen för effektiv och nära vård 2030.',
    svarstyp: 'FRITEXT',
    ansvariga: [samrad, tjansteledning, narvardsstrateg],
  },
  {
    nummer: '3.3',
    rubrik: 'Följa gällande riktlinjer och rutiner',
    aktivitet: 'Aktivt arbeta för att införa och implementera rutiner och riktlinjer',
    indikator: 'Är riktlinjer och rutiner känd i hela närvårdsorganisationen',
    svarstyp: 'FRITEXT',
    ansvariga: [samrad, tjansteledning],
  },
  {
    nummer: '3.3',
    rubrik: 'Att lyfta uppdrag utifrån verksamhet, brukar och patientperspektiv',
    aktivitet:
      'Aktivt arbeta för att införa och implementera rutiner och riktlinjer utifrån Östhammars medborgares behov och förutsättningar.',
    indikator: 'Är uppdragen genomförda och dokumenterade. Mäta upplevd delaktighet, Kolada.',
    svarstyp: 'EXTERN_KPI',
    ansvariga: [samrad, tjansteledning],
    ansvarigaFranRadenOvan: true,
  },
  {
    nummer: '3.3',
    rubrik: 'Anhörigperspektivet',
    aktivitet: 'Anhörigperspektivet skall finnas som stående punkt på dagordningen',
    indikator: 'Har anhörig perspektivet beaktats i rutiner och riktlinjer.',
    svarstyp: 'FRITEXT',
    ansvariga: [samrad, tjansteledning],
    ansvarigaFranRadenOvan: true,
  },
  {
    nummer: '3.3',
    rubrik: 'Målinriktat arbete för personcentrerat arbetssätt, inflytande och delaktighet',
    aktivitet: 'Handlingsplan för personcentrerat arbetssätt, inflytande och delaktighet utarbetas',
    indikator: 'Handlingsplan genomförd',
    svarstyp: 'FRITEXT',
    ansvariga: [samrad, tjansteledning],
    ansvarigaFranRadenOvan: true,
  },
  {
    nummer: '3.4',
    rubrik: 'Förbättringsarbetet är en huvudprioritet för närvårdsarbetet',
    aktivitet:
      'Samverka mellan huvudmännen för framtagande av instrument för uppföljning och analys',
    indikator: 'Finns instrument för uppföljning och analys.',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '3.4',
    rubrik: 'Förbättringsarbetet är en huvudprioritet för närvårdsarbetet',
    aktivitet: 'Analysera ev. avvikelser och arbeta för att dessa inte återuppstår',
    indikator: 'Avvikelse rutiner',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning],
  },
];
