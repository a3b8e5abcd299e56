import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

/** What the vårdgivare runs on behalf of its uppdragsgivare. Sample data. */
export const verksamheter: NyVerksamhet[] = [
  {
    id: 'vardboendet-linden-uppsala',
    namn: 'Vårdboendet Linden Uppsala (exempel)',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['uppsala'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Uppsala', kommunkod: '0380', agare: 'Privat fastighetsägare' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'vardboendet-linden-skutskar',
    namn: 'Vårdboendet Linden Skutskär (exempel)',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['alvkarleby'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Skutskär', kommunkod: '0319', agare: 'Privat fastighetsägare' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
  {
    id: 'vardboendet-linden-balsta',
    namn: 'Vårdboendet Linden Bålsta (exempel)',
    typ: 'SARSKILT_BOENDE',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['habo'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    platser: [{ postort: 'Bålsta', kommunkod: '0305', agare: 'Privat fastighetsägare' }],
    malgrupper: ['Äldre'],
    kalla: exempelkalla,
  },
];
