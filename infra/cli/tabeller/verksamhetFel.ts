import { idfel } from '../../../shared/domain/idfel.ts';
import type { Cellfel } from './Tabell.ts';
import type { Verksamhetsrad } from './Verksamhetsrad.ts';

/** 100 %, in hundredths of a percent. */
const hela = 100_00;

/**
 * Why a unit may not be written: a function stands once, and a post's shares sum to 100 %, or to less when words say
 * who pays the rest. Shares of the unit itself are as its operator states them: what they lack shows as a deviation.
 */
export function verksamhetFel(rad: Verksamhetsrad, fore: Verksamhetsrad | null): Cellfel[] {
  return [
    ...(fore ? [] : idfel(rad.id)).map(({ falt, meddelande }) => ({
      kolumn: falt,
      fel: meddelande,
    })),
    ...funktionsfel(rad),
    ...bemanningsfel(rad),
    ...spannfel(rad),
  ];
}

function funktionsfel({ funktioner }: Verksamhetsrad): Cellfel[] {
  const names = funktioner.map(({ funktion }) => funktion);
  return names
    .filter((name, at) => names.indexOf(name) !== at)
    .map((name) => ({ kolumn: 'funktioner', fel: `${name} står två gånger: ta bort den ena.` }));
}

function bemanningsfel({ bemanning }: Verksamhetsrad): Cellfel[] {
  return (bemanning ?? []).flatMap(({ roll, omfattning, finansiarer, ovrigFinansiering }) => {
    const sum = finansiarer.reduce((total, { procent }) => total + procent, 0);
    const whole = sum === hela || (sum < hela && ovrigFinansiering !== undefined);
    return [
      ...(omfattning > 0
        ? []
        : [{ kolumn: 'bemanning', fel: `${roll}: omfattning är större än 0.` }]),
      ...(whole
        ? []
        : [
            {
              kolumn: 'bemanning',
              fel: `${roll}: finansiärernas andelar blir ${sum / 100} procent: rätta dem så att de blir 100.`,
            },
          ]),
    ];
  });
}

function spannfel({ alderFran, alderTill, listade }: Verksamhetsrad): Cellfel[] {
  const { minst, hogst } = listade ?? {};
  return [
    ...(alderFran !== null && alderTill !== null && alderFran > alderTill
      ? [{ kolumn: 'alderTill', fel: 'Högsta åldern är lägre än den lägsta: rätta en av dem.' }]
      : []),
    ...(minst !== undefined && hogst !== undefined && minst > hogst
      ? [
          {
            kolumn: 'listade_hogst',
            fel: 'Högsta antalet är lägre än det lägsta: rätta ett av dem.',
          },
        ]
      : []),
  ];
}
