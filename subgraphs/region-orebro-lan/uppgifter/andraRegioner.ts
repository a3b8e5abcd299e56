import type { NyUppgift } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebrobilagor, orebroutredning } from '../../underlag/kallor.ts';

const jamforelse = (id: string, avser: string, varde: number, enhet: string): NyUppgift => ({
  id,
  amne: 'andra-regioner',
  avser,
  varde,
  noggrannhet: 'EXAKT',
  enhet,
  kalla: orebrobilagor('Bilaga 1'),
});
const norrbotten =
  '28 hälsocentraler och ”totalt 24 vårdcentraler”, varav fyra privata: oklart om orden avser samma sak.';

/** Other regions, as this region's inquiry describes them for comparison: its words, not theirs. */
export const andraRegioner: NyUppgift[] = [
  jamforelse('kronoberg-vardcentraler', 'Region Kronoberg, vårdcentraler', 31, 'vårdcentraler'),
  jamforelse('kronoberg-privata', 'Region Kronoberg, därav privatdrivna', 10, 'vårdcentraler'),
  jamforelse('kronoberg-akutsjukhus', 'Region Kronoberg, akutsjukhus', 2, 'sjukhus'),
  jamforelse(
    'vasternorrland-halsocentraler',
    'Region Västernorrland, regiondrivna hälsocentraler',
    21,
    'hälsocentraler',
  ),
  jamforelse(
    'vasternorrland-forvaltningar',
    'Region Västernorrland, förvaltningar',
    6,
    'förvaltningar',
  ),
  jamforelse(
    'vasternorrland-verksamhetsomraden',
    'Region Västernorrland, verksamhetsområden för hälsocentraler',
    4,
    'verksamhetsområden',
  ),
  jamforelse(
    'vasternorrland-sarskilda-uppdrag',
    'Region Västernorrland, verksamhetsområden för särskilda uppdrag',
    5,
    'verksamhetsområden',
  ),
  jamforelse(
    'ostergotland-vardcentraler',
    'Region Östergötland, regiondrivna vårdcentraler',
    33,
    'vårdcentraler',
  ),
  jamforelse(
    'ostergotland-narsjukvardsenheter',
    'Region Östergötland, närsjukvårdsenheter',
    3,
    'enheter',
  ),
  {
    ...jamforelse(
      'norrbotten-halsocentraler',
      'Region Norrbotten, hälsocentraler',
      28,
      'hälsocentraler',
    ),
    ordalydelse: '28 hälsocentraler',
    motsagerId: ['norrbotten-vardcentraler'],
    anmarkning: norrbotten,
  },
  {
    ...jamforelse(
      'norrbotten-vardcentraler',
      'Region Norrbotten, vårdcentraler',
      24,
      'vårdcentraler',
    ),
    ordalydelse: 'totalt 24 vårdcentraler',
    motsagerId: ['norrbotten-halsocentraler'],
    anmarkning: norrbotten,
  },
  jamforelse('norrbotten-privata', 'Region Norrbotten, därav privata', 4, 'vårdcentraler'),
  jamforelse(
    'vastra-gotaland-samverkansgrupper',
    'Västra Götaland, delregionala vårdsamverkansgrupper',
    6,
    'grupper',
  ),
  {
    ...jamforelse(
      'varmland-invanare-per-verksamhetschef',
      'Region Värmland, invånare inom en verksamhetschefs område i Karlstad',
      50_000,
      'personer',
    ),
    noggrannhet: 'HOGST',
    ordalydelse: 'upp till ca 50 000 invånare',
    kalla: orebroutredning('10.6'),
  },
];
