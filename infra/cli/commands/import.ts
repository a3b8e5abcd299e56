import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Roll } from '../../../shared/access/Caller.ts';
import { mutationsroller } from '../../../shared/domain/concepts.ts';
import type { Filetable } from '../../../shared/domain/files/Filetable.ts';
import { filetables } from '../../../shared/domain/files/filetables.ts';
import { type Filrad, lasRader } from '../../../shared/domain/files/lasRader.ts';
import { Tabellfel } from '../../../shared/sheet/Tabellfel.ts';
import { otillatetTecken } from '../../../shared/values/otillatetTecken.ts';
import { personnummerIn } from '../../../shared/values/personnummerIn.ts';
import { CommandError } from '../CommandError.ts';
import { type Inlasning, localDoor } from '../lasin/doors.ts';
import { type Koladaval, koladaTable } from '../lasin/koladaTable.ts';
import type { Rapport } from '../lasin/Rapport.ts';
import { remoteDoor } from '../lasin/remoteDoor.ts';
import { openOwnDatabase } from '../openOwnDatabase.ts';
import { Progress } from '../Progress.ts';

export interface Importval extends Koladaval {
  dryRun?: boolean;
  reason?: string;
  /** The roles in which rows are written on this machine. */
  roll?: Roll[];
  /** The address of the running subgraph, and a token for it. */
  url?: string;
  token?: string;
}

/**
 * Imports a file by the huvudman's own mutations: all rows, or none. It runs in a named role on this machine's database, or at
 * the running subgraph with a token. Throws CommandError when nothing is written.
 */
export async function importera(
  slug: string,
  namn: string,
  fil: string,
  val: Importval,
): Promise<void> {
  skalAv(fil, val);
  if (!/\.json$/i.test(fil)) {
    if (val.koladaId !== undefined || val.nyckeltal !== undefined) {
      throw felanvant(
        '--kolada-id och --nyckeltal är för en fil från Koladas API, som slutar på .json.',
      );
    }
    return importTable(slug, namn, fil, val);
  }
  if (namn !== 'uppgifter') {
    throw felanvant(
      'En fil från Koladas API (.json) läses in som uppgifter: Koladas värden gäller år, och tabellen heter uppgifter.',
    );
  }
  const kolada = await koladaTable(fil, val);
  try {
    await importTable(slug, namn, kolada.path, {
      ...val,
      reason: val.reason ?? `Inläst från ${basename(fil)} (Kolada)`,
    });
    for (const note of kolada.notes) console.log(note);
  } finally {
    await kolada.remove();
  }
}

/** Imports a file that is a table. */
async function importTable(slug: string, namn: string, fil: string, val: Importval): Promise<void> {
  const table = filetables[namn] as Filetable;
  const skal = skalAv(fil, val);
  const { size } = await stat(fil).catch(() => {
    throw new CommandError(`Filen ${fil} går inte att läsa: kontrollera namnet.`, {
      felanvant: true,
    });
  });
  // Without a role nothing can be written. The command then reports what the file would change, and which role that takes.
  const prova = val.dryRun === true || (val.url === undefined && val.roll === undefined);
  const read = (rapport: Rapport, antal: number) =>
    lasMedFramsteg({ table, fil, size, rapport, antal, prova });
  const rapport = await through(slug, val, { table, read, skal, prova });
  if (rapport.antal.felaktig > 0) throw nekad(rapport, fil);
  if (val.dryRun) {
    for (const line of rapport.bytesrader) console.log(line);
    console.log(`Provkörning, ingenting skrevs: ${rapport.summa}.`);
  } else if (prova && rapport.mutationer.size > 0) {
    throw new CommandError(
      `Ingenting skrevs: säg i vilken roll raderna skrivs. Filens ändringar (${rapport.summa}) görs med --roll ${rollerFor(rapport).join(' ')}.`,
      { felanvant: true },
    );
  } else console.log(`Klart: ${rapport.summa}.`);
  for (const line of rapport.anmarkningar) console.log(line);
  if (
    val.dryRun &&
    val.url === undefined &&
    val.roll === undefined &&
    rapport.mutationer.size > 0
  ) {
    console.log(`Ändringarna görs med --roll ${rollerFor(rapport).join(' ')}.`);
  }
}

