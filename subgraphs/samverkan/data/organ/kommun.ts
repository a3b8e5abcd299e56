import { osthammarsplan, strategi } from '../../../underlag/kallor.ts';
import type { NyttOrgan } from '../../Samverkansdata.ts';
import { kommuner } from '../parter.ts';

const kalla = strategi('Organisation och styrning av närvårdssamverkan');
const moten: Partial<Record<string, string>> = { osthammar: 'minst tre gånger per år' };
const samrad = osthammarsplan('Lokalt samråd HSVO, tjänsteledning och arbetsgrupper');

/** The local samråd and tjänsteledning that every kommun has. */
export const kommunorgan: readonly NyttOrgan[] = kommuner.flatMap(({ id, ort }): NyttOrgan[] => [
  {
    id: `lokalt-samrad-${id}`,
    namn: `Lokalt samråd HSVO, ${ort}`,
    slag: 'SAMRAD',
    lan: '03',
    kommunId: id,
    niva: 'kommun',
    mandat: 'BESLUTANDE',
    uppgift: 'Beslutar om och följer upp den lokala verksamhetsplanen',
    moten: moten[id],
    regler: id in moten ? [{ slag: 'MINST_MOTEN_PER_AR', antal: 3, kalla: samrad }] : [],
    kalla: id in moten ? samrad : kalla,
  },
  {
    id: `lokal-tjansteledning-${id}`,
    namn: `Lokal tjänsteledning HSVO, ${ort}`,
    slag: 'TJANSTELEDNING',
    lan: '03',
    kommunId: id,
    niva: 'kommun',
    mandat: 'BEREDANDE',
    uppgift: 'Bereder och följer upp ärenden åt det lokala samrådet',
    kalla,
  },
]);
