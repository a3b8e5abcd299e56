import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { exempelOm, protokoll } from '../underlag/kallor.ts';

/** Who decides what within the kommun. */
export const beslutsinstanser: Huvudmansdata['beslutsinstanser'] = [
  {
    id: 'kommunfullmaktige',
    namn: 'Kommunfullmäktige',
    beslutarOm:
      'Målbilden för effektiv och nära vård 2030 och inriktningen för vårdcentrum (2020-01-27, § 15, KSN-2019-03186)',
    kalla: protokoll('§ 368, sammanfattning'),
  },
  {
    id: 'kommunstyrelsen',
    namn: 'Kommunstyrelsen',
    beslutarOm: 'Ledningsstruktur för vårdcentrum, på förslag av arbetsutskottet',
    kalla: protokoll('§ 368'),
  },
  {
    id: 'kommunstyrelsens-arbetsutskott',
    namn: 'Kommunstyrelsens arbetsutskott',
    beslutarOm: 'Förslag till kommunstyrelsen',
    mandat: 'BEREDANDE',
    kalla: protokoll('§ 368'),
  },
  {
    id: 'omsorgsnamnden',
    namn: 'Ansvarig nämnd för vård och omsorg',
    beslutarOm: 'Lyfta delar av vårdcentrums verksamhetsplan inom nämndens budget',
    gransBelopp: kronor(3_000_000),
    kalla: exempelOm('Inget dokument anger hur kommunens nämnder beslutar'),
  },
];
