import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';

const kalla = { dokument: 'Verksamhetsregister', exempel: false };

/** A huvudman with `count` units, for tests of the runtime. Unit n takes part in vårdcentrum n mod 4. */
export function provkommun(count: number): Huvudman {
  const verksamheter = Array.from({ length: count }, (_, n): NyVerksamhet => {
    const even = n % 2 === 0;
    return {
      id: unitId(n),
      namn: even ? `Älvens boende ${n}` : `Hemsjukvård ${n}`,
      typ: even ? 'SARSKILT_BOENDE' : 'HEMSJUKVARD',
      kalla,
      vardplatser: even ? { totalt: 10, belagda: n === 0 ? 7 : 10, kalla: exempelkalla } : null,
      funktioner: [
        { funktion: even ? 'GERIATRIK' : 'HEMSJUKVARD', paPlats: even, bokningsbar: false },
      ],
      platser: [
        { namn: 'A', kommunkod: '0360' },
        { namn: 'B', kommunkod: n === 3 ? '0319' : '0360' },
      ],
    };
  });
  const inVardcentrum = (place: number) =>
    verksamheter.flatMap(({ id }, n) => (n % 4 === place ? [id] : []));
  return {
    id: 'provkommun',
    namn: 'Provkommun',
    slag: 'KOMMUN',
    organisationsnummer: null,
    kommunkod: '0360',
    lan: '03',
    kalla,
    data: {
      verksamheter,
      budgetar: verksamheter.flatMap(({ id }, n) => [
        {
          id: `2026-${id}`,
          ar: 2026,
          verksamhetId: id,
          belopp: kronor(100) + n,
          status: 'BESLUTAD' as const,
          kalla,
        },
        {
          id: `2025-${id}`,
          ar: 2025,
          verksamhetId: id,
          belopp: kronor(90),
          status: 'BESLUTAD' as const,
          kalla,
        },
        {
          id: `2027-${id}`,
          ar: 2027,
          verksamhetId: id,
          belopp: kronor(999),
          status: 'UTKAST' as const,
          kalla,
        },
      ]),
      deltaganden: [0, 1, 2, 3].map((place) => ({
        vardcentrumId: `vc-${place}`,
        status: place === 3 ? ('OBESVARAT' as const) : ('ACCEPTERAT' as const),
        kalla,
        verksamheter: inVardcentrum(place),
      })),
    },
  };
}

export const unitId = (n: number) => `enhet-${String(n).padStart(5, '0')}`;
