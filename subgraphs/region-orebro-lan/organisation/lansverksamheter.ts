import type { NyOrganisationsenhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrobilagor, orebroutredning } from '../../underlag/kallor.ts';
import { tjanst } from './tjanst.ts';

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
export const lansverksamheter: NyOrganisationsenhet[] = [
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
