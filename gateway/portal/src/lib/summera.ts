/** The exact sum of amounts as they travel, such as "461570000.00"; null for none, for nothing known is not zero. */
export function summera(belopp: readonly string[]): string | null {
  if (belopp.length === 0) return null;
  const oren = belopp.reduce((sum, text) => sum + BigInt(text.replace('.', '')), 0n);
  const digits = String(oren < 0n ? -oren : oren).padStart(3, '0');
  return `${oren < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
