import { osthammarsplan } from '../../../underlag/kallor.ts';
import type { NyStrategi, NyttMal } from '../../Samverkansdata.ts';
import { mal } from '../planer/osthammar2020/mal.ts';

const fokusomraden: readonly [nummer: string, text: string][] = [
  ['3', 'Stärk grundläggande förutsättningar i närvården'],
  ['4', 'Effektivisera arbetssätt och verktyg i närvården'],
  ['5', 'Förändra vårdstrukturen och kraftsamla kring vissa grupper i närvården'],
];

/** The id of a goal of the plan by its number, such as 3.1. */
export const osthammarsmal = (nummer: string) => `osthammar-2020-mal-${nummer.replace('.', '-')}`;

/** The goals of Östhammar's plan 2020: three focus areas (numbered 3–5 as in the plan) and eleven goals, quoted. */
export const narvardsplanOsthammar: NyStrategi = {
  id: 'narvardsplan-osthammar-2020',
  titel: 'Lokala prioriteringar 2020, Östhammars kommun',
  overgripandeMal:
    'Kommunens invånare upplever en god, sammanhållen, nära hälso- och sjukvård och omsorg samt trygghet',
  franAr: 2020,
  tillAr: 2020,
  lan: '03',
  byggerPa: ['strategi-narvardssamverkan-2018-2020', 'malbild-2030'],
  taggar: [
    ...['individ', 'folkhälsa', 'ekonomi', 'organisation', 'kompetens'].map(
      (namn) => ({ slag: 'PERSPEKTIV', namn }) as const,
    ),
    ...[
      'barn och unga',
      'psykiatri i samverkan',
      'beroendefrågor',
      'vårdprocesser kring äldre',
    ].map((namn) => ({ slag: 'PRIORITERAT_OMRADE', namn }) as const),
  ],
  mal: fokusomraden.map(
    ([nummer, text]): NyttMal => ({
      id: `osthammar-2020-fokus-${nummer}`,
      slag: 'FOKUSOMRADE',
      nummer,
      text,
      under: Object.keys(mal)
        .filter((key) => key.startsWith(`${nummer}.`))
        .map((key) => ({
          id: osthammarsmal(key),
          slag: 'MAL',
          nummer: key,
          text: mal[key] as string,
          kalla: osthammarsplan(`Mål ${key}`),
        })),
    }),
  ),
  kalla: osthammarsplan(
    'Lokala prioriteringar 2020; perspektiv och prioriterade områden under Lokalt samråd HSVO',
  ),
};
