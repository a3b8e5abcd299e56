import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { exempelOm, osthammarsplan, rapport } from '../underlag/kallor.ts';

/** Who decides what within the region. */
export const beslutsinstanser: Huvudmansdata['beslutsinstanser'] = [
  {
    id: 'regionfullmaktige',
    namn: 'Regionfullmäktige',
    beslutarOm: 'Målbild och strategier för effektiv och nära vård 2030 (juni 2018)',
    kalla: rapport('2.1'),
  },
  {
    id: 'regionstyrelsen',
    namn: 'Regionstyrelsen',
    beslutarOm: 'Strategin för närvårdssamverkan',
    kalla: osthammarsplan('Bakgrund'),
  },
  {
    id: 'vardstyrelsen',
    namn: 'Vårdstyrelsen',
    beslutarOm:
      'Lyfta delar av vårdcentrums verksamhetsplaner; verksamhetsuppdrag med budget till förvaltningarna',
    gransBelopp: kronor(5_000_000),
    kalla: exempelOm(
      'Instansen enligt rapporten KSN-2021-03167, 6.3.5.5; gränsbeloppet är påhittat',
    ),
  },
  {
    id: 'sjukhusstyrelsen',
    namn: 'Sjukhusstyrelsen',
    beslutarOm: 'Verksamhetsuppdrag med budget till förvaltningarna',
    kalla: rapport('6.3.2 och 6.4.2'),
  },
  {
    id: 'investeringsprocessen',
    namn: 'Den gemensamma investeringsprocessen',
    beslutarOm: 'Investeringar för vårdcentrum',
    kalla: rapport('6.3.5.5'),
  },
  {
    id: 'forvaltningsdirektoren-nara-vard-och-halsa',
    namn: 'Förvaltningsdirektören, Nära vård och hälsa',
    beslutarOm: 'Lokalt beslutade delar av vårdcentrums verksamhetsplaner',
    gransBelopp: kronor(500_000),
    kalla: exempelOm('Inget dokument anger delegationen'),
  },
];
