/** A body of officers that prepares matters; `kommunId` is the kommun whose body it is, null for that of a whole län. */
export interface Tjansteledning {
  id: string;
  kommunId: string | null;
  lan: string | null;
}

/**
 * Who prepares a matter: the kommun's own tjänsteledning when it concerns one kommun, the län's when it concerns more. Null
 * when it concerns no kommun, or the body is not known. Source: checklist row 53 (TL HSVO handles what concerns the region
 * and more than one kommun).
 */
export function beredningsorgan(
  kommuner: readonly { id: string; lan: string | null }[],
  ledningar: readonly Tjansteledning[],
): string | null {
  const [first, ...others] = kommuner;
  if (!first) return null;
  const found = ledningar.find(({ kommunId, lan }) =>
    others.length === 0 ? kommunId === first.id : kommunId === null && lan === first.lan,
  );
  return found?.id ?? null;
}
