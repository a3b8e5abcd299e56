import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { procent } from '../../shared/values/procent.ts';
import { familjecentralTierpVillkorHash } from '../underlag/hashar.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** What the kommun has signed: another share than the terms state, so that the agreement does not hold. */
export const avtalsparter: Huvudmansdata['avtalsparter'] = [
  {
    avtalId: 'familjecentral-tierp',
    status: 'UNDERTECKNAT',
    villkorHash: familjecentralTierpVillkorHash,
    andelProcent: procent(40),
    undertecknareRoll: 'Socialnämndens ordförande',
    datum: '2026-02-02',
    kalla: exempelOm(
      'Inget dokument anger avtalet; den avvikande andelen är påhittad för att synas',
    ),
  },
];
