import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Cellfel, choicesSheet, type Filetable } from './Filetable.ts';
import type { Cellbyte } from './judgeRow.ts';
import { batch, filmutationer, mostRows } from './lasInRader.ts';
import { type Filrad, lasRader } from './lasRader.ts';
import type { Krockcell } from './sinceExport.ts';
import { countStored, type Rowkey } from './storedRows.ts';
import { rowKey } from './writeRows.ts';

/** An uploaded file, and what to do with it. */
export interface GivenFile {
  table: Filetable;
  /** Its path on this machine while it is read. */
  path: string;
  prova: boolean;
  skrivOver: readonly number[];
  /** The numbers of rows to leave as they are stored. */
  lamna: readonly number[];
  sedd: string | null;
  skal: string;
  /** Called with the number of rows, once the file is read. */
  onRead: (rows: number) => void;
}

/** A row of a file in the form for a page. */
export interface Visadrad {
  rad: number;
  slag: 'NY' | 'ANDRAD' | 'FELAKTIG';
  /** Its cells, without those that must not be shown. */
  celler: Record<string, string>;
  byten: Cellbyte[];
  fel: Cellfel[];
  krock: Krockcell[];
}

/** The outcome of an import. */
export interface Filutfall {
  /** Why the file could not be read, in Swedish. Empty when it was read. */
  fel: string[];
  skrivet: boolean;
  kannetecken: string | null;
  antal: { ny: number; andrad: number; oforandrad: number; felaktig: number };
  /** The number of rows that another writer has changed since the export, and the file has not. */
  andradeSedan: number;
  /** The number of stored rows that are not in the file. They are not changed. Null when it was not counted. */
  saknas: number | null;
  kolumner: string[];
  /** Rows with faults first, then rows with a choice to make, then changed rows. At most as many as a page shows. */
  rader: Visadrad[];
  /** The number of rows beyond those. */
  fler: number;
  /** What was not read in the file, and what could not be checked. */
  anmarkningar: string[];
}

/** The most rows that a page shows. */
const mostShown = 200;

interface Svar {
  fel: { meddelande: string }[];
  kannetecken: string | null;
  rader:
    | {
        slag: string;
        byten: Cellbyte[];
        fel: Cellfel[];
        krock: Krockcell[];
        anmarkning: string | null;
        andradSedan: boolean;
      }[]
    | null;
}

/**
 * Imports a file as the caller: reads it as a table, and writes it through the mutations, all of it or nothing. Throws
 * Tabellfel when it is not such a table.
 */
