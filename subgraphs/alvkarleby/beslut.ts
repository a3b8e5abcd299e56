import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { tierpAlvkarleby2026 } from '../underlag/hashar.ts';
import { exempelOm } from '../underlag/kallor.ts';

const kalla = exempelOm('Inget dokument anger planen för Tierp/Älvkarleby 2026');

/** The kommun's own decisions on plan items: one that it has not handled yet, which is not a no. */
export const beslut: Huvudmansdata['beslut'] = [
  { planpunktId: tierpAlvkarleby2026.mobiltTeam.planpunktId, utfall: 'EJ_BEHANDLAT', kalla },
  {
    ...tierpAlvkarleby2026.sip,
    niva: 'LOKAL',
    instans: 'Vård- och omsorgsnämnden',
    utfall: 'BIFALL',
    datum: '2026-02-19',
    paragraf: '§ 9',
    kalla,
  },
];
