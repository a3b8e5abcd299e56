import type { Noggrannhet } from '../../../shared/contract/enums.ts';
import type { NyUppgift } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrobilagor, orebroutredning } from '../../underlag/kallor.ts';

type Tal = { noggrannhet: Noggrannhet; varde?: number; minst?: number; hogst?: number };

const frekvens = (id: string, ord: string, ordalydelse: string, tal: Tal): NyUppgift => ({
  id: `frekvensord-${id}`,
  amne: 'frekvensord',
  avser: `”${ord}”: andel av de intervjuade`,
  enhet: 'procent',
  ordalydelse,
  ...tal,
  kalla: orebrobilagor('Bilaga 2'),
});

/** What the inquiry's words for how many think so mean, and what else its interviews give in figures. */
export const intervjuer: NyUppgift[] = [
  frekvens('de-allra-flesta', 'de allra flesta', 'över ca 90%', {
    noggrannhet: 'MER_AN',
    varde: 90,
  }),
  frekvens('de-flesta', 'de flesta', 'ca 70-90%', {
    noggrannhet: 'INTERVALL',
    minst: 70,
    hogst: 90,
  }),
  frekvens('majoriteten', 'majoriteten', 'ca 51-70%', {
    noggrannhet: 'INTERVALL',
    minst: 51,
    hogst: 70,
  }),
  frekvens('manga', 'många', 'ca 20-50%', { noggrannhet: 'INTERVALL', minst: 20, hogst: 50 }),
  frekvens('enstaka', 'enstaka', 'under ca 20%', { noggrannhet: 'MINDRE_AN', varde: 20 }),
  {
    id: 'intervjuer-antal',
    amne: 'intervjuer',
    avser: 'Genomförda intervjuer',
    varde: 30,
    noggrannhet: 'DRYGT',
    enhet: 'intervjuer',
    ordalydelse: 'drygt 30',
    kalla: orebroutredning('9'),
  },
  {
    id: 'multisjuka',
    amne: 'multisjuka',
    avser: 'Personer med komplext sjukdomspanorama, sköra och multisjuka, i regionen',
    varde: 3_500,
    noggrannhet: 'CIRKA',
    enhet: 'personer',
    ordalydelse: 'totalt ca 3500 personer',
    anmarkning: 'Uppgift från intervjuerna.',
    kalla: orebrobilagor('Bilaga 2, Processorienterad styrning'),
  },
];
