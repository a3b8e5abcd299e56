import { kronor } from '../../../shared/values/belopp.ts';
import { exempelOm } from '../../underlag/kallor.ts';
import type { Trygghetsboende } from './Trygghetsboende.ts';

const kalla = exempelOm('Inget dokument anger kommunens trygghetsboenden');

/** What the kommun starts with. */
export const trygghetsboenden: Trygghetsboende[] = [
  {
    id: 'skutskarsvagen',
    namn: 'Trygghetsboendet Skutskärsvägen (exempel)',
    postort: 'Tierp',
    antalLagenheter: 24,
    ledigaLagenheter: 2,
    raknat: '2026-03-01',
    hyraFran: kronor(6_450),
    hemsjukvard: 'hemsjukvard',
    kalla,
  },
  {
    id: 'soderfors',
    namn: 'Trygghetsboendet i Söderfors (exempel)',
    postort: 'Söderfors',
    antalLagenheter: 12,
    ledigaLagenheter: 0,
    raknat: '2026-03-01',
    hyraFran: kronor(5_900),
    hemsjukvard: 'hemsjukvard',
    kalla,
  },
  {
    id: 'orbyhus',
    namn: 'Trygghetsboendet i Örbyhus (exempel)',
    postort: 'Örbyhus',
    antalLagenheter: 16,
    ledigaLagenheter: null,
    raknat: null,
    hyraFran: null,
    hemsjukvard: 'hemsjukvard',
    kalla,
  },
];
