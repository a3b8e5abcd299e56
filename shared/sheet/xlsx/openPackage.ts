import type { Readable } from 'node:stream';
import yauzl, { type Entry } from 'yauzl';
import { Tabellfel } from '../Tabellfel.ts';

/** The files of a zip by name, each unpacked only when it is read. */
export interface Package {
  has(name: string): boolean;
  /** The unpacked bytes of a file. A file whose stated or actual size exceeds `maxBytes` is refused. */
  read(name: string, maxBytes: number): AsyncGenerator<Buffer>;
  close(): void;
}

/** The most files. Excel's own packages have tens, and one with pictures can have thousands. */
const maxEntries = 10_000;

const broken = 'Filen kan inte läsas som xlsx: öppna den i Excel och spara om den, helst som CSV.';

/** Opens a zip without unpacking it. Names are compared without regard to case, as the format says. */
export async function openPackage(fil: string): Promise<Package> {
  const zip = await yauzl.openPromise(fil, { lazyEntries: true, autoClose: false }).catch(refuse);
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name) || entries.size === maxEntries) throw new Tabellfel(broken);
      entries.set(name, entry);
    }
  } catch (error) {
    zip.close();
    throw refuse(error);
  }
  return {
    has: (name) => entries.has(name.toLowerCase()),
    close: () => zip.close(),
    async *read(name, maxBytes) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw new Tabellfel(broken);
      if (entry.isEncrypted()) throw new Tabellfel(passwordFault);
      if (entry.uncompressedSize > maxBytes) throw new Tabellfel(tooLarge);
      // The reader ends with an error when a file unpacks to more than its stated size.
      let stream: Readable | undefined;
      try {
        stream = await zip.openReadStreamPromise(entry);
        for await (const bytes of stream) yield bytes as Buffer;
      } catch (error) {
        throw refuse(error);
      } finally {
        stream?.destroy();
      }
    },
  };
}

export const passwordFault =
  'Filen är skyddad med lösenord: öppna den i Excel, ta bort lösenordet (Arkiv, Information, Skydda arbetsbok) och spara om den.';

export const tooLarge =
  'Filen är större uppackad än vad som läses ur xlsx: spara bladet som CSV, som får vara hur långt som helst, eller ta bort det som inte hör till tabellen.';

/** Throws an error of the system unchanged, and any other as a fault of the file. */
export function refuse(error: unknown): never {
  if (error instanceof Tabellfel || (error as { syscall?: string }).syscall) throw error;
  throw new Tabellfel(broken);
}
