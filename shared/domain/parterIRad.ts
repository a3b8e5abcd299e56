import type {
  Andel,
  Samfinansiering,
  Tjanst,
  Verksamhet,
  Verksamhetsfunktion,
} from './verksamhet/Verksamhet.ts';

const andelsparter = (andelar: readonly Andel[] | null | undefined) =>
  (andelar ?? []).map(({ part }) => part);

const tjansteparter = ({ arbetsgivare, finansiarer }: Tjanst) => [
  arbetsgivare,
  ...andelsparter(finansiarer),
];

/**
 * The parties that a row names, for each type of the contract whose rows name huvudmän: employers, payers, and givers
 * of missions.
 */
const perTyp = {
  Verksamhet: ({ uppdragsgivare, bemanning, samfinansiering }: Verksamhet) => [
    ...(uppdragsgivare ?? []),
    ...(bemanning ?? []).flatMap(tjansteparter),
    ...andelsparter(samfinansiering?.andelar),
  ],
  Samfinansiering: ({ andelar }: Samfinansiering) => andelsparter(andelar),
  Tjanst: tjansteparter,
  Andel: ({ part }: Andel) => [part],
  Funktionsutbud: ({ utforsAt }: Verksamhetsfunktion) => (utforsAt == null ? [] : [utforsAt]),
};

/** Whether rows of a type of the contract name parties. */
export function namnerParter(typename: string): boolean {
  return Object.hasOwn(perTyp, typename);
}

/** The slugs of the huvudmän that a row of that type names. Empty for types whose rows name only their owner. */
export function parterIRad(typename: string, rad: unknown): string[] {
  if (!namnerParter(typename)) return [];
  return perTyp[typename as keyof typeof perTyp](rad as never);
}

/** The columns of a type's rows that `parterIRad` reads. */
export function partColumns(typename: string): readonly string[] {
  return perTypColumns[typename] ?? [];
}

const perTypColumns: Readonly<Record<string, readonly string[]>> = {
  Verksamhet: ['uppdragsgivare', 'bemanning', 'samfinansiering'],
  Funktionsutbud: ['utforsAt'],
};
