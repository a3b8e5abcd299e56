import { type Rad, samrad, tjansteledning } from './rad.ts';

/** Focus area 4: ways of working and tools (goals 4.1–4.4). */
export const mal4: readonly Rad[] = [
  {
    nummer: '4.1',
    rubrik:
      'Digitaliseringen är en av framgångsfaktorerna för Effektiv och nära vård 2030, ett primärt mål för närvårdsarbetet',
    aktivitet: 'Deltagande i bla. Vårdcentrums utveckling, utifrån ett digitalt perspektiv.',
    indikator: 'Hur långt har digitaliseringen kommit, rapport',
    svarstyp: 'RAPPORT',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '4.1',
    rubrik:
      'Digitaliseringen är en av framgångsfaktorerna för Effektiv och nära vård 2030, ett primärt mål för närvårdsarbetet',
    aktivitet: 'Deltagande i bla. Vårdcentrums utveckling, utifrån ett digitalt perspektiv.',
    indikator: 'Har digitaliseringen utvecklats t.ex. nya verktyg. T.ex. Cosmic Link',
    svarstyp: 'FRITEXT',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '4.1',
    rubrik:
      'Digitaliseringen är en av framgångsfaktorerna för Effektiv och nära vård 2030, ett primärt mål för närvårdsarbetet',
    aktivitet: 'Deltagande i bla. Vårdcentrums utveckling, utifrån ett digitalt perspektiv.',
    indikator: 'Har någon utbildning skett digitalt. Vilken?',
    svarstyp: 'JA_NEJ_VILKA',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '4.2',
    rubrik: 'Anpassa närvårdsarbetet mot kommun- och regionsstyrelsens mål och strategier',
    aktivitet: 'Anpassa mål och strategier för Östhammars medborgare',
    indikator: 'Följs mål och strategier',
    svarstyp: 'JA_NEJ',
    ansvariga: [samrad, tjansteledning],
  },
  {
    nummer: '4.2',
    rubrik: 'Kontinuerlig uppföljning av mål och strategier',
    aktivitet: 'Uppföljning på lokala samråd',
    indikator: 'Har genom gång av mål och strategier gjorts',
    svarstyp: 'JA_NEJ',
    ansvariga: [samrad, tjansteledning],
  },
  {
    nummer: '4.3',
    rubrik: 'Att använda i ökad utsträckning SIP vid planering mellan huvudmännen',
    aktivitet: 'Uppdatering av stöd i SIP procesen',
    indikator: 'Antal SIP',
    svarstyp: 'ANTAL',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '4.3',
    rubrik: 'Möjliggöra för skolan att kalla till SIP',
    aktivitet: 'Framtagande av lokala rutiner för Östhammar',
    indikator: 'Kan skolan kalla till SIP',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '4.4',
    rubrik:
      'Kontinuerligt införa och medverka vid uppdatering regionala överenskommelser och riktlinjer',
    aktivitet: 'Effektiv och nära vård 2030',
    indikator: 'Status i införande',
    svarstyp: 'STATUS',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '4.4',
    rubrik:
      'Kontinuerligt införa och medverka vid uppdatering regionala överenskommelser och riktlinjer',
    aktivitet: 'Suicidprevention',
    indikator: '',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '4.4',
    rubrik:
      'Kontinuerligt införa och medverka vid uppdatering regionala överenskommelser och riktlinjer',
    aktivitet: 'Psykisk hälsa alla målgrupper',
    indikator: '',
    svarstyp: 'JA_NEJ_VILKA',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '4.4',
    rubrik:
      'Kontinuerligt införa och medverka vid uppdatering regionala överenskommelser och riktlinjer',
    aktivitet: 'Riskbruk',
    indikator: '',
    svarstyp: 'JA_NEJ_VILKA',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '4.4',
    rubrik:
      'Kontinuerligt införa och medverka vid uppdatering regionala överenskommelser och riktlinjer',
    aktivitet: 'Tidiga insatser neuropsykiatriska funktionshinder (NPF)',
    indikator: '',
    svarstyp: 'JA_NEJ_VILKA',
    ansvariga: [tjansteledning],
  },
  {
    nummer: '4.4',
    rubrik:
      'Kontinuerligt införa och medverka vid uppdatering regionala överenskommelser och riktlinjer',
    aktivitet: 'Läkarmedverkan vid kommunal hemsjukvård',
    indikator: '',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning],
  },
];