/** Imports the rows at the running subgraph or in this machine's database, as the flags say. */
async function through(slug: string, val: Importval, inlasning: Inlasning): Promise<Rapport> {
  const { url, token = process.env.VARDNAT_TOKEN, roll = ['admin'] } = val;
  if (url !== undefined) {
    if (val.roll) {
      throw felanvant('--roll gäller på den här datorn: med --url säger åtkomsttoken rollen.');
    }
    if (!/^https?:/i.test(url) || !URL.canParse(url)) throw felanvant(`${url} är ingen adress.`);
    if (!token) {
      throw felanvant(
        `--url kräver en åtkomsttoken för ${slug}: ge den med --token eller i VARDNAT_TOKEN. För att prova på den här datorn: npx vardnat token --huvudman ${slug} --roll ekonom.`,
      );
    }
    return remoteDoor(slug, url, token)(inlasning);
  }
  if (val.token) throw felanvant('--token är för en delgraf som körs: säg vilken med --url.');
  const db = await openOwnDatabase(slug);
  try {
    return await (await localDoor(slug, db, roll))(inlasning);
  } finally {
    await db.close();
  }
}

/** The fewest roles that together may make all changes of a file. */
function rollerFor({ mutationer }: Rapport): Roll[] {
  const names = [...mutationer] as (keyof typeof mutationsroller)[];
  return [...new Set(names.map((name) => mutationsroller[name]?.[0] ?? 'admin'))];
}

/**
 * A file's rows, with a progress bar. When the file is no table, the refusal repeats the remarks so far, such as which sheet
 * was read.
 */
async function* lasMedFramsteg({
  table,
  fil,
  size,
  rapport,
  antal,
  prova,
}: {
  table: Filetable;
  fil: string;
  size: number;
  rapport: Rapport;
  antal: number;
  prova: boolean;
}): AsyncGenerator<Filrad[]> {
  const framsteg = new Progress(prova ? 'Provar' : 'Skriver', size);
  try {
    const onBytes = (bytes: number) => framsteg.bytes(bytes);
    const onNote = (note: string) => rapport.lasning.add(note);
    for await (const rows of lasRader(table, fil, antal, { onBytes, onNote })) {
      framsteg.rader(rows.length);
      yield rows;
    }
  } catch (error) {
    if (!(error instanceof Tabellfel)) throw error;
    throw new CommandError(
      [error.message, ...rapport.anmarkningar, `Filen: ${basename(fil)}. Ingenting skrevs.`].join(
        '\n',
      ),
    );
  } finally {
    framsteg.stop();
  }
}

function nekad(rapport: Rapport, fil: string): CommandError {
  const kalla = `${rapport.kalla(basename(fil))} läses inte in:`;
  const summa = `Ingenting skrevs: ${rapport.summa}.`;
  return new CommandError([kalla, ...rapport.felrader, summa, ...rapport.lasning].join('\n'));
}

/** The reason for the change, for the history. */
function skalAv(fil: string, { reason = `Inläst från ${basename(fil)}` }: Importval): string {
  const skal = reason.normalize('NFC').trim();
  if (skal === '' || skal.length > 500) {
    throw felanvant('--reason ska ha mellan 1 och 500 tecken.');
  }
  const problem = otillatetTecken(skal, 'rad');
  if (problem !== null) throw felanvant(`Skälet (eller filens namn) ${problem}`);
  if (personnummerIn(skal) !== null) {
    throw felanvant(
      'Skälet (eller filens namn) innehåller något som ser ut som ett personnummer: skriv det utan.',
    );
  }
  return skal;
}

const felanvant = (message: string) => new CommandError(message, { felanvant: true });
