import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Motiv } from '../../../shared/andring/loggaAndring.ts';
import type { VersioneradRad } from '../../../shared/andring/Rad.ts';
import { type Radbyte, skrivRader } from '../../../shared/andring/skrivRader.ts';
import type { Database } from '../../../shared/serve/database/Database.ts';
import { natverksfraga } from '../../../shared/serve/natverksfraga.ts';
import { readSettings } from '../../../shared/serve/settings.ts';
import type { Lasval } from '../../../shared/sheet/lasTabell.ts';
import { Tabellfel } from '../../../shared/sheet/Tabellfel.ts';
import { otillatetTecken } from '../../../shared/values/otillatetTecken.ts';
import { personnummerIn } from '../../../shared/values/personnummerIn.ts';
import { Avbrott } from '../Avbrott.ts';
import { Framsteg } from '../Framsteg.ts';
import { type Bedomd, bedomFil } from '../lasin/bedomFil.ts';
import { natverksprov } from '../lasin/natverksprov.ts';
import { Rapport } from '../lasin/Rapport.ts';
import { openOwnDatabase } from '../openOwnDatabase.ts';
import type { Tabell } from '../tabeller/Tabell.ts';
import { tabeller } from '../tabeller/tabeller.ts';

export interface Importval {
  dryRun?: boolean;
  reason?: string;
  role: string;
}

/**
 * Imports a file into a huvudman's own database: reads it once to judge every row, and once more to write, all in one
 * transaction that is rolled back if a row turns out to be refused after all. Throws Avbrott when nothing is written.
 */
export async function importera(
  slug: string,
  namn: string,
  fil: string,
  flaggor: Importval,
): Promise<void> {
  const tabell = tabeller[namn] as Tabell;
  const motiv = motivAv(fil, flaggor);
  const { size } = await stat(fil).catch(() => {
    throw new Avbrott(`Filen ${fil} går inte att läsa: kontrollera namnet.`, { felanvant: true });
  });
  const db = await openOwnDatabase(slug);
  const prova = natverksprov(tabell, slug, natverksfraga(readSettings(process.env).gatewayUrl));
  const inlasning = { tabell, fil, size, prova };
  try {
    const granskad = await granska(db, inlasning);
    if (granskad.antal.felaktig > 0) throw nekad(granskad, fil);
    const { ny, andrad } = granskad.antal;
    if (flaggor.dryRun) {
      for (const line of granskad.bytesrader) console.log(line);
      console.log(`Provkörning, ingenting skrevs: ${granskad.summa}.`);
      for (const line of granskad.anmarkningar) console.log(line);
      return;
    }
    const skriven = ny + andrad === 0 ? granskad : await skriv(db, inlasning, motiv);
    console.log(`Klart: ${skriven.summa}.`);
    for (const line of skriven.anmarkningar) console.log(line);
  } finally {
    await db.close();
  }
}

/** What is read, and what holds its rows against the network. */
interface Inlasning {
  tabell: Tabell;
  fil: string;
  size: number;
  prova: (sats: Bedomd[]) => Promise<Bedomd[]>;
}

/** Judges every row without writing. */
async function granska(db: Database, inlasning: Inlasning): Promise<Rapport> {
  const rapport = new Rapport();
  const { tabell, fil } = inlasning;
  await varjeSats('Kontrollerar', inlasning, rapport, (val) => bedomFil(db.read, tabell, fil, val));
  return rapport;
}

/** Writes every new and changed row, or none: what is read is judged again, since both file and database may have changed. */
async function skriv(db: Database, inlasning: Inlasning, motiv: Motiv): Promise<Rapport> {
  const { tabell, fil } = inlasning;
  return db.write(async (manager) => {
    await takeTurn(manager, tabell);
    const rapport = new Rapport();
    const lock = db.dialect === 'mysql';
    const judged = (val: Lasval) => bedomFil(manager, tabell, fil, { ...val, lock });
    await varjeSats('Skriver', inlasning, rapport, judged, async (sats) => {
      if (rapport.antal.felaktig > 0) return;
      await skrivRader(manager, tabell.radtyp, byten(sats), motiv, tabell.skrivTillhorande);
    });
    if (rapport.antal.felaktig > 0) throw nekad(rapport, fil);
    return rapport;
  });
}

/**
 * Holds every batch against the network, counts it and hands it on, under a progress bar. A file that is no table is
 * refused with what has been noticed of it, such as which sheet was read.
 */
async function varjeSats(
  namn: string,
  { fil, size, prova }: Inlasning,
  rapport: Rapport,
  read: (val: Lasval) => AsyncGenerator<Bedomd[]>,
  work: (sats: Bedomd[]) => Promise<void> = async () => {},
): Promise<void> {
  const framsteg = new Framsteg(namn, size);
  try {
    const onBytes = (bytes: number) => framsteg.bytes(bytes);
    const onNote = (note: string) => rapport.lasning.add(note);
    for await (const last of read({ onBytes, onNote })) {
      const sats = await prova(last);
      for (const each of sats) rapport.add(each);
      framsteg.rader(sats.length);
      await work(sats);
    }
  } catch (error) {
    if (!(error instanceof Tabellfel)) throw error;
    throw new Avbrott(
      [error.message, ...rapport.anmarkningar, `Filen: ${basename(fil)}. Ingenting skrevs.`].join(
        '\n',
      ),
    );
  } finally {
    framsteg.stop();
  }
}

const byten = (sats: Bedomd[]): Radbyte<VersioneradRad>[] =>
  sats.flatMap(({ bedomning }) => ('efter' in bedomning ? [bedomning] : []));

/**
 * Takes the right to write at once. On SQLite a transaction that has read first and is then to write fails when another
 * process has written between; one that begins by writing waits for its turn instead.
 */
async function takeTurn(manager: EntityManager, { radtyp }: Tabell): Promise<void> {
  const none = { version: -1 };
  await manager.update(radtyp.entity, none, none as QueryDeepPartialEntity<VersioneradRad>);
}

function nekad(rapport: Rapport, fil: string): Avbrott {
  const kalla = `${rapport.kalla(basename(fil))} läses inte in:`;
  const summa = `Ingenting skrevs: ${rapport.summa}.`;
  return new Avbrott([kalla, ...rapport.felrader, summa, ...rapport.lasning].join('\n'));
}

/** Who and why, for the history. */
function motivAv(fil: string, { reason = `Inläst från ${basename(fil)}`, role }: Importval): Motiv {
  const skal = reason.normalize('NFC').trim();
  const aktor = role.normalize('NFC').trim();
  for (const [flagga, text, max] of [
    ['--reason', skal, 500],
    ['--role', aktor, 100],
  ] as const) {
    if (text === '' || text.length > max) {
      throw new Avbrott(`${flagga} ska ha mellan 1 och ${max} tecken.`, { felanvant: true });
    }
    const var_ = flagga === '--reason' ? 'Skälet (eller filens namn)' : 'Rollen';
    const problem = otillatetTecken(text, 'rad');
    if (problem !== null) throw new Avbrott(`${var_} ${problem}`, { felanvant: true });
    if (personnummerIn(text) !== null) {
      throw new Avbrott(
        `${var_} innehåller något som ser ut som ett personnummer: skriv det utan.`,
        { felanvant: true },
      );
    }
  }
  return { aktor, skal };
}
