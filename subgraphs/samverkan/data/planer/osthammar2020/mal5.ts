import { aktuellArbetsgrupp, type Rad, tjansteledning } from './rad.ts';

/** Focus area 5: the structure of care (goals 5.1–5.2). */
export const mal5: readonly Rad[] = [
  {
    nummer: '5.1',
    rubrik: 'Multisjuka äldre',
    aktivitet: 'Framtagande av lokala rutiner',
    indikator: 'Finns lokala rutiner implementerade',
    svarstyp: 'JA_NEJ',
    ansvariga: [aktuellArbetsgrupp],
  },
  {
    nummer: '5.1',
    rubrik: 'Psykisk hälsa alla målgrupper',
    aktivitet: 'Framtagande av lokala rutiner',
    indikator: 'Finns lokala rutiner implementerade',
    svarstyp: 'JA_NEJ',
    ansvariga: [aktuellArbetsgrupp],
  },
  {
    nummer: '5.1',
    rubrik: 'Riskbruk substans och spel',
    aktivitet: 'Framtagande av lokala rutiner',
    indikator: 'Finns lokala rutiner implementerade',
    svarstyp: 'JA_NEJ',
    ansvariga: [aktuellArbetsgrupp],
  },
  {
    nummer: '5.1',
    rubrik: 'Befintliga rutiner uppdateras',
    aktivitet: 'Genomgång av befintliga rutiner',
    indikator: 'Genomgångna rutiner antal?',
    svarstyp: 'ANTAL',
    ansvariga: [aktuellArbetsgrupp],
  },
  {
    nummer: '5.2',
    rubrik: 'Följa riktlinjer för samverkan vid utskrivning från slutenvården',
    aktivitet: 'Vidareutveckla samverkan för psykiatri och barn.',
    indikator: 'Finns samverkan för psykiatri och barn.',
    svarstyp: 'JA_NEJ',
    ansvariga: [tjansteledning],
  },
];
