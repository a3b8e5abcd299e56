import type { Referensuppgift } from '../referensprov.ts';
import type { Verksamhetsindata } from './verksamhetsvarden.ts';

/** The parties and the agreement that a unit's values refer to, by field, without the huvudman itself. */
export function verksamhetsreferenser(
  {
    uppdragsgivare,
    bemanning,
    samfinansiering,
    funktioner,
  }: Pick<Verksamhetsindata, 'uppdragsgivare' | 'bemanning' | 'samfinansiering' | 'funktioner'>,
  huvudmanId: string,
): Referensuppgift[] {
  const parter = [
    ...(uppdragsgivare ?? []).map((id, n) => [`uppdragsgivare[${n}]`, id] as const),
    ...(bemanning ?? []).flatMap(({ arbetsgivare, finansiarer }, n) => [
      [`bemanning[${n}].arbetsgivare`, arbetsgivare] as const,
      ...finansiarer.map(
        ({ part }, m) => [`bemanning[${n}].finansiarer[${m}].part`, part] as const,
      ),
    ]),
    ...(funktioner ?? []).flatMap(({ utforsAt }, n) =>
      utforsAt == null ? [] : [[`funktioner[${n}].utforsAt`, utforsAt] as const],
    ),
    ...(samfinansiering?.andelar ?? []).map(
      ({ part }, n) => [`samfinansiering.andelar[${n}].part`, part] as const,
    ),
  ];
  return [
    ...parter
      .filter(([, id]) => id !== huvudmanId)
      .map(([falt, id]) => ({ slag: 'part' as const, falt, id })),
    ...(samfinansiering
      ? [{ slag: 'avtal' as const, falt: 'samfinansiering.avtalId', id: samfinansiering.avtalId }]
      : []),
  ];
}
