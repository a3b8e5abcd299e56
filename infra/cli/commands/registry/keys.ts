import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { refuseTracked } from '../../../../shared/registry/file/keepOutOfGit.ts';
import { ensureKeyFile, readKeyFile } from '../../../../shared/registry/file/keyFile.ts';
import { keyOf, partyOf } from '../../../../shared/registry/Membership.ts';
import { Avbrott } from '../../Avbrott.ts';
import { kommando, medlemsflagga } from '../../kommando.ts';
import { lasMedlem, nyckel } from '../../registry/Medlemsfil.ts';
import { lageFor, skicka } from '../../registry/skicka.ts';
import type { Utskrift } from '../../registry/utskrift.ts';

/** Makes a key pair where there is none. One that is there is never written over. */
export async function makeKey(config: string): Promise<Utskrift> {
  const { nyckelfil } = await lasMedlem(config);
  await refuseTracked(nyckelfil);
  const fanns = existsSync(nyckelfil);
  const { kid } = await ensureKeyFile(nyckelfil);
  const text = fanns
    ? `Det finns redan en nyckel i ${nyckelfil}, så ingen gjordes. Byt den med "${kommando('keys', 'rotate', ...medlemsflagga(config))}".`
    : `Gjord: nyckeln i ${nyckelfil}, som bara ni ska kunna läsa.`;
  return { text: `${text}\nNyckelns avtryck: ${kid}`, json: { kid, gjord: !fanns } };
}

/** Shows the public key. The private one is shown to nobody. */
export async function showKey(config: string): Promise<Utskrift> {
  const { kid, publicKey } = await nyckel(await lasMedlem(config));
  return {
    text: `Avtryck: ${kid}\nPublik nyckel: ${JSON.stringify(publicKey)}`,
    json: { kid, publicKey },
  };
}

/**
 * Changes the key: the old one signs the new one. The new key is on disk before the registry is told, so that a crash
 * between leaves both, and the command finishes when it is run again.
 */
export async function rotateKey(config: string): Promise<Utskrift> {
  const medlem = await lasMedlem(config);
  const lage = await lageFor(medlem);
  const self = partyOf(lage.log.membership, medlem.uppgifter.id);
  if (!self) {
    throw new Avbrott(
      `${medlem.uppgifter.id} är inte medlem, så det finns ingen nyckel att byta: ta bort ${medlem.nyckelfil}, och gör en ny med "${kommando('keys', 'make', ...medlemsflagga(config))}".`,
    );
  }
  const next = `${medlem.nyckelfil}.next`;
  const ny = await ensureKeyFile(next);
  if (keyOf(self).kid !== ny.kid) {
    const gammal = await nyckel(medlem);
    if (keyOf(self).kid !== gammal.kid) {
      throw new Avbrott(
        `Nyckeln i ${medlem.nyckelfil} är inte den som ${self.id} har i registret: lägg tillbaka den rätta.`,
      );
    }
    await skicka(medlem, lage, { type: 'key', key: ny.publicKey }, ny);
  }
  await rename(next, medlem.nyckelfil);
  const { kid } = await readKeyFile(medlem.nyckelfil);
  return {
    text: `Bytt: ${self.id} skriver under med en ny nyckel.\nNyckelns avtryck: ${kid}`,
    json: { id: self.id, kid },
  };
}
