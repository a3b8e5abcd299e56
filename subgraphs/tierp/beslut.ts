import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { tierpAlvkarleby2026 } from '../underlag/hashar.ts';
import { exempelOm } from '../underlag/kallor.ts';

const kalla = exempelOm('Inget dokument anger planen för Tierp/Älvkarleby 2026');

/** The kommun's own decisions on plan items: it has declined one, which stops that item and no other. */
export const beslut: Huvudmansdata['beslut'] = [
  {
    ...tierpAlvkarleby2026.mobiltTeam,
    niva: 'LYFT',
    instans: 'Kommunstyrelsen',
    utfall: 'AVSLAG',
    belopp: kronor(1_600_000),
    datum: '2026-03-10',
    paragraf: '§ 45',
    kalla,
  },
  {
    ...tierpAlvkarleby2026.sip,
    niva: 'LOKAL',
    instans: 'Socialnämnden',
    utfall: 'BIFALL',
    datum: '2026-02-12',
    paragraf: '§ 17',
    kalla,
  },
];
