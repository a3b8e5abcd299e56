import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { budgetrader } from '../underlag/budgetrader.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** The fee to the kommunalförbund, by a decision of its own, and budgets by unit. Sample data. */
export const budgetar: Huvudmansdata['budgetar'] = [
  {
    id: '2026-medlemsavgift-kson',
    ar: 2026,
    post: 'Medlemsavgift till KSON',
    belopp: kronor(1_480_000_000),
    status: 'BESLUTAD',
    kalla: exempelOm(
      'Att medlemmen själv beslutar enligt rapporten KSN-2021-03167, 6.1.5; beloppet är påhittat',
    ),
  },
  ...budgetrader('barnmottagning-norrtalje', 'Personal', { 2025: [6_300, 6_410], 2026: 6_550 }),
];
