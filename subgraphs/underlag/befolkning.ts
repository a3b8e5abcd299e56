import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import type { Kalla } from '../../shared/values/kalla.ts';

const unt: Kalla = {
  dokument: 'unt.se 2022-02-22',
  avsnitt: 'Befolkning per kommun i Uppsala län',
  exempel: false,
};
const regionfakta: Kalla = {
  dokument: 'regionfakta.com',
  avsnitt: 'Uppsala län, folkmängd 31 december 2018',
  exempel: false,
};

const rad = (vem: string, ar: number, varde: number, kalla: Kalla): NyUppgift => ({
  id: `befolkning-${ar}`,
  amne: 'befolkning',
  avser: `Befolkning i ${vem} den 31 december ${ar}`,
  varde,
  noggrannhet: 'EXAKT',
  enhet: 'personer',
  ar,
  jamforbarMed: [`befolkning-${ar === 2018 ? 2021 : 2018}`],
  kalla,
});

/** The population of a kommun, or of the län, at the end of 2021 and 2018. */
export const befolkning = (vem: string, ar2021: number, ar2018: number): NyUppgift[] => [
  rad(vem, 2021, ar2021, unt),
  rad(vem, 2018, ar2018, regionfakta),
];
