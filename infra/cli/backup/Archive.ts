import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { CommandError } from '../CommandError.ts';

/** The description of a backup, as JSON on the file's first line. In an encrypted backup the key authenticates it too. */
export interface Header {
  format: 'vardnat-backup';
  version: 1;
  /** What was copied: a subgraph's slug, or `registry`. */
  of: string;
  kind: 'sqlite' | 'mariadb' | 'registry';
  /** When the copy was made. */
  made: string;
  /** The migrations that the database has run; empty for the registry. */
  schema: readonly string[];
  /** The size of the contents, and their SHA-256. */
  bytes: number;
  sha256: string;
  /** How the key is derived from the passphrase. Null: not encrypted. */
  encrypted: { salt: string; iv: string } | null;
}

const tagBytes = 16;
/** A real header is a few kilobytes long. */
const mostHeader = 1_000_000;

/** Writes a backup of a file's contents. A write that fails leaves no file. */
export async function writeArchive(
  to: string,
  contents: string,
  about: Pick<Header, 'of' | 'kind' | 'schema'>,
  passphrase: string | null,
): Promise<Header> {
  const { size } = await stat(contents);
  const encrypted =
    passphrase === null
      ? null
      : { salt: randomBytes(16).toString('base64'), iv: randomBytes(12).toString('base64') };
  const header: Header = {
    ...{ format: 'vardnat-backup', version: 1, ...about },
    ...{ made: new Date().toISOString(), bytes: size, sha256: await hashOf(contents), encrypted },
  };
  const line = `${JSON.stringify(header)}\n`;
  const half = `${to}.${process.pid}.tmp`;
  try {
    const target = createWriteStream(half, { mode: 0o600 });
    target.write(line);
    if (encrypted === null) await pipeline(createReadStream(contents), createGzip(), target);
    else {
      const cipher = createCipheriv(
        'aes-256-gcm',
        keyOf(passphrase as string, encrypted.salt),
        Buffer.from(encrypted.iv, 'base64'),
      ).setAAD(Buffer.from(line));
      const withTag = new Transform({
        transform: (chunk, _encoding, done) => done(null, chunk),
        flush: (done) => done(null, cipher.getAuthTag()),
      });
      await pipeline(createReadStream(contents), createGzip(), cipher, withTag, target);
    }
    await rename(half, to);
    return header;
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

/** The header of a backup. Throws CommandError when the file is not a backup. */
export async function readHeader(from: string): Promise<{ header: Header; line: string }> {
  const file = await open(from).catch(() => {
    throw new CommandError(`Filen ${from} går inte att läsa: kontrollera namnet.`, {
      felanvant: true,
    });
  });
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(Math.min(size, mostHeader)), 0, null, 0);
    const end = buffer.indexOf('\n');
    const line = buffer.subarray(0, end + 1).toString('utf8');
    const header = JSON.parse(line) as Header;
    if (header.format !== 'vardnat-backup') throw new Error('another file');
    if (header.version !== 1) {
      throw new CommandError(
        `${basename(from)} är gjord av en nyare version: läs tillbaka den med den versionen.`,
      );
    }
    return { header, line };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${basename(from)} är ingen säkerhetskopia härifrån.`);
  } finally {
    await file.close();
  }
}

/**
 * Writes a backup's contents to a file, after checking that they are complete and unchanged. Throws CommandError when they are
 * not.
 */
export async function readArchive(
  from: string,
  to: string,
  passphrase: string | null,
): Promise<Header> {
  const { header, line } = await readHeader(from);
  const start = Buffer.byteLength(line);
  const { encrypted, sha256 } = header;
  if (encrypted && passphrase === null) {
    throw new CommandError(
      `${basename(from)} är krypterad: ge filen med lösenfrasen med --key-file.`,
      { felanvant: true },
    );
  }
  const name = basename(from);
  try {
    if (!encrypted) {
      await pipeline(createReadStream(from, { start }), createGunzip(), createWriteStream(to));
    } else {
      const { size } = await stat(from);
      const decipher = createDecipheriv(
        'aes-256-gcm',
        keyOf(passphrase as string, encrypted.salt),
        Buffer.from(encrypted.iv, 'base64'),
      )
        .setAAD(Buffer.from(line))
        .setAuthTag(await lastBytes(from, size));
      const body = createReadStream(from, { start, end: size - tagBytes - 1 });
      await pipeline(body, decipher, createGunzip(), createWriteStream(to, { mode: 0o600 }));
    }
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOSPC' || code === 'EACCES') throw error;
    throw new CommandError(
      encrypted
        ? `${name} går inte att läsa: lösenfrasen är en annan, eller filen är skadad.`
        : `${name} är skadad eller avbruten: ta en annan kopia.`,
    );
  }
  if ((await hashOf(to)) !== sha256) {
    throw new CommandError(
      `${name} innehåller inte det som kopierades (SHA-256 stämmer inte): ta en annan kopia.`,
    );
  }
  return header;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function lastBytes(from: string, size: number): Promise<Buffer> {
  const file = await open(from);
  try {
    const { buffer } = await file.read(Buffer.alloc(tagBytes), 0, tagBytes, size - tagBytes);
    return buffer;
  } finally {
    await file.close();
  }
}

function keyOf(passphrase: string, salt: string): Buffer {
  return scryptSync(passphrase, Buffer.from(salt, 'base64'), 32, {
    N: 2 ** 15,
    maxmem: 64 * 1024 * 1024,
  });
}
