import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelOm } from './kallor.ts';

const kalla = exempelOm(
  'Att enheten rapporterar så står i rapporten KSN-2021-03167, 6.1.3; innehållet är påhittat',
);
const rapport = (
  slut: string,
  lamnad: string,
  [belaggning, vardtid]: [number, number],
  text: string,
) => ({
  tillfalleId: slut.endsWith('-ar')
    ? `verksamhetsberattelse-narvardsenheten-osthammar-${slut}`
    : `kvartalsrapport-narvardsenheten-osthammar-${slut}`,
  lamnad,
  lamnadAvRoll: 'Enhetschef, Närvårdsenheten',
  nyckeltal: [
    { namn: 'Beläggning', varde: belaggning, enhet: 'procent' },
    { namn: 'Medelvårdtid', varde: vardtid, enhet: 'dagar' },
  ],
  text,
  avvikelser: belaggning > 95 ? ['Beläggningen har varit högre än 95 procent.'] : [],
  kalla,
});

/** Närvårdsenheten's reports. Sample data. */
export const rapporter: Huvudmansdata['rapporter'] = [
  rapport('2025-ar', '2026-02-05', [91, 9.5], 'Året följer planen; vårdtiden har kortats.'),
  rapport('2026-kv1', '2026-04-28', [93, 9.2], 'Kvartalet följer planen.'),
  rapport('2026-kv2', '2026-08-27', [97, 9.9], 'Fler patienter än planerat under försommaren.'),
];
