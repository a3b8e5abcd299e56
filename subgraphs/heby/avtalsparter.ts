import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { lakarmedverkanHebyVillkorHash } from '../underlag/hashar.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** What the kommun has signed. Sample data. */
export const avtalsparter: Huvudmansdata['avtalsparter'] = [
  {
    avtalId: 'lakarmedverkan-boende-heby',
    status: 'UNDERTECKNAT',
    villkorHash: lakarmedverkanHebyVillkorHash,
    undertecknareRoll: 'Socialnämndens ordförande',
    datum: '2025-01-20',
    kalla: exempelOm('Avtalet är påhittat'),
  },
];
