import { malbild, regionplan } from '../../../underlag/kallor.ts';
import type { NyStrategi, NyttMal } from '../../Samverkansdata.ts';

const malomraden: readonly [id: string, text: string][] = [
  ['nara', 'Nära'],
  ['effektiv', 'Effektiv'],
  ['samskapande', 'Samskapande'],
  ['halsoframjande', 'Hälsofrämjande och förebyggande'],
];

const strategier: readonly [id: string, text: string][] = [
  ['vardstruktur', 'Förnyad vårdstruktur'],
  ['kvalitetsdriven', 'Kvalitetsdriven verksamhetsutveckling'],
  ['kompetenser', 'Nya kompetenser och arbetssätt'],
  ['digitalisering', 'Digitalisering'],
  ['forskning', 'Forskning för en god och nära vård'],
  ['styrning', 'Utvecklad styrning och uppföljning'],
  ['ekonomi', 'Hållbara ekonomiska förutsättningar'],
  ['kommunikation', 'Kommunikation utifrån invånarnas perspektiv'],
  ['fastigheter', 'Effektiv fastighetsutveckling'],
];

/** The target picture for 2030: four areas and nine strategies, which its sources name without numbering them. */
export const malbild2030: NyStrategi = {
  id: 'malbild-2030',
  titel: 'Målbild för en effektiv och nära vård 2030',
  tillAr: 2030,
  lan: '03',
  byggerPa: [],
  taggar: [],
  mal: [
    ...malomraden.map(
      ([id, text]): NyttMal => ({
        id: `malbild-2030-malomrade-${id}`,
        slag: 'MALOMRADE',
        text,
        kalla: regionplan('Effektiv och nära vård 2030'),
      }),
    ),
    ...strategier.map(
      ([id, text]): NyttMal => ({
        id: `malbild-2030-strategi-${id}`,
        slag: 'STRATEGI',
        text,
        kalla: malbild('Underlaget till Regionalt forum, Målbild och strategier'),
      }),
    ),
  ],
  kalla: malbild('Målbild för en effektiv och nära vård 2030'),
};

/** The county's development strategy: the one goal that the sources of the network quote. */
export const rusUppsala: NyStrategi = {
  id: 'rus-uppsala-lan',
  titel: 'Regional utvecklingsstrategi (RUS), Uppsala län',
  lan: '03',
  byggerPa: [],
  taggar: [],
  mal: [
    {
      id: 'rus-uppsala-lan-sjalvskattad-halsa',
      slag: 'MAL',
      text: 'Invånarna i länet har landets högsta självskattade hälsa',
    },
  ],
  kalla: regionplan('Hälsofrämjande och förebyggande'),
};
