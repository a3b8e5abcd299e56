import { RegistryClient } from '../../../shared/registry/client/RegistryClient.ts';
import { draftEntry, type EntryContent } from '../../../shared/registry/draftEntry.ts';
import type { Signer } from '../../../shared/registry/Signer.ts';
import { signEntry } from '../../../shared/registry/signEntry.ts';
import type { VerifiedLog } from '../../../shared/registry/VerifiedLog.ts';
import { Avbrott } from '../Avbrott.ts';
import { hamta, lasLogg } from './lasLogg.ts';
import type { Medlem } from './Medlemsfil.ts';
import { nyckel } from './Medlemsfil.ts';

/** Where a member stands: the log as it has been verified, and how the registry is asked. */
export interface Lage {
  client: RegistryClient;
  log: VerifiedLog;
}

/** Reads and verifies the log of a member's registry. */
export async function lageFor(medlem: Medlem): Promise<Lage> {
  const client = new RegistryClient(medlem.uppgifter.registry);
  return { client, log: await lasLogg(client, medlem.kontrollpunktsfil) };
}

/** Signs an entry with the member's key (and with more, when it takes more) and sends it; gives its number in the log. */
export async function skicka(
  medlem: Medlem,
  { client, log }: Lage,
  content: EntryContent,
  ...more: Signer[]
): Promise<{ nr: number; hash: string }> {
  const draft = draftEntry(log, medlem.uppgifter.id, content);
  const entry = await signEntry(draft, await nyckel(medlem), ...more);
  const appended = await hamta(() => client.append(entry));
  if (appended.ok) return { nr: appended.nr, hash: appended.hash };
  const { code, message } = appended.refusal;
  throw new Avbrott(`Registret tog inte emot posten (${code}): ${message}`, { kod: code });
}
