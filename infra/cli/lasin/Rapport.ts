import type { Cellfel } from '../tabeller/Tabell.ts';
import type { Bedomd } from './bedomFil.ts';
import type { Bladplats } from './lasRader.ts';

/** How many bad rows' faults, and how many planned changes, are told in full. */
const maxFel = 100;
const maxByten = 20;

/** What became of a file's rows: counts of all, words on the first of them. */
export class Rapport {
  readonly antal = { ny: 0, andrad: 0, oforandrad: 0, felaktig: 0 };
  #fel: string[] = [];
  #antalFel = 0;
  #byten: string[] = [];
  #okontrollerade = 0;
  #anmarkning = '';
  #blad: string | null = null;
  /** What of the file was not read, or not as one might think; each said once. */
  readonly lasning = new Set<string>();

  add({ rad, celler, blad, bedomning }: Bedomd): void {
    this.antal[bedomning.slag] += 1;
    this.#blad ??= blad?.namn ?? null;
    if ('anmarkning' in bedomning && bedomning.anmarkning) {
      this.#okontrollerade += 1;
      this.#anmarkning ||= bedomning.anmarkning;
    }
    if (bedomning.slag === 'felaktig') {
      for (const fel of bedomning.fel) {
        this.#antalFel += 1;
        if (this.#fel.length < maxFel) this.#fel.push(felrad(rad, celler, fel, blad));
      }
    } else if (bedomning.slag !== 'oforandrad' && this.#byten.length < maxByten) {
      const cells = bedomning.byten.map(({ kolumn, fore, efter }) =>
        bedomning.slag === 'ny'
          ? `${kolumn} ${visad(efter)}`
          : `${kolumn} ${visad(fore)} → ${visad(efter)}`,
      );
      this.#byten.push(
        `Rad ${rad}, ${bedomning.slag === 'ny' ? 'ny' : 'ändras'}: ${cells.join(', ')}`,
      );
    }
  }

  get rader(): number {
    const { ny, andrad, oforandrad, felaktig } = this.antal;
    return ny + andrad + oforandrad + felaktig;
  }

  /** The file, and the sheet of it that was read. */
  kalla(fil: string): string {
    return this.#blad === null ? `Filen ${fil}` : `Filen ${fil}, bladet "${this.#blad}"`;
  }

  /** A line for each fault with row, column, value and how to mend it, and how many more there are. */
  get felrader(): string[] {
    const more = this.#antalFel - this.#fel.length;
    return more === 0 ? this.#fel : [...this.#fel, `… och ${more} fel till. Rätta dessa först.`];
  }

  /** A line for each of the first changes, and how many more there are. */
  get bytesrader(): string[] {
    const more = this.antal.ny + this.antal.andrad - this.#byten.length;
    return more === 0 ? this.#byten : [...this.#byten, `… och ${more} rader till.`];
  }

  /** How many rows name what could not be checked against the network, and why of the first; null when all were. */
  private get okontrollerat(): string | null {
    if (this.#okontrollerade === 0) return null;
    return `${this.#okontrollerade} rader hänvisar till parter eller avtal som inte är kontrollerade. På den första: ${this.#anmarkning}`;
  }

  /** What else the reader should know: what of the file was not read, and what was not checked. */
  get anmarkningar(): string[] {
    return [...this.lasning, ...(this.okontrollerat === null ? [] : [this.okontrollerat])];
  }

  /** The counts in words. */
  get summa(): string {
    const { ny, andrad, oforandrad, felaktig } = this.antal;
    return `${ny} nya, ${andrad} ändrade, ${oforandrad} oförändrade, ${felaktig} felaktiga rader`;
  }
}

function felrad(
  rad: number,
  celler: Record<string, string>,
  { kolumn, fel, hemlig }: Cellfel,
  blad: Bladplats | null,
): string {
  if (kolumn === null) return `Rad ${rad}: ${fel}`;
  const bokstav = blad?.bokstaver[kolumn];
  const cell = bokstav === undefined ? '' : `, cell ${bokstav}${rad}`;
  const varde = hemlig ? '(visas inte)' : visad(celler[kolumn] ?? '');
  return `Rad ${rad}, kolumn ${kolumn}${cell}, värde ${varde}: ${fel}`;
}

/** A value on one line, without what a terminal would obey. */
function visad(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return line === '' ? '(tomt)' : `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}
