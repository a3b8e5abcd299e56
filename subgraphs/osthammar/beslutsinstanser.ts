import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { exempelOm, osthammarsplan, rapport } from '../underlag/kallor.ts';

/** Who decides what within the kommun. */
export const beslutsinstanser: Huvudmansdata['beslutsinstanser'] = [
  {
    id: 'narvardsenhetens-budget',
    namn: 'Östhammars kommun (instansen anges inte)',
    beslutarOm: 'Kommunens årliga beslut om Närvårdsenhetens budget',
    kalla: rapport('6.1.3'),
  },
  {
    id: 'kommunstyrelsen',
    namn: 'Kommunstyrelsen',
    beslutarOm: 'Strategin för närvårdssamverkan',
    kalla: osthammarsplan('Bakgrund'),
  },
  {
    id: 'socialnamnden',
    namn: 'Socialnämnden',
    beslutarOm: 'Lyfta delar av verksamhetsplaner inom nämndens budget',
    gransBelopp: kronor(1_000_000),
    kalla: exempelOm('Nämnden berörs enligt planen för Östhammar 2020; beslutsrätten är påhittad'),
  },
];
