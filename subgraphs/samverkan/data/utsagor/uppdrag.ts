import { rapport, regionplan, strategi } from '../../../underlag/kallor.ts';
import type { Samverkansdata } from '../../Samverkansdata.ts';

type Utsagor = Samverkansdata['utsagor'];

const bas = { motsagerAmne: false, lan: '03' } as const;

/** What a vårdcentrum must have and who coordinates it, as the documents say it; the rules beside it follow this. */
export const uppdrag: Utsagor = [
  {
    ...bas,
    id: 'uppdrag-obligatoriska-funktioner',
    slag: 'PRINCIP',
    amne: 'uppdrag',
    rubrik: 'Obligatoriska funktioner',
    text: 'Allmänmedicin, vuxenpsykiatri, barnmedicin och geriatrik ska finnas på plats och gå att boka. Den som arbetar där kan ha sin anställning på sjukhuset.',
    kalla: rapport('2.1'),
  },
  {
    ...bas,
    id: 'uppdrag-geografiskt-halsouppdrag',
    slag: 'PRINCIP',
    amne: 'uppdrag',
    rubrik: 'Förstärkt geografiskt hälsouppdrag',
    text: 'En hälsocentral i varje kommun har uppdraget; där det finns ett vårdcentrum ligger det där.',
    kalla: regionplan('Hälsofrämjande och förebyggande'),
  },
  {
    ...bas,
    id: 'uppdrag-samordnare',
    slag: 'ANSVARSROLL',
    amne: 'uppdrag',
    rubrik: 'Samordnare vårdcentrum',
    text: 'En per vårdcentrum, åtminstone initialt, samfinansierad mellan regionen och kommunen eller kommunerna.',
    kalla: rapport('6.4.6'),
  },
  {
    ...bas,
    id: 'uppdrag-nivaer',
    slag: 'LAGE',
    amne: 'uppdrag',
    rubrik: 'Hälsosystemets struktur',
    text: 'Vårdcentrum, närmottagningar (en vårdnivå), vård och omsorg i hemmet.',
    kalla: strategi('Genomför en effektiv och nära vård'),
  },
  {
    ...bas,
    id: 'uppdrag-exempel-pa-aktorer',
    slag: 'LAGE',
    amne: 'uppdrag',
    rubrik: 'Andra som kan ingå',
    text: 'Jour, utredning av barns psykiska ohälsa, röntgen, närvårdsplatser, mobila team, vårdcentraler, socialtjänst, elevhälsa, ideell sektor, familjecentral, ungdomsmottagning och digitala vårdrum.',
    kalla: rapport('2.1 och 6.2.3; exemplen även i tjänsteskrivelsen'),
  },
  {
    ...bas,
    id: 'uppdrag-malgrupp-missbruk',
    slag: 'LAGE',
    amne: 'uppdrag',
    rubrik: 'Målgrupp för överenskommelse: missbruk och spel',
    text: 'Alkohol, narkotika, andra beroendeframkallande medel, läkemedel, dopningsmedel och spel om pengar.',
    kalla: strategi('Ansvarsfördelning enligt lagstiftning'),
  },
];
