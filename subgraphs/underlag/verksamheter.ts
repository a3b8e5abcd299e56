import type { Funktion } from '../../shared/contract/enums.ts';
import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import type { Oppettid } from '../../shared/domain/verksamhet/Verksamhet.ts';
import { exempelkalla, type Kalla } from '../../shared/values/kalla.ts';
import { strategi } from './kallor.ts';

interface Options {
  /** Days a week; left out when unknown. */
  dagarPerVecka?: number;
  /** Sample data unless a document says otherwise. */
  kalla?: Kalla;
}

const offer =
  (paPlats: boolean, bokningsbar: boolean) =>
  (funktion: Funktion, { dagarPerVecka, kalla = exempelkalla }: Options = {}) => ({
    funktion,
    paPlats,
    bokningsbar,
    dagarPerVecka,
    kalla,
  });

/** At the place and bookable, as a mandatory function must be. */
export const bokbar = offer(true, true);

/** At the place, but not bookable. */
export const paPlats = offer(true, false);

/** Bookable, but not at the place: by video, or at the hospital. */
export const paDistans = offer(false, true);

/** In the resident's home: neither at the place nor bookable there. */
export const iHemmet = offer(false, false);

/** Sample hours, the same on every given weekday (1 is Monday). No source document gives opening hours. */
export function oppet(veckodagar: readonly number[], oppnar: string, stanger: string): Oppettid[] {
  return veckodagar.map((veckodag) => ({ veckodag, oppnar, stanger, kalla: exempelkalla }));
}

/** Sample hours Monday to Friday. */
export const vardagar = (oppnar = '08:00', stanger = '17:00') =>
  oppet([1, 2, 3, 4, 5], oppnar, stanger);

/** Sample hours: day and night, all week. */
export const dygnetRunt = () => oppet([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00');

const ansvar = strategi('Ansvarsfördelning enligt lagstiftning');

/** The documents cite the law of 2001, which was replaced on 1 July 2025. Both are kept, each with its period. */
export const socialtjanstlag = [
  'SoL (2001:453), till och med 2025-06-30',
  'SoL, ny lag från 2025-07-01 (prop. 2024/25:89)',
];

/** The kommun's health care in ordinary homes. The region has handed it over to every kommun of the län. */
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

/** School health, which the kommun runs as the principal of its schools. */
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
