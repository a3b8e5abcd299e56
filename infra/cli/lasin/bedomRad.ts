import type { VersioneradRad } from '../../../shared/andring/Rad.ts';
import { otillatetTecken } from '../../../shared/values/otillatetTecken.ts';
import { personnummerIn, personnummerMessage } from '../../../shared/values/personnummerIn.ts';
import type { Cellfel, Kolumn, Tabell } from '../tabeller/Tabell.ts';

/** A row's cells by column, trimmed; only those of the columns that the file has. */
export type Celler = Record<string, string>;

/** A cell that gets another value. */
export interface Cellbyte {
  kolumn: string;
  fore: string;
  efter: string;
}

/** What becomes of one row of a file. */
export type Bedomning =
  | { slag: 'oforandrad' }
  | {
      slag: 'ny' | 'andrad';
      fore: VersioneradRad | null;
      efter: VersioneradRad;
      byten: Cellbyte[];
      /** What could not be checked against the network; left out, or null, when all was. */
      anmarkning?: string | null;
    }
  | { slag: 'felaktig'; fel: Cellfel[] };

const oforandrad: Bedomning = { slag: 'oforandrad' };

/** Judges a row against the stored row with the same key. What stands in the file as it is exported is unchanged. */
export function bedomRad(tabell: Tabell, celler: Celler, fore: VersioneradRad | null): Bedomning {
  const stored = fore && tabell.varden(fore);
  const gamla = stored && celltexter(tabell, stored);
  const same = (namn: string) => celler[namn] === undefined || celler[namn] === gamla?.[namn];
  if (gamla && innehall(tabell).every(same)) return oforandrad;

  const fel: Cellfel[] = [];
  const varden: Record<string, unknown> = {};
  for (const [namn, kolumn] of Object.entries(tabell.kolumner)) {
    const text = celler[namn];
    if (text === undefined || text === gamla?.[namn]) varden[namn] = stored?.[namn] ?? null;
    else {
      const read = tolkaCell(kolumn, text);
      if ('fel' in read) fel.push({ kolumn: namn, ...read });
      else varden[namn] = read.varde;
    }
  }
  fel.push(...versionsfel(varden.version, fore));
  if (fel.length > 0) return { slag: 'felaktig', fel };

  const built = tabell.rad(varden as Parameters<Tabell['rad']>[0], fore);
  if ('fel' in built) return { slag: 'felaktig', fel: built.fel };
  const { rad: efter } = built;
  const nya = celltexter(tabell, tabell.varden(efter));
  const byten = innehall(tabell)
    .map((kolumn) => ({ kolumn, fore: gamla?.[kolumn] ?? '', efter: nya[kolumn] ?? '' }))
    .filter((byte) => byte.fore !== byte.efter);
  if (fore && byten.length === 0) return oforandrad;
  const refused = tabell.fel(efter, fore);
  if (refused.length > 0) return { slag: 'felaktig', fel: refused };
  return { slag: fore ? 'andrad' : 'ny', fore, efter, byten };
}

/** What a row holds as it is exported, trimmed as cells are. */
export function celltexter({ kolumner }: Tabell, varden: Record<string, unknown>): Celler {
  return Object.fromEntries(
    Object.entries(kolumner).map(([namn, { typ }]) => {
      const varde = varden[namn];
      return [namn, varde === null || varde === undefined ? '' : typ.skriv(varde).trim()];
    }),
  );
}

/** The columns that say something of the row; the version only says which picture of it the writer has seen. */
const innehall = ({ kolumner }: Tabell) =>
  Object.keys(kolumner).filter((namn) => namn !== 'version');

/** One cell as a value, null when it is empty, or why it cannot be one. */
export function tolkaCell(
  kolumn: Kolumn<unknown>,
  text: string,
): { varde: unknown } | Omit<Cellfel, 'kolumn'> {
  if (text === '')
    return kolumn.vardeKravs ? { fel: 'Cellen är tom: fyll i ett värde.' } : { varde: null };
  if (kolumn.typ.fritext) {
    const problem = otillatetTecken(text);
    if (problem !== null) return { fel: `Texten ${problem}`, hemlig: true };
    const found = personnummerIn(text);
    if (found !== null) return personfel(found);
  }
  const read = kolumn.typ.tolka(text);
  return read.ok ? { varde: read.varde } : { fel: read.fel };
}

/** What is said of a text about a person, which is not shown; `found` looks like its number. */
export const personfel = (found: string) => ({ fel: personnummerMessage(found), hemlig: true });

function versionsfel(seen: unknown, fore: VersioneradRad | null): Cellfel[] {
  if (typeof seen !== 'number' || fore === null || seen === fore.version) return [];
  const fel = `Någon har ändrat raden sedan filen exporterades: filen har version ${seen}, nu gäller version ${fore.version}. Exportera på nytt och för in dina ändringar där.`;
  return [{ kolumn: 'version', fel }];
}
