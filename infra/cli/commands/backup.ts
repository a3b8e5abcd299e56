import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { databaseUrlOf } from '../../../shared/serve/databaseUrlOf.ts';
import { readSettings } from '../../../shared/serve/settings.ts';
import { type Header, readArchive, readHeader, writeArchive } from '../backup/Archive.ts';
import { dumpMariadb, loadMariadb, refuseTables } from '../backup/mariadb.ts';
import { packRegistry, refuseFolder, unpackRegistry } from '../backup/registryFolder.ts';
import { copySqlite, putSqlite, refuseOccupied } from '../backup/sqlite.ts';
import { CommandError } from '../CommandError.ts';

export interface Backupval {
  /** The file with the passphrase. */
  keyFile?: string;
  force?: boolean;
}

const registry = 'registry';
const shortest = 16;

/** Copies a subgraph's database, or the registry, to one file while it is in use. Throws CommandError when it cannot. */
export async function sakerhetskopiera(
  slug: string,
  fil: string,
  { keyFile, force = false }: Backupval,
): Promise<void> {
  const passphrase = await passphraseIn(keyFile);
  if (slug === registry && passphrase === null) {
    throw new CommandError(
      'Registrets kopia innehåller dess nyckel och måste krypteras: ge en fil med en lösenfras med --key-file.',
      { felanvant: true },
    );
  }
  const there = await stat(fil).catch(() => null);
  if (there && !there.isFile()) {
    throw new CommandError(`${fil} är ingen vanlig fil: välj ett namn på en ny fil.`, {
      felanvant: true,
    });
  }
  if (there && !force) {
    throw new CommandError(
      `${fil} finns redan: välj ett annat namn, eller skriv över den med --force.`,
      { felanvant: true },
    );
  }
  const header = await inFolderBeside(fil, async (contents) => {
    const { kind, place } = placeOf(slug);
    const schema = await copy(kind, place, contents);
    return writeArchive(fil, contents, { of: slug, kind, schema }, passphrase);
  });
  const { size } = await stat(fil);
  console.log(
    `Klart: ${fil}, ${megabytes(size)} (${megabytes(header.bytes)} uppackat, ${described(header)}).`,
  );
}

/** Restores a backup to an empty place. When it cannot, it throws CommandError and changes nothing. */
export async function aterstall(slug: string, fil: string, { keyFile }: Backupval): Promise<void> {
  const passphrase = await passphraseIn(keyFile);
  const { header } = await readHeader(fil);
  const { kind, place } = placeOf(slug);
  if (header.of !== slug) {
    throw new CommandError(
      `${basename(fil)} är en kopia av ${header.of}, inte av ${slug}: ingenting är ändrat.`,
    );
  }
  if (header.kind !== kind) {
    throw new CommandError(
      `${basename(fil)} är en kopia av en databas i ${header.kind}, och här är inställt ${kind}: ${kind === 'sqlite' ? 'sätt' : 'ta bort'} DATABASE_URL.`,
    );
  }
  // Checks the place before unpacking anything: a backup is never restored to an occupied place.
  if (kind === 'sqlite') refuseOccupied(place);
  else if (kind === 'mariadb') await refuseTables(place);
  else refuseFolder(place);
  await inFolderBeside(kind === 'mariadb' ? fil : place, async (contents) => {
    await readArchive(fil, contents, passphrase);
    if (kind === 'sqlite') await putSqlite(contents, place);
    else if (kind === 'mariadb') await loadMariadb(contents, place);
    else await unpackRegistry(contents, place);
  });
  console.log(
    `Klart: ${slug} är återställd så som den var ${header.made} (${described(header)}). Starta den nu.`,
  );
}

function placeOf(slug: string): { kind: Header['kind']; place: string } {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new CommandError(`"${slug}" är ingen slug: skriv till exempel tierp.`, {
      felanvant: true,
    });
  }
  const settings = readSettings(process.env);
  if (slug === registry) return { kind: 'registry', place: join(settings.dataDir, registry) };
  const url = databaseUrlOf(slug, settings);
  return url.startsWith('sqlite:')
    ? { kind: 'sqlite', place: url.slice('sqlite:'.length) }
    : { kind: 'mariadb', place: url };
}

async function copy(kind: Header['kind'], place: string, to: string): Promise<readonly string[]> {
  if (kind === 'sqlite') return copySqlite(place, to);
  if (kind === 'mariadb') return dumpMariadb(place, to);
  await packRegistry(place, to);
  return [];
}

/** Works with a temporary file that nobody else can read, on the same disk as the result, and removes it. */
async function inFolderBeside<T>(file: string, work: (contents: string) => Promise<T>): Promise<T> {
  const beside = dirname(resolve(file));
  await mkdir(beside, { recursive: true });
  const folder = await mkdtemp(join(beside, '.vardnat-'));
  try {
    return await work(join(folder, 'contents'));
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOSPC') {
      throw new CommandError(`Disken där ${beside} ligger är full: gör plats och försök igen.`);
    }
    if (code === 'EACCES' || code === 'EROFS') {
      throw new CommandError(`${beside} går inte att skriva i (${code}): välj en annan plats.`);
    }
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function passphraseIn(file: string | undefined): Promise<string | null> {
  if (file === undefined) return null;
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandError(`Filen ${file} går inte att läsa: kontrollera namnet.`, {
      felanvant: true,
    });
  });
  const passphrase = text.trim();
  if (passphrase.length >= shortest) return passphrase;
  throw new CommandError(`Lösenfrasen i ${file} ska ha minst ${shortest} tecken.`, {
    felanvant: true,
  });
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;

function described({ schema, sha256, encrypted }: Header): string {
  const version = schema.at(-1);
  const parts = [
    ...(version === undefined ? [] : [`schema ${version}`]),
    `SHA-256 ${sha256.slice(0, 12)}…`,
    encrypted ? 'krypterad' : 'inte krypterad',
  ];
  return parts.join(', ');
}
