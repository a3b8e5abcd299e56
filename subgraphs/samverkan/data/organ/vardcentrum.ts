import { exempelOm, rapport } from '../../../underlag/kallor.ts';
import type { NyttOrgan } from '../../Samverkansdata.ts';
import { region } from '../parter.ts';
import { motenEnkopingHabo } from '../planer/enkopingHabo.ts';

const areas = [
  { id: 'centrala-uppsala', ort: 'centrala Uppsala', parter: ['uppsala'] },
  { id: 'tierp-alvkarleby', ort: 'Tierp/Älvkarleby', parter: ['tierp', 'alvkarleby'] },
  { id: 'osthammar', ort: 'Östhammar', parter: ['osthammar'] },
  {
    id: 'enkoping-habo',
    ort: 'Enköping/Håbo',
    parter: ['enkoping', 'habo'],
    exempel: exempelOm(
      'Organet följer huvudförslaget i rapporten KSN-2021-03167, 6.3.5.2; att de två kommunerna delar ett vårdcentrum är påhittat',
    ),
  },
];

/** The political and the managing body that the main proposal gives every vårdcentrum; of a made-up one they are made up too. */
export const vardcentrumorgan: readonly NyttOrgan[] = areas.flatMap(
  ({ id, ort, parter, exempel }): NyttOrgan[] => {
    const kalla = exempel ?? rapport('6.3.5.2, huvudförslaget');
    return [
      {
        id: `utokat-samrad-${id}`,
        namn: `Utökat lokalt politiskt samråd, ${ort}`,
        slag: 'UTOKAT_SAMRAD',
        lan: '03',
        niva: 'vårdcentrum',
        mandat: 'BESLUTANDE',
        uppgift: 'Politisk styrning lokalt; fastställer den slutgiltiga verksamhetsplanen',
        ...(id === 'enkoping-habo' ? { sammantraden: motenEnkopingHabo } : {}),
        ledamoter: [
          ...['sjukhusstyrelsen', 'vårdstyrelsen'].map((styrelse) => ({
            part: region,
            roll: `Ordförande eller vice ordförande i ${styrelse}`,
            ordalydelse: 'någon av',
          })),
          ...parter.map((part) => ({
            part,
            roll: 'Ordförande och vice ordförande i berörd nämnd',
            ordalydelse: 'en eller flera nämnder',
          })),
        ],
        kalla: exempel ?? rapport('6.3.5.2 och 6.3.5.4, huvudförslaget'),
      },
      {
        id: `ledningsgrupp-${id}`,
        namn: `Ledningsgrupp för vårdcentrum ${ort}`,
        slag: 'LEDNINGSGRUPP',
        lan: '03',
        regler: [
          { slag: 'MINST_PER_PART', antal: 1, roll: 'Förvaltningschef', parter, kalla },
          {
            slag: 'MINST_PER_PART',
            antal: 1,
            roll: 'Verksamhetsområdeschef',
            parter: [region],
            kalla,
          },
        ],
        niva: 'vårdcentrum',
        mandat: 'SAMORDNANDE',
        uppgift: 'Samordnar och leder vårdcentrum; verkställer verksamhetsplanen',
        ledamoter: [
          { part: region, roll: 'Verksamhetsområdeschef, Nära vård och hälsa (leder)', antal: 1 },
          ...parter.map((part) => ({
            part,
            roll: 'Förvaltningschef (leder)',
            ordalydelse: 'förvaltningschef/-er',
          })),
        ],
        kalla,
      },
    ];
  },
);
