import type { NyUppgift } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { befolkning } from '../underlag/befolkning.ts';
import { tjansteskrivelse } from '../underlag/kallor.ts';

/** Figures about the kommun. */
export const uppgifter: NyUppgift[] = [
  ...befolkning('Uppsala kommun', 237_596, 225_164),
  {
    id: 'vardcentrum-noder',
    amne: 'vardcentrum',
    avser: 'Noder i kommunen kring vilka vårdcentrums verksamheter samlas; en i centrala Uppsala',
    varde: 4,
    noggrannhet: 'EXAKT',
    enhet: 'noder',
    ordalydelse: 'fyra noder',
    anmarkning: 'De andra tre nämns inte vid namn.',
    kalla: tjansteskrivelse('Föredragning'),
  },
];
