import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { procent } from '../../shared/values/procent.ts';
import {
  familjecentralTierpVillkorHash,
  gemensammaMedelVillkorHash,
  lakarmedverkanHebyVillkorHash,
  narvardsenhetenVillkorHash,
} from '../underlag/hashar.ts';
import { exempelOm, rapport } from '../underlag/kallor.ts';

/** What the region has signed. The document gives neither date nor registry number. */
export const avtalsparter: Huvudmansdata['avtalsparter'] = [
  {
    avtalId: 'narvardsenheten-osthammar',
    status: 'UNDERTECKNAT',
    villkorHash: narvardsenhetenVillkorHash,
    andelProcent: procent(65),
    undertecknareRoll: 'Vårdstyrelsens ordförande',
    kalla: rapport('6.1.3'),
  },
  {
    avtalId: 'familjecentral-tierp',
    status: 'UNDERTECKNAT',
    villkorHash: familjecentralTierpVillkorHash,
    andelProcent: procent(50),
    undertecknareRoll: 'Förvaltningsdirektör',
    datum: '2026-01-15',
    kalla: exempelOm('Inget dokument anger avtalet för Tierp'),
  },
  {
    avtalId: 'lakarmedverkan-boende-heby',
    status: 'UNDERTECKNAT',
    villkorHash: lakarmedverkanHebyVillkorHash,
    undertecknareRoll: 'Förvaltningsdirektör',
    datum: '2025-01-15',
    upphor: '2026-01-01',
    kalla: exempelOm('Avtalet och uppsägningen är påhittade'),
  },
  {
    avtalId: 'gemensamma-medel-fou-s',
    status: 'UNDERTECKNAT',
    villkorHash: gemensammaMedelVillkorHash,
    andelProcent: procent(50),
    undertecknareRoll: 'Regionstyrelsens ordförande',
    datum: '2025-12-10',
    kalla: exempelOm(
      'Avtalet finns, men källan anger inga bidrag: underskriften och andelen är påhittade',
    ),
  },
];
