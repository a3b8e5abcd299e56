import type { Tjanst } from '../../../shared/domain/verksamhet/Verksamhet.ts';
import { procent } from '../../../shared/values/procent.ts';

type Mer = Partial<Pick<Tjanst, 'nulage' | 'ordalydelse'>>;

const region = 'region-orebro-lan';

/** A post that the region's documents list among its own: the region employs and pays, since they say nothing else. */
export const tjanst = (roll: string, omfattning: number, mer: Mer = {}): Tjanst => ({
  roll,
  omfattning,
  arbetsgivare: region,
  finansiarer: [{ part: region, procent: procent(100) }],
  ...mer,
});

/**
 * A samverkansledare whose post is shared in halves with the kommuner. No source says which of them pays what, so their
 * half stays in words.
 */
export const deladSamverkansledare = (lansdel: string): Tjanst => ({
  ...tjanst(`Samverkansledare, ${lansdel}`, 1, {
    ordalydelse: 'tjänsterna delas lika med kommunerna 50/50',
  }),
  finansiarer: [{ part: region, procent: procent(50) }],
  ovrigFinansiering: 'Kommunerna 50 procent; hur de delar den halvan anges inte',
});
