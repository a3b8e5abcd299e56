import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { tierpAlvkarleby2026 } from '../underlag/hashar.ts';
import { exempelOm } from '../underlag/kallor.ts';

const kalla = exempelOm('Inget dokument anger planen för Tierp/Älvkarleby 2026');

/** The region's own decisions on plan items. */
export const beslut: Huvudmansdata['beslut'] = [
  {
    planpunktId: 'centrala-uppsala-ledningsstruktur',
    instans: 'Vårdstyrelsen',
    utfall: 'BEREDS',
    kalla: exempelOm('Inget dokument anger regionens beslut om genomförandepiloten'),
  },
  {
    ...tierpAlvkarleby2026.mobiltTeam,
    niva: 'LYFT',
    instans: 'Regionstyrelsen',
    utfall: 'BIFALL',
    belopp: kronor(5_600_000),
    datum: '2026-02-24',
    paragraf: '§ 31',
    kalla,
  },
  {
    ...tierpAlvkarleby2026.sip,
    niva: 'LOKAL',
    instans: 'Vårdstyrelsen',
    utfall: 'BIFALL',
    datum: '2026-01-27',
    paragraf: '§ 8',
    kalla,
  },
];
