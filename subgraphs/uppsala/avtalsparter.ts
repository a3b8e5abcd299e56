import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { procent } from '../../shared/values/procent.ts';
import { gemensammaMedelVillkorHash } from '../underlag/hashar.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** What the kommun has signed: its own contribution to the common funds, as a share of them. */
export const avtalsparter: Huvudmansdata['avtalsparter'] = [
  {
    avtalId: 'gemensamma-medel-fou-s',
    status: 'UNDERTECKNAT',
    villkorHash: gemensammaMedelVillkorHash,
    andelProcent: procent(25),
    undertecknareRoll: 'Kommunstyrelsens ordförande',
    datum: '2026-01-20',
    kalla: exempelOm(
      'Avtalet finns, men källan anger inga bidrag: underskriften och andelen är påhittade',
    ),
  },
];
