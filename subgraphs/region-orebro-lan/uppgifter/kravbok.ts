import type { NyUppgift } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrorevision, orebrorevisionssvar } from '../../underlag/kallor.ts';

const kalla = orebrorevision('Har åtgärder vidtagits');
const bok = { amne: 'krav-och-kvalitetsbok', noggrannhet: 'ORD' } as const;

/** The region's rules for every vårdcentral, own and private alike: a version a year. */
export const kravbok: NyUppgift[] = [
  {
    ...bok,
    id: 'kravbok-beslut',
    avser: 'Vem som beslutar om krav- och kvalitetsboken, och vilka den gäller',
    ordalydelse:
      'Regionstyrelsen beslutar årligen; styrande för alla vårdcentraler inom hälsovalet',
    kalla,
  },
  {
    ...bok,
    id: 'kravbok-2019',
    avser: 'Version 2019: nya målområden för tillgänglighet',
    varde: 4,
    noggrannhet: 'EXAKT',
    enhet: 'målområden',
    ordalydelse:
      'Förstärkt vårdgaranti, 3 dagar för bedömning; drop-in-mottagning; e-bokning; digitala återbesök påbörjas',
    ar: 2019,
    fran: '2019-01-01',
    till: '2019-12-31',
    kalla,
  },
  {
    ...bok,
    id: 'kravbok-2020',
    avser: 'Version 2020, beslutad i december 2019',
    ordalydelse: 'Webbokning av nybesök för minst en yrkeskategori, utöver av- och ombokning',
    ar: 2020,
    fran: '2020-01-01',
    till: '2020-12-31',
    kalla: orebrorevisionssvar('Bedömning'),
  },
];
