import { kronor } from '../../../../shared/values/belopp.ts';
import { protokoll, tjansteskrivelse } from '../../../underlag/kallor.ts';
import type { NyPlan } from '../../Samverkansdata.ts';
import { region } from '../parter.ts';

/** The pilot of a leadership structure in central Uppsala: the one item that a document gives. */
export const centralaUppsala2021: NyPlan = {
  id: 'centrala-uppsala-2021',
  rubrik: 'Genomförandepilot för vårdcentrum centrala Uppsala',
  ar: 2021,
  kommunkoder: ['0380'],
  vardcentrum: 'centrala-uppsala',
  punkter: [
    {
      id: 'centrala-uppsala-ledningsstruktur',
      rubrik: 'Ledningsstruktur för vårdcentrum',
      aktivitet:
        'Pröva befintlig samverkansstruktur för samordning och ledning av vårdcentrum centrala Uppsala i en genomförandepilot',
      ansvariga: ['ledningsgrupp-centrala-uppsala', 'lokalt-samrad-uppsala'],
      berorda: [{ part: region }, { part: 'uppsala' }],
      // The official letter says that the matter has no economic consequences: a known zero, not an unknown.
      kostnad: kronor(0),
      indikatorer: [
        {
          id: 'centrala-uppsala-ledningsstruktur-i',
          text: 'Arbetssättet är uppföljt och utvärderat, och berörda nämnder har fått återrapport',
          svarstyp: 'RAPPORT',
        },
      ],
      kalla: tjansteskrivelse('Föredragning och Ekonomiska konsekvenser'),
    },
  ],
  kalla: protokoll('§ 368'),
};
