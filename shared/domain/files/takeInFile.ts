import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { type Cellfel, choicesSheet, type Filetable } from './Filetable.ts';
import type { Cellbyte } from './judgeRow.ts';
import { batch, filmutationer, mostRows } from './lasInRader.ts';
import { type Filrad, lasRader } from './lasRader.ts';
import type { Krockcell } from './sinceExport.ts';
import { countStored, type Rowkey } from './storedRows.ts';
import { rowKey } from './writeRows.ts';

/** A file that somebody gives, and what is to be done with it. */
export interface GivenFile {
  table: Filetable;
  /** Where it lies on this machine while it is read. */
  path: string;
  prova: boolean;
  skrivOver: readonly number[];
  /** Rows, by their numbers, that are left as they are stored. */
  lamna: readonly number[];
  sedd: string | null;
  skal: string;
  /** Told how many rows it has, once it is read. */
  onRead: (rows: number) => void;
}

/** A row of a file as a page shows it. */
export interface Visadrad {
  rad: number;
  slag: 'NY' | 'ANDRAD' | 'FELAKTIG';
  /** Its cells, but for those that must not be shown. */
  celler: Record<string, string>;
  byten: Cellbyte[];
  fel: Cellfel[];
  krock: Krockcell[];
}

/** What became of a file. */
export interface Filutfall {
  /** Why none of it could be judged, in Swedish; empty when it was. */
  fel: string[];
  skrivet: boolean;
  kannetecken: string | null;
  antal: { ny: number; andrad: number; oforandrad: number; felaktig: number };
  /** Rows that another has changed since they were exported, and the file has not. */
  andradeSedan: number;
  /** Stored rows that the file does not name: they stay as they are. Null when that was not counted. */
  saknas: number | null;
  kolumner: string[];
  /** What is wrong first, then what is for somebody to choose, then what changes; so many as a page shows. */
  rader: Visadrad[];
  /** How many more there are. */
  fler: number;
  /** What of the file was not read, and what could not be checked. */
  anmarkningar: string[];
}

/** As many rows as a page shows. */
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
 * Takes a file in as somebody: reads it by the readers of sheets, and writes it by the door for files, all of it or nothing.
 * Throws Tabellfel when it cannot be read as such a table.
 */
export async function takeInFile(
  context: HuvudmanContext,
  { table, path, prova, skrivOver, lamna, sedd, skal, onRead }: GivenFile,
): Promise<Filutfall> {
  const notes = new Set<string>();
  const rows: Filrad[] = [];
  const onNote = (note: string) => {
    // What our own export adds beside the table is no part of it.
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
    // With a row that cannot be read nothing is to be written: the others are tried, so that their faults are shown too.
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

/** Each row of the file: what is wrong with it as it is read, or what became of it. */
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

/** What is wrong, then what is for somebody to choose, then the rest, each in the order of the file. */
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
