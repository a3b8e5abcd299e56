import { barnOchUnga, type Rad, tjansteledning } from './rad.ts';

/** Goal 5.3, children and young people. */
export const mal53BarnOchUnga: readonly Rad[] = [
  {
    nummer: '5.3',
    rubrik: 'Unga med psykisk ohälsa får tidigt kontakt med ungdomsmottagningen (UM)',
    aktivitet:
      'Samverka för länsgemensam överenskommelse kring ansvarsfördelning utarbetas / Fortsatt arbetet med framtagande länsgemensamma riktlinjer för UM / Marknadsföra UM s arbete med psykisk hälsa',
    indikator: 'Är länsgemensamma överenskommelser fastställda.',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
  {
    nummer: '5.3',
    rubrik: 'Barn och unga med förmodad neuropsykiatrisk problematik får tidigt samordnat stöd',
    aktivitet: 'Utredning av möjligheterna till tidigt stöd för målgruppen',
    indikator:
      'Barn och unga med förmodad neuropsykiatrisk problematik och med behov får tidigt samordnat stöd.',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
  {
    nummer: '5.3',
    rubrik: 'Barn och unga med riskbruk upptäcks tidigt och får stöd',
    aktivitet:
      'Kompetensutveckling kring tidig upptäckt av riskbruk genomförs. Lokala rutiner utformas.',
    indikator: 'Att berörd personal har verktyg för att upptäcka riskbruk.',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
  {
    nummer: '5.3',
    rubrik: 'En samsyn finns kring barn och unga med psykisk ohälsa vilka får stöd på rätt nivå.',
    aktivitet:
      'Informations spridning till medborgarna om kontaktmöjligheter om det behövs vid psykisk ohälsa',
    indikator: 'Finns det information att söka för rätt hjälp (broschyr/webb).',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
  {
    nummer: '5.3',
    rubrik: 'En samsyn finns kring barn och unga med psykisk ohälsa vilka får stöd på rätt nivå.',
    aktivitet:
      'Beskrivning av verksamheternas uppdrag och ansvarfördelning inom första linjen tydliggörs',
    indikator:
      'Att det finns en tydlig ansvarsfördelning och organisation kring första linjen för barn och ungas psykiska hälsa.',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
  {
    nummer: '5.3',
    rubrik: 'Minska stress i skolan',
    aktivitet: 'Aktivt arbete för att minska stress i skolan',
    indikator: 'Mäta mot liv och hälsa ung och eller Lokalt ungdomspolitisk program (LUPP).',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
  {
    nummer: '5.3',
    rubrik: 'Att ett länsgemensamt och suicidpreventivt arbete finns',
    aktivitet: 'Att samverka för lokala rutiner för suicidpreventivt arbete',
    indikator: 'Att ett länsgemensamt och lokalt suicidpreventivt arbete finns etablerat.',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
  {
    nummer: '5.3',
    rubrik: 'HBTQ- i Östhammars kommun har alla lika rättigheter och samma möjligheter',
    aktivitet: 'Kompetenshöjning inom området barn och unga',
    indikator: 'Utbildning i området genomförd.',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
  {
    nummer: '5.3',
    rubrik: 'Anhöriga till personer med psykisk ohälsa erbjuds samordnat stöd',
    aktivitet: 'Utredning av möjligheten till samordnat stöd för anhöriga barn',
    indikator: 'Utredning av möjligheten till samordnat stöd för anhöriga barn genomförd.',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
  {
    nummer: '5.3',
    rubrik: 'Förebyggande insatser mot "Våld i nära relationer".',
    aktivitet: 'Kompetenshöjning inom området barn och unga',
    indikator: 'Utbildning i området genomförd.',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
  {
    nummer: '5.3',
    rubrik: 'Förebyggande och insatser mot "hemma sittare".',
    aktivitet: 'Att samverka för lokala rutiner för "hemma sittare". Inventera befintliga rutiner.',
    indikator: 'Finns rutiner, är de aktuella och följs de?',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning, barnOchUnga],
    grupp: 'Barn och unga',
  },
];
