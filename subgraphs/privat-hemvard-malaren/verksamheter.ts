import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { iHemmet } from '../underlag/funktioner.ts';
import { dygnetRunt } from '../underlag/oppettider.ts';

/** What the vårdgivare runs on behalf of its uppdragsgivare. Sample data. */
export const verksamheter: NyVerksamhet[] = [
  {
    id: 'hemvarden-malaren-enkoping',
    namn: 'Hemvård Mälaren Enköping (exempel)',
    typ: 'HEMSJUKVARD',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['enkoping'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [{ postort: 'Enköping', kommunkod: '0381', agare: 'Privat fastighetsägare' }],
    oppettider: dygnetRunt(),
    kalla: exempelkalla,
  },
  {
    id: 'hemvarden-malaren-balsta',
    namn: 'Hemvård Mälaren Bålsta (exempel)',
    typ: 'HEMSJUKVARD',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['habo'],
    interaktionsgrad: 'GLES',
    samlokaliserad: false,
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [{ postort: 'Bålsta', kommunkod: '0305', agare: 'Privat fastighetsägare' }],
    oppettider: dygnetRunt(),
    kalla: exempelkalla,
  },
  {
    id: 'hemvarden-malaren-heby',
    namn: 'Hemvård Mälaren Heby (exempel)',
    typ: 'HEMSJUKVARD',
    driftsform: 'PA_UPPDRAG',
    uppdragsgivare: ['heby'],
    interaktionsgrad: 'GLES',
    samlokaliserad: true,
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [{ postort: 'Heby', kommunkod: '0331', agare: 'Heby kommun' }],
    oppettider: dygnetRunt(),
    kalla: exempelkalla,
  },
];
