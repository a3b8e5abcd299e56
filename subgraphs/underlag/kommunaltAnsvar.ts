import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { iHemmet } from './funktioner.ts';
import { strategi } from './kallor.ts';

const ansvar = strategi('Ansvarsfördelning enligt lagstiftning');

/** The documents cite the law of 2001, replaced on 1 July 2025: both are kept, each with its time. */
export const socialtjanstlag = [
  'SoL (2001:453), till och med 2025-06-30',
  'SoL, ny lag från 2025-07-01 (prop. 2024/25:89)',
];

/** The kommun's health care in ordinary homes, which the region has handed over to every kommun of the län. */
export function hemsjukvard(kommun: string, kommunkod: string): NyVerksamhet {
  return {
    id: 'hemsjukvard',
    namn: `Hemsjukvården, ${kommun}`,
    typ: 'HEMSJUKVARD',
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [{ kommunkod }],
    lagrum: ['HSL (2017:30), 12 kap. 1–2 §§ och 14 kap. 1 §'],
    kalla: ansvar,
  };
}

/** The kommun's social services. */
export function socialtjanst(kommun: string, kommunkod: string): NyVerksamhet {
  return {
    id: 'socialtjansten',
    namn: `Socialtjänsten, ${kommun}`,
    typ: 'SOCIALTJANST',
    samlokaliserad: false,
    platser: [{ kommunkod }],
    malgrupper: [
      'Personer med funktionshinder',
      'Barn och unga i behov av vård',
      'Personer med missbruk',
      'Personer som vårdar anhöriga',
      'Personer i behov av försörjningsstöd',
    ],
    lagrum: [...socialtjanstlag, 'LSS (1993:387)', 'LVU (1990:52)', 'LVM (1988:870)'],
    kalla: ejSamlokaliserad,
  };
}

/** The school health of the kommun as the principal of its schools. */
export function elevhalsa(kommun: string, kommunkod: string): NyVerksamhet {
  return {
    id: 'elevhalsan',
    namn: `Elevhälsan, ${kommun}`,
    typ: 'ELEVHALSA',
    samlokaliserad: false,
    platser: [{ kommunkod }],
    malgrupper: ['Elever i kommunens skolor'],
    lagrum: ['Skollagen (2010:800)'],
    kalla: ejSamlokaliserad,
  };
}

const ejSamlokaliserad = strategi(
  'Ansvarsfördelning enligt lagstiftning; ej samlokaliserad enligt tjänsteskrivelsen KSN-2021-03167',
);
