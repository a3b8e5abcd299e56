import { readFile, writeFile } from 'node:fs/promises';
import { keptRefused, readCheckpoint } from '../../../shared/registry/checkpoint.ts';
import { fetchLog, LogRefused } from '../../../shared/registry/client/fetchLog.ts';
import {
  RegistryClient,
  RegistryUnavailable,
} from '../../../shared/registry/client/RegistryClient.ts';
import { draftEntry, type EntryContent } from '../../../shared/registry/draftEntry.ts';
import type { RegistryRefusal } from '../../../shared/registry/RegistryRefusal.ts';
import type { Signer } from '../../../shared/registry/Signer.ts';
import { signEntry } from '../../../shared/registry/signEntry.ts';
import { lastHead, type VerifiedLog } from '../../../shared/registry/VerifiedLog.ts';
import { CommandError } from '../CommandError.ts';
import { type MemberFile, readSigner } from './memberFile.ts';

/** What was seen last time: the network's first record, and the registry's checkpoint. */
interface Sett {
  genesis: string;
  checkpoint: string;
}

/**
 * Reads the registry's log, verifies every record, and compares the log with what was seen last time, which it then updates.
 * Without a `kontrollpunktsfil` it keeps nothing. `genesis` is the first record's hash, when the network is known. Throws
 * CommandError when the log is not believed or the registry does not answer.
 */
export async function readLog(
  client: RegistryClient,
  kontrollpunktsfil: string | null,
  genesis: string | null = null,
): Promise<VerifiedLog> {
  const sett = kontrollpunktsfil === null ? null : await lasSett(kontrollpunktsfil);
  const log = await fromRegistry(() => fetchLog(client, null, genesis ?? sett?.genesis ?? null));
  const contradicted = sett && (await keptRefused(log, sett.checkpoint));
  if (contradicted) throw notBelieved(contradicted, lastHead(log).nr);
  if (kontrollpunktsfil !== null) {
    const { checkpoint } = await fromRegistry(() => client.published());
    const first = log.heads[0]?.hash ?? '';
    // An entry may have come in between. Only a verified checkpoint is kept.
    if (readCheckpoint(checkpoint)?.nr === lastHead(log).nr) {
      await writeFile(kontrollpunktsfil, `${JSON.stringify({ genesis: first, checkpoint })}\n`);
    }
  }
  return log;
}

/** Runs work on the registry. Throws a Swedish CommandError when the registry does not answer, or its log is not believed. */
export async function fromRegistry<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RegistryUnavailable) {
      throw new CommandError(
        `Registret svarar inte som det ska (${error.message}): kontrollera adressen och att det är igång, och försök igen.`,
        { kod: 'REGISTRET_SVARAR_INTE' },
      );
    }
    if (error instanceof LogRefused) throw notBelieved(error.refusal, error.nr);
    throw error;
  }
}

/** The error for a log that is not believed. */
export function notBelieved({ code, message }: RegistryRefusal, nr: number): CommandError {
  return new CommandError(
    `LOGGEN STÄMMER INTE (${code} vid rad ${nr}): ${message} Spara den och er kontrollpunkt, och jämför med andra medlemmar.`,
    { kod: code },
  );
}

async function lasSett(file: string): Promise<Sett | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const { genesis, checkpoint } = JSON.parse(text);
    if (typeof genesis === 'string' && typeof checkpoint === 'string') {
      return { genesis, checkpoint };
    }
  } catch {}
  throw new CommandError(
    `${file} är skadad, så loggen kan inte jämföras med vad ni sett förut: lägg tillbaka en kopia, eller flytta undan filen.`,
  );
}

/** A member's standing: the verified log, and a client of the registry. */
export interface MemberStanding {
  client: RegistryClient;
  log: VerifiedLog;
}

/** Reads and verifies the log of a member's registry. */
export async function standingOf(medlem: MemberFile): Promise<MemberStanding> {
  const client = new RegistryClient(medlem.uppgifter.registry);
  return { client, log: await readLog(client, medlem.kontrollpunktsfil) };
}

/**
 * Signs an entry with the member's key, and with further keys where it needs them, and sends it. Returns its number in the log.
 */
export async function sendEntry(
  medlem: MemberFile,
  { client, log }: MemberStanding,
  content: EntryContent,
  ...more: Signer[]
): Promise<{ nr: number; hash: string }> {
  const draft = draftEntry(log, medlem.uppgifter.id, content);
  const entry = await signEntry(draft, await readSigner(medlem), ...more);
  const appended = await fromRegistry(() => client.append(entry));
  if (appended.ok) return { nr: appended.nr, hash: appended.hash };
  const { code, message } = appended.refusal;
  throw new CommandError(`Registret tog inte emot posten (${code}): ${message}`, { kod: code });
}
