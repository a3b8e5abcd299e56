import { rapport } from '../../underlag/kallor.ts';
import type { Samverkansdata } from '../Samverkansdata.ts';

const rader = [
  'Alla ärenden och projekthandlingar är omhändertagna och diarieförda',
  'Projektets akt är avslutad',
  'Alla erfarenheter och observationer är dokumenterade och avrapporterade',
  'Projektbiblioteket är uppdaterat med relevanta dokument',
  'Avvikelser från planerade mål är dokumenterade',
  'Effektmålen är dokumenterade i nyttokalkylen',
  'Ansvarig för uppföljningen av nyttoeffekterna är utsedd',
  'Nyttouppföljningsmetod är dokumenterad i överenskommelsen för realisering av nytta',
  'Projektet är formellt avslutat',
];

/** The checklist before decision point 5, empty as it stands in the document: no row is answered and nothing decided. */
export const checklistor: Samverkansdata['checklistor'] = [
  {
    id: 'bp5-leda-och-samordna',
    rubrik: 'Checklista inför beslut BP5: Att leda och samordna ett vårdcentrum',
    rader: rader.map((text) => ({ text, svar: null })),
    kalla: rapport('14'),
  },
];
