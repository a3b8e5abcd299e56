import { createReadStream } from 'node:fs';
import { passwordFault } from './openPackage.ts';

const labelFault =
  'Filen är skyddad med en etikett eller behörigheter (känslighetsetikett, IRM): öppna den i Excel, välj en etikett utan skydd, och spara om den som xlsx eller CSV.';
const oldFault = 'Filen är i det gamla formatet xls: spara om den som CSV eller xlsx.';

/**
 * Why a file in Office's old container (OLE) is not read. It is an xls, or an xlsx that is encrypted with a password or
 * by a label. The names of its parts, in UTF-16, show which.
 */
export async function olePackageFault(fil: string): Promise<string> {
  const names = ['DRMEncrypted', 'EncryptedPackage'].map((name) => Buffer.from(name, 'utf16le'));
  const found = new Set<number>();
  let tail: Buffer = Buffer.alloc(0);
  for await (const bytes of createReadStream(fil) as AsyncIterable<Buffer>) {
    const part = Buffer.concat([tail, bytes]);
    for (const [n, name] of names.entries()) if (part.includes(name)) found.add(n);
    tail = part.subarray(-64);
  }
  if (found.has(0)) return labelFault;
  return found.has(1) ? passwordFault : oldFault;
}
