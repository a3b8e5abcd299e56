interface Punkt<Planlage> {
  lage?: Planlage | null;
  beslut: readonly { uppgiftslamnare?: object | null }[];
}

/**
 * How far a plan item has come, as far as it can be told; null when a party that it waits for may have decided, but has
 * not answered.
 */
export function kantLage<Planlage extends string>({
  lage,
  beslut,
}: Punkt<Planlage>): Planlage | null {
  const waits = lage === 'VANTAR_PA_BESLUT' || lage === 'DELVIS_BESLUTAD';
  const silent = beslut.some(({ uppgiftslamnare }) => !uppgiftslamnare);
  return waits && silent ? null : (lage ?? null);
}
