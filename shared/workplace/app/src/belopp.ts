const kronor = new Intl.NumberFormat('sv-SE', {
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
});

/** Formats an amount such as "461570000.00" as "461 570 000". It never becomes a float. */
export const skrivBelopp = (belopp: string) => kronor.format(belopp as Intl.StringNumericLiteral);

/** Reads an amount as people and spreadsheets write it; null when the text is no amount. */
export function lasBelopp(text: string): string | null {
  const plain = text
    .replace(/kr\.?$|:-$/i, '')
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  if (!/^-?\d{1,13}(\.\d{1,2})?$/.test(plain)) return null;
  const [heltal = '', decimaler = ''] = plain.split('.');
  return `${heltal}.${decimaler.padEnd(2, '0')}`;
}

/** Adds amounts. It adds whole öre, so none is lost. */
export function summera(belopp: readonly string[]): string {
  const ore = belopp.reduce((sum, one) => sum + BigInt(one.replace('.', '')), 0n);
  const digits = String(ore < 0n ? -ore : ore).padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Raises an amount by a percentage with up to two decimals, and rounds to whole kronor. */
export function rakna(belopp: string, procent: number): string {
  const hundradelar = BigInt(Math.round((100 + procent) * 100));
  const ore = BigInt(belopp.replace('.', '')) * hundradelar;
  const half = ore < 0n ? -500_000n : 500_000n;
  return `${(ore + half) / 1_000_000n}.00`;
}
