import type { Cellfel } from '../../../shared/domain/files/Filetable.ts';
import type { Bladplats, Filrad } from '../../../shared/domain/files/lasRader.ts';
import type { Rowoutcome } from '../../../shared/domain/files/writeRows.ts';

/** The most faults, and the most planned changes, that are listed. */
const maxFel = 100;
const maxByten = 20;

/** A report on a file's rows: how many of each outcome, and details of the first. */
export class Rapport {
  readonly antal = { ny: 0, andrad: 0, oforandrad: 0, felaktig: 0 };
  #fel: { rad: number; line: string }[] = [];
  #antalFel = 0;
  #byten: string[] = [];
  #okontrollerade = 0;
  #anmarkning = '';
  #blad: string | null = null;
  /** Remarks on parts of the file that were not read, or were read in an unexpected way. Each stands once. */
  readonly lasning = new Set<string>();

  /** The mutations that the file needs. */
  readonly mutationer = new Set<string>();

  add({ rad, celler, blad }: Filrad, bedomning: Rowoutcome): void {
    this.antal[bedomning.slag] += 1;
    this.#blad ??= blad?.namn ?? null;
    if ('byten' in bedomning) {
      for (const mutation of bedomning.mutationer) this.mutationer.add(mutation);
      this.#okontrollerade += bedomning.anmarkning ? 1 : 0;
      this.#anmarkning ||= bedomning.anmarkning ?? '';
    }
    if (bedomning.slag === 'felaktig') {
      for (const fel of bedomning.fel) {
        this.#antalFel += 1;
        if (this.#fel.length < maxFel) {
          this.#fel.push({ rad, line: felrad(rad, celler, fel, blad) });
        }
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

  /** How many more changed rows are to be listed. */
  get bytenSaknas(): number {
    return maxByten - this.#byten.length;
  }

  get rader(): number {
    const { ny, andrad, oforandrad, felaktig } = this.antal;
    return ny + andrad + oforandrad + felaktig;
  }

  /** The file, and the sheet that was read. */
  kalla(fil: string): string {
    return this.#blad === null ? `Filen ${fil}` : `Filen ${fil}, bladet "${this.#blad}"`;
  }

  /**
   * A line for each fault with row, column, value and how to mend it, and how many more there are. In the file's order: a row
   * that waits for another one is judged after it.
   */
  get felrader(): string[] {
    const more = this.#antalFel - this.#fel.length;
    const inOrder = this.#fel.toSorted((a, b) => a.rad - b.rad).map(({ line }) => line);
    return more === 0 ? inOrder : [...inOrder, `… och ${more} fel till. Rätta dessa först.`];
  }

  /** A line for each of the first changes, and how many more there are. */
  get bytesrader(): string[] {
    const more = this.antal.ny + this.antal.andrad - this.#byten.length;
    return more === 0 ? this.#byten : [...this.#byten, `… och ${more} rader till.`];
  }

  /**
   * How many rows refer to something that could not be checked against the network, and the first reason; null when all were
   * checked.
   */
  private get okontrollerat(): string | null {
    if (this.#okontrollerade === 0) return null;
    return `${this.#okontrollerade} rader hänvisar till parter eller avtal som inte är kontrollerade. På den första: ${this.#anmarkning}`;
  }

  /** Further remarks: what was not read, and what was not checked. */
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

/** A value on one line, without control characters. */
function visad(text: string): string {
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return line === '' ? '(tomt)' : `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}
