import type { NyUppgift } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { rapport, regionplan, regionuppsala2020, strategi } from '../../underlag/kallor.ts';

const period = 'Rapporten har ett skrivfel; strategins titel är 2021–2023.';
const lag =
  'Underlagen från 2020–2021 hänvisar till 2001 års lag; verksamheternas lagrum anger båda med tid.';

/** Where the documents disagree or have grown old: both sides are kept. */
export const underlag: NyUppgift[] = [
  {
    id: 'narvardsplatser-samariterhemmet',
    amne: 'vardcentrum',
    avser: 'Närvårdsplatser vid Samariterhemmet: behövs',
    varde: 40,
    noggrannhet: 'CIRKA',
    enhet: 'platser',
    ordalydelse: 'ca 40',
    kalla: regionuppsala2020('Inga närvårdsplatser finns där; hyresavtalet löper ut 2030'),
  },
  {
    id: 'narvardsplatser-samariterhemmet-mojliga',
    amne: 'vardcentrum',
    avser: 'Närvårdsplatser vid Samariterhemmet: möjliga',
    varde: 32,
    noggrannhet: 'CIRKA',
    enhet: 'platser',
    ordalydelse: 'ca 32',
    kalla: regionuppsala2020('Inga närvårdsplatser finns där; hyresavtalet löper ut 2030'),
  },
  {
    id: 'vardcentrum-etablering-2021',
    amne: 'vardcentrum',
    avser: 'Platser där Region Uppsala ska påbörja etablering av vårdcentrum',
    varde: 2,
    noggrannhet: 'EXAKT',
    enhet: 'platser',
    ordalydelse: 'två platser i länet',
    ar: 2021,
    kalla: regionplan('Effektiv vård'),
  },
  {
    id: 'strategiperiod-enligt-strategin',
    amne: 'strategi',
    avser: 'Strategins period',
    noggrannhet: 'ORD',
    period: '2021–2023',
    fran: '2021-01-01',
    till: '2023-12-31',
    ordalydelse: '2021–2023',
    motsagerId: ['strategiperiod-enligt-rapporten'],
    anmarkning: period,
    kalla: strategi('Titel'),
  },
  {
    id: 'strategiperiod-enligt-rapporten',
    amne: 'strategi',
    avser: 'Strategins period, så som rapporten skriver den',
    noggrannhet: 'ORD',
    ordalydelse: '20201–2023',
    motsagerId: ['strategiperiod-enligt-strategin'],
    anmarkning: period,
    kalla: rapport('6.1.1'),
  },
  {
    id: 'socialtjanstlag-2001',
    amne: 'lagrum',
    avser: 'Socialtjänstlag som underlagen hänvisar till',
    noggrannhet: 'ORD',
    ordalydelse: 'Socialtjänstlag (2001:453)',
    till: '2025-06-30',
    motsagerId: ['socialtjanstlag-2025'],
    anmarkning: lag,
    kalla: strategi('Ansvarsfördelning enligt lagstiftning, not 11 och 14'),
  },
  {
    id: 'socialtjanstlag-2025',
    amne: 'lagrum',
    avser: 'Socialtjänstlag som gäller i dess ställe',
    noggrannhet: 'ORD',
    ordalydelse: 'Ny socialtjänstlag',
    fran: '2025-07-01',
    motsagerId: ['socialtjanstlag-2001'],
    anmarkning: lag,
    kalla: { dokument: 'Prop. 2024/25:89', exempel: false },
  },
];
