import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { exempelOm, osthammarsplan } from '../underlag/kallor.ts';

const exempel = exempelOm(
  'Inget dokument anger hur kommunen beslutar; se rapporten KSN-2021-03167, 6.3.5.5',
);

/** Who decides what within the kommun. */
export const beslutsinstanser: Huvudmansdata['beslutsinstanser'] = [
  {
    id: 'namnden',
    namn: 'Vård- och omsorgsnämnden',
    beslutarOm: 'Lyfta delar av verksamhetsplaner inom nämndens budget',
    gransBelopp: kronor(2_000_000),
    kalla: exempel,
  },
  {
    id: 'kommunstyrelsen',
    namn: 'Kommunstyrelsen',
    beslutarOm: 'Strategin för närvårdssamverkan',
    kalla: osthammarsplan('Bakgrund: beslut i kommunstyrelserna i länets kommuner'),
  },
];
