import { osthammarsplan, strategi } from '../../../underlag/kallor.ts';
import type { NyttOrgan } from '../../Samverkansdata.ts';
import { kommuner } from '../parter.ts';

const kalla = strategi('Organisation och styrning av närvårdssamverkan');
const moten: Partial<Record<string, string>> = { osthammar: 'minst tre gånger per år' };

/** The local samråd and tjänsteledning that every kommun has. */
export const kommunorgan: readonly NyttOrgan[] = kommuner.flatMap(({ id, ort }): NyttOrgan[] => [
  {
    id: `lokalt-samrad-${id}`,
    namn: `Lokalt samråd HSVO, ${ort}`,
    niva: 'kommun',
    mandat: 'BESLUTANDE',
    uppgift: 'Beslutar om och följer upp den lokala verksamhetsplanen',
    moten: moten[id],
    kalla:
      id in moten ? osthammarsplan('Lokalt samråd HSVO, tjänsteledning och arbetsgrupper') : kalla,
  },
  {
    id: `lokal-tjansteledning-${id}`,
    namn: `Lokal tjänsteledning HSVO, ${ort}`,
    niva: 'kommun',
    mandat: 'BEREDANDE',
    uppgift: 'Bereder och följer upp ärenden åt det lokala samrådet',
    kalla,
  },
]);
