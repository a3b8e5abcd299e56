import type { NyVerksamhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebroutredning } from '../../underlag/kallor.ts';

const kalla = orebroutredning('8.4.1');
const omradet = {
  driftsform: 'EGEN_REGI',
  organisationsenhet: 'narsjukvardsomrade-orebro',
  kalla,
} as const;

/** Units with a mission for the whole län that belong to Närsjukvårdsområde Örebro, and the ages that they are for. */
export const lansverksamheter: NyVerksamhet[] = [
  {
    ...omradet,
    id: 'ungdomsmottagningen',
    namn: 'Ungdomsmottagningen (UM)',
    typ: 'UNGDOMSMOTTAGNING',
    alderTill: 23,
    malgrupper: [
      'Ungdomar upp till 23 års ålder: sexuell och reproduktiv hälsa; sedan 2011 första linjen vid lindrig till måttlig psykisk ohälsa',
    ],
    platser: [
      { namn: 'Mottagningen i Örebro', kommunkod: '1880' },
      { namn: 'Mottagningen i Hallsberg', kommunkod: '1861' },
      { namn: 'Mottagningen i Lindesberg', kommunkod: '1885' },
      { namn: 'Mottagningen i Karlskoga', kommunkod: '1883' },
    ],
  },
  {
    ...omradet,
    id: 'samtalsmottagningen',
    namn: 'Samtalsmottagningen',
    typ: 'OVRIG',
    alderFran: 6,
    alderTill: 14,
    malgrupper: ['Barn och unga mellan 6 och 14 år tillsammans med förälder'],
  },
  {
    ...omradet,
    id: 'psykologenheten-modra-och-barnhalsovard',
    namn: 'Psykologenheten för mödra- och barnhälsovård',
    typ: 'OVRIG',
    alderFran: 0,
    alderTill: 6,
    malgrupper: ['Gravida och deras partner', 'Barn 0–6 år och deras föräldrar'],
  },
  {
    ...omradet,
    id: 'sjukvardsradgivningen-1177',
    namn: 'Sjukvårdsrådgivningen 1177',
    typ: 'RADGIVNING',
  },
];
