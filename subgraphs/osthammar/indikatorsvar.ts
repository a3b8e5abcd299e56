import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** Four sample answers, one of each kind; the other 43 rows of the plan are unanswered, which is not no. */
export const indikatorsvar: Huvudmansdata['indikatorsvar'] = [
  { indikatorId: 'osthammar-2020-01-i', jaNej: true, datum: '2020-12-15', kalla: exempelkalla },
  { indikatorId: 'osthammar-2020-09-i', jaNej: false, datum: '2020-12-15', kalla: exempelkalla },
  {
    indikatorId: 'osthammar-2020-13-i',
    jaNej: true,
    text: 'Digital utbildning i samordnad individuell plan',
    datum: '2020-12-15',
    kalla: exempelkalla,
  },
  { indikatorId: 'osthammar-2020-16-i', antal: 41, datum: '2020-12-15', kalla: exempelkalla },
];
