import { readFile, writeFile } from 'node:fs/promises';
import { keptRefused, readCheckpoint } from '../../../shared/registry/checkpoint.ts';
import { fetchLog, LogRefused } from '../../../shared/registry/client/fetchLog.ts';
import type { RegistryClient } from '../../../shared/registry/client/RegistryClient.ts';
import { RegistryUnavailable } from '../../../shared/registry/client/RegistryUnavailable.ts';
import type { Refusal } from '../../../shared/registry/Refusal.ts';
import { lastHead, type VerifiedLog } from '../../../shared/registry/VerifiedLog.ts';
import { Avbrott } from '../Avbrott.ts';

/** What was seen last time: the network's first record, and a checkpoint of the registry's. */
interface Sett {
  genesis: string;
  checkpoint: string;
}

/**
 * The registry's log, every record of it verified and held against what was seen last time, which is then brought up to
 * date. Null keeps nothing. `genesis` is the first record's hash, when it is known which network it is to be. Throws Avbrott when the log is not believed or the registry does not answer.
 */
export async function lasLogg(
  client: RegistryClient,
  kontrollpunktsfil: string | null,
  genesis: string | null = null,
): Promise<VerifiedLog> {
  const sett = kontrollpunktsfil === null ? null : await lasSett(kontrollpunktsfil);
  const log = await hamta(() => fetchLog(client, null, genesis ?? sett?.genesis ?? null));
  const contradicted = sett && (await keptRefused(log, sett.checkpoint));
  if (contradicted) throw trorInte(contradicted, lastHead(log).nr);
  if (kontrollpunktsfil !== null) {
    const { checkpoint } = await hamta(() => client.published());
    const first = log.heads[0]?.hash ?? '';
    // An entry may have come in between; what is kept is only what has been verified.
    if (readCheckpoint(checkpoint)?.nr === lastHead(log).nr) {
      await writeFile(kontrollpunktsfil, `${JSON.stringify({ genesis: first, checkpoint })}\n`);
    }
  }
  return log;
}

/** Does something with the registry, and says in Swedish when it does not answer or is not believed. */
export async function hamta<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RegistryUnavailable) {
      throw new Avbrott(
        `Registret svarar inte som det ska (${error.message}): kontrollera adressen och att det är igång, och försök igen.`,
        { kod: 'REGISTRET_SVARAR_INTE' },
      );
    }
    if (error instanceof LogRefused) throw trorInte(error.refusal, error.nr);
    throw error;
  }
}

/** What is said of a log that is not believed. */
export function trorInte({ code, message }: Refusal, nr: number): Avbrott {
  return new Avbrott(
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
  throw new Avbrott(
    `${file} är skadad, så loggen kan inte jämföras med vad ni sett förut: lägg tillbaka en kopia, eller flytta undan filen.`,
  );
}
