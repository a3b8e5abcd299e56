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

/** For each type of the contract whose rows name huvudmän: those whom a row concerns (who employs, pays, gives the mission). */
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

/** Whether rows of a type of the contract name parties at all. */
export function namnerParter(typename: string): boolean {
  return Object.hasOwn(perTyp, typename);
}

/** The huvudmän that a row of that type names, by slug; none for types whose rows name only their owner. */
export function parterIRad(typename: string, rad: unknown): string[] {
  if (!namnerParter(typename)) return [];
  return perTyp[typename as keyof typeof perTyp](rad as never);
}

/** The columns that `parterIRad` reads of a type's rows. */
export function partColumns(typename: string): readonly string[] {
  return perTypColumns[typename] ?? [];
}

const perTypColumns: Readonly<Record<string, readonly string[]>> = {
  Verksamhet: ['uppdragsgivare', 'bemanning', 'samfinansiering'],
  Funktionsutbud: ['utforsAt'],
};
