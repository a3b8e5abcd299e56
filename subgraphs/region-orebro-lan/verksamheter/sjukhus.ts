import type { Verksamhetstyp } from '../../../shared/contract/enums.ts';
import type { NyVerksamhet } from '../../../shared/domain/huvudman/Huvudmansdata.ts';
import { orebroutredning } from '../../underlag/kallor.ts';

const units: [slug: string, namn: string, typ: Verksamhetstyp][] = [
  ['akutmottagning-och-ambulans', 'Akutmottagning och ambulansverksamhet', 'SJUKHUSKLINIK'],
  ['specialistmottagning', 'Specialistmottagning', 'SPECIALISTMOTTAGNING'],
  ['medicin-och-geriatrik', 'Kliniken för medicin och geriatrik', 'SJUKHUSKLINIK'],
];

const lasarett = (ort: string, slug: string, omrade: string, kommunkod: string): NyVerksamhet[] =>
  units.map(([id, namn, typ]) => ({
    id: `${id}-${slug}`,
    namn: `${namn}, ${ort} lasarett`,
    typ,
    driftsform: 'EGEN_REGI',
    organisationsenhet: `narsjukvardsomrade-${omrade}`,
    platser: [{ namn: `${ort} lasarett`, kommunkod }],
    kalla: orebroutredning('8.1'),
  }));

/** The hospital units that belong to a närsjukvårdsområde. */
export const sjukhus: NyVerksamhet[] = [
  ...lasarett('Lindesbergs', 'lindesberg', 'norr', '1885'),
  ...lasarett('Karlskoga', 'karlskoga', 'vaster', '1883'),
  {
    id: 'akutkliniken-och-ambulans-uso',
    namn: 'Akutkliniken och ambulansverksamheten, USÖ',
    typ: 'SJUKHUSKLINIK',
    driftsform: 'EGEN_REGI',
    organisationsenhet: 'narsjukvardsomrade-orebro',
    platser: [{ namn: 'Universitetssjukhuset Örebro', kommunkod: '1880' }],
    kalla: orebroutredning('8.1'),
  },
];
