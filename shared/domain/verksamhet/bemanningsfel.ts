import { type Fel, fel } from '../../andring/Fel.ts';
import { langdfel } from '../../andring/langdfel.ts';
import { idfel } from '../idfel.ts';
import { kallafel } from '../kallafel.ts';
import { rimlighetsfel } from '../rimlighetsfel.ts';
import { andelsfel } from './andelsfel.ts';
import type { Tjanst } from './Verksamhet.ts';

/**
 * Refuses posts that cannot be: each has an extent above zero, exactly one employer (the form of the value) and one or
 * more who pay, together all of it. More may be filled than decided. Source: 'Att leda och samordna ett vårdcentrum',
 * rapport, KSN-2021-03167 (one employs, two or more pay); checklist rows 58–60 and 116.
 */
export function bemanningsfel(bemanning: readonly Tjanst[]): Fel[] {
  return bemanning.flatMap((tjanst, n) => tjanstfel(tjanst, `bemanning[${n}]`));
}

function tjanstfel(tjanst: Tjanst, falt: string): Fel[] {
  const { omfattning, nulage, arbetsgivare, finansiarer, ovrigFinansiering } = tjanst;
  return [
    ...langdfel(
      {
        [`${falt}.roll`]: tjanst.roll,
        [`${falt}.ordalydelse`]: tjanst.ordalydelse,
        [`${falt}.ovrigFinansiering`]: ovrigFinansiering,
      },
      { [`${falt}.roll`]: 200, [`${falt}.ordalydelse`]: 500, [`${falt}.ovrigFinansiering`]: 500 },
    ),
    ...(omfattning > 0
      ? rimlighetsfel(omfattning, 'heltider', `${falt}.omfattning`)
      : [
          fel(
            'OGILTIGT_VARDE',
            `${falt}.omfattning`,
            `omfattning är ${omfattning}: ange mer än 0, där 1 är heltid.`,
          ),
        ]),
    ...rimlighetsfel(nulage, 'heltider', `${falt}.nulage`),
    ...idfel(arbetsgivare, `${falt}.arbetsgivare`),
    ...andelsfel(finansiarer, `${falt}.finansiarer`, ovrigFinansiering !== undefined),
    ...kallafel(tjanst.kalla, `${falt}.kalla`),
  ];
}
