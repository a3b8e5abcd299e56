import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { procent } from '../../shared/values/procent.ts';
import { narvardsenhetenVillkorHash } from '../underlag/hashar.ts';
import { rapport } from '../underlag/kallor.ts';

/** What the kommun has signed. The document gives neither date nor registry number. */
export const avtalsparter: Huvudmansdata['avtalsparter'] = [
  {
    avtalId: 'narvardsenheten-osthammar',
    status: 'UNDERTECKNAT',
    villkorHash: narvardsenhetenVillkorHash,
    andelProcent: procent(35),
    undertecknareRoll: 'Kommunstyrelsens ordförande',
    kalla: rapport('6.1.3'),
  },
];