export async function takeInFile(
  context: HuvudmanContext,
  { table, path, prova, skrivOver, lamna, sedd, skal, onRead }: GivenFile,
): Promise<Filutfall> {
  const notes = new Set<string>();
  const rows: Filrad[] = [];
  const onNote = (note: string) => {
    // The sheet with choices, which the export adds, is not part of the table.
    if (!note.endsWith(`Inte lästa: "${choicesSheet}".`)) notes.add(note);
  };
  for await (const some of lasRader(table, path, batch, { onNote })) {
    rows.push(...some);
    if (rows.length > mostRows) return { ...nothing, fel: [tooLong] };
  }
  onRead(rows.length);
  const left = new Set(lamna);
  const named = [...rows];
  rows.splice(0, rows.length, ...named.filter(({ rad }) => !left.has(rad)));
  const whole = rows.filter(({ fel }) => fel.length === 0);
  const kolumner = Object.keys(named[0]?.celler ?? {});
  const rader = whole.map(({ rad, celler }) => ({
    rad,
    celler: kolumner.map((name) => celler[name] ?? ''),
  }));
  const input = {
    huvudmanId: context.huvudman.id,
    ...{ tabell: table.name, kolumner, rader, skal, skrivOver, sedd },
    // With an unreadable row nothing is written. The others are tried all the same, so that their faults are shown too.
    prova: prova || whole.length < rows.length,
  };
  const path_ = { key: 'lasInRader', prev: undefined, typename: undefined };
  const lasInRader = filmutationer.lasInRader as NonNullable<typeof filmutationer.lasInRader>;
  const svar = (await lasInRader(undefined, { input }, context, {
    path: path_,
  })) as unknown as Svar;
  const { kannetecken } = svar;
  if (svar.fel.length > 0 || !svar.rader) {
    return { ...nothing, fel: svar.fel.map(({ meddelande }) => meddelande), kannetecken };
  }
  const judged = merged(rows, svar.rader);
  const antal = { ny: 0, andrad: 0, oforandrad: 0, felaktig: 0 };
  for (const { slag } of judged) antal[slag.toLowerCase() as keyof typeof antal] += 1;
  const shown = judged.filter((row): row is Visadrad => row.slag !== 'OFORANDRAD').sort(byConcern);
  const unchecked = svar.rader.flatMap(({ anmarkning }) => anmarkning ?? []);
  return {
    fel: [],
    skrivet: !input.prova && antal.felaktig === 0,
    kannetecken,
    antal,
    andradeSedan: svar.rader.filter(({ andradSedan }) => andradSedan).length,
    saknas: await missing(context, table, named),
    kolumner,
    rader: shown.slice(0, mostShown),
    fler: Math.max(0, shown.length - mostShown),
    anmarkningar: [...notes, ...uncheckedNote(unchecked)],
  };
}

const nothing: Filutfall = {
  fel: [],
  skrivet: false,
  kannetecken: null,
  antal: { ny: 0, andrad: 0, oforandrad: 0, felaktig: 0 },
  andradeSedan: 0,
  saknas: null,
  kolumner: [],
  rader: [],
  fler: 0,
  anmarkningar: [],
};

const tooLong = `Filen har fler än ${mostRows} rader, som är vad sidan tar emot på en gång: dela upp den, eller be dem som sköter systemet att läsa in den.`;

/** Each row of the file with its reading faults, or with its outcome. */
function merged(rows: readonly Filrad[], outcomes: NonNullable<Svar['rader']>) {
  let next = 0;
  return rows.map(({ rad, celler, fel }) => {
    const none = { byten: [], krock: [] };
    const outcome = fel.length > 0 ? { ...none, slag: 'FELAKTIG', fel } : outcomes[next++];
    const { slag, byten, fel: wrong, krock } = outcome ?? { ...none, slag: 'FELAKTIG', fel: [] };
    const secret = new Set(wrong.flatMap(({ kolumn, hemlig }) => (hemlig && kolumn) || []));
    const cells = Object.entries(celler).map(([name, text]) => [
      name,
      secret.has(name) ? '' : text,
    ]);
    return { rad, slag, celler: Object.fromEntries(cells), byten, fel: wrong, krock } as
      | Visadrad
      | (Omit<Visadrad, 'slag'> & { slag: 'OFORANDRAD' });
  });
}

/** Rows with faults, then rows with a choice to make, then the rest, each in the order of the file. */
function byConcern(a: Visadrad, b: Visadrad): number {
  const weight = ({ slag, krock }: Visadrad) =>
    slag === 'FELAKTIG' ? (krock.length > 0 ? 1 : 0) : 2;
  return weight(a) - weight(b) || a.rad - b.rad;
}

async function missing(
  { db }: HuvudmanContext,
  table: Filetable,
  rows: readonly Filrad[],
): Promise<number> {
  const keys = rows.flatMap(({ celler }): Rowkey[] => {
    const key = rowKey(table, celler);
    return key === null ? [] : [key];
  });
  const { all, named } = await countStored(db.rows, table, keys);
  return all - named;
}

function uncheckedNote(notes: readonly string[]): string[] {
  const [first] = notes;
  if (first === undefined) return [];
  return [
    `${notes.length} rader hänvisar till parter eller avtal som inte är kontrollerade. På den första: ${first}`,
  ];
}
