import { osthammarsplan } from '../../../../underlag/kallor.ts';
import type { NyPlan, NyPlanpunkt } from '../../../Samverkansdata.ts';
import { region } from '../../parter.ts';
import { osthammarsmal } from '../../strategier/osthammar2020.ts';
import { mal } from './mal.ts';
import { mal3 } from './mal3.ts';
import { mal4 } from './mal4.ts';
import { mal5 } from './mal5.ts';
import { mal53BarnOchUnga } from './mal53BarnOchUnga.ts';
import { mal53VuxnaOchAldre } from './mal53VuxnaOchAldre.ts';
import type { Rad } from './rad.ts';

const rader = [...mal3, ...mal4, ...mal5, ...mal53BarnOchUnga, ...mal53VuxnaOchAldre];

/**
 * Östhammar's plan of närvård for 2020, row by row. Its rows concern the region and the kommun, which both answer the
 * indicators; it states no costs. It is settled by the local samråd and its year is over, hence FOLJS_UPP.
 */
export const osthammar2020: NyPlan = {
  id: 'osthammar-2020',
  rubrik: 'Närvårdsplan 2020, Östhammars kommun',
  ar: 2020,
  kommunkoder: ['0382'],
  faststallsAv: 'lokalt-samrad-osthammar',
  status: 'FOLJS_UPP',
  strategiId: 'narvardsplan-osthammar-2020',
  punkter: rader.map(toItem),
  kalla: osthammarsplan('Närvårdsstrateg; Lokala prioriteringar 2020'),
};

function toItem(rad: Rad, index: number): NyPlanpunkt {
  const id = `osthammar-2020-${String(index + 1).padStart(2, '0')}`;
  const { nummer, grupp, rubrik, aktivitet, ansvariga, indikator, svarstyp } = rad;
  const note = rad.ansvarigaFranRadenOvan ? '; ansvarig står inte på raden utan på raden ovan' : '';
  return {
    id,
    nummer,
    mal: mal[nummer],
    malId: osthammarsmal(nummer),
    grupp,
    rubrik,
    aktivitet,
    ansvariga,
    berorda: [{ part: region }, { part: 'osthammar' }],
    indikatorer: [{ id: `${id}-i`, text: indikator, svarstyp }],
    kalla: osthammarsplan(`Mål ${nummer}${grupp ? `, ${grupp.toLowerCase()}` : ''}${note}`),
  };
}
