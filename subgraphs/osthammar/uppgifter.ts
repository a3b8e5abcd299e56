import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { befolkning } from '../underlag/befolkning.ts';
import { osthammarsplan, rapport } from '../underlag/kallor.ts';

const platser = { amne: 'narvardsenheten', enhet: 'vårdplatser', varde: 18 } as const;
const hogstEllerExakt = 'Avtalet sätter ett tak på 18, planen anger att enheten har 18.';
const bada =
  'Enheten rapporterar enligt sitt avtal, vårdcentrum enligt sitt: en gemensam enhet inom ett vårdcentrum följer båda kalendrarna.';

/** Figures about the kommun, and where the documents on Närvårdsenheten differ. */
export const uppgifter: NyUppgift[] = [
  ...befolkning('Östhammars kommun', 22_364, 22_048),
  {
    ...platser,
    id: 'narvardsenheten-platser-hogst',
    avser: 'Vårdplatser i Närvårdsenheten enligt avtalet, så som rapporten återger det',
    noggrannhet: 'HOGST',
    ordalydelse: 'maximalt 18 vårdplatser',
    motsagerId: ['narvardsenheten-platser-antal'],
    anmarkning: hogstEllerExakt,
    kalla: rapport('6.1.3'),
  },
  {
    ...platser,
    id: 'narvardsenheten-platser-antal',
    avser: 'Vårdplatser i Närvårdsenheten enligt planen',
    noggrannhet: 'EXAKT',
    ordalydelse: '18 vårdplatser',
    ar: 2020,
    motsagerId: ['narvardsenheten-platser-hogst'],
    anmarkning: hogstEllerExakt,
    kalla: osthammarsplan('Närvårdsenheten'),
  },
  {
    id: 'uppfoljning-narvardsenheten',
    amne: 'uppfoljning',
    avser: 'Närvårdsenhetens rapporter per år',
    noggrannhet: 'ORD',
    ordalydelse: 'verksamhetsberättelse med årsresultat samt tre kvartalsrapporter',
    motsagerId: ['uppfoljning-vardcentrum'],
    anmarkning: bada,
    kalla: rapport('6.1.3'),
  },
  {
    id: 'uppfoljning-vardcentrum',
    amne: 'uppfoljning',
    avser: 'Uppföljning av ett vårdcentrums verksamhetsplan',
    noggrannhet: 'ORD',
    ordalydelse: 'tertial- och årsvis',
    motsagerId: ['uppfoljning-narvardsenheten'],
    anmarkning: bada,
    kalla: rapport('6.3.5.4'),
  },
];
