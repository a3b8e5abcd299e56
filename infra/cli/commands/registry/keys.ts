import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { refuseTracked } from '../../../../shared/registry/file/keepOutOfGit.ts';
import { ensureKeyFile, readKeyFile } from '../../../../shared/registry/file/keyFile.ts';
import { keyOf, partyOf } from '../../../../shared/registry/Membership.ts';
import { CommandError } from '../../CommandError.ts';
import { readMemberFile, readSigner } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { sendEntry, standingOf } from '../../registry/sendEntry.ts';
import { commandText, memberFlag } from '../../swedish.ts';

/** Makes a key pair when there is none. Never overwrites one. */
export async function makeKey(config: string): Promise<Output> {
  const { nyckelfil } = await readMemberFile(config);
  await refuseTracked(nyckelfil);
  const fanns = existsSync(nyckelfil);
  const { kid } = await ensureKeyFile(nyckelfil);
  const text = fanns
    ? `Det finns redan en nyckel i ${nyckelfil}, så ingen gjordes. Byt den med "${commandText('keys', 'rotate', ...memberFlag(config))}".`
    : `Gjord: nyckeln i ${nyckelfil}, som bara ni ska kunna läsa.`;
  return { text: `${text}\nNyckelns avtryck: ${kid}`, json: { kid, gjord: !fanns } };
}

/** Shows the public key. Nothing shows the private one. */
export async function showKey(config: string): Promise<Output> {
  const { kid, publicKey } = await readSigner(await readMemberFile(config));
  return {
    text: `Avtryck: ${kid}\nPublik nyckel: ${JSON.stringify(publicKey)}`,
    json: { kid, publicKey },
  };
}

/**
 * Changes the key: the old key signs the new one. The new key is on disk before the registry gets it, so a crash in between
 * leaves both, and running the command again finishes the change.
 */
export async function rotateKey(config: string): Promise<Output> {
  const medlem = await readMemberFile(config);
  const lage = await standingOf(medlem);
  const self = partyOf(lage.log.membership, medlem.uppgifter.id);
  if (!self) {
    throw new CommandError(
      `${medlem.uppgifter.id} är inte medlem, så det finns ingen nyckel att byta: ta bort ${medlem.nyckelfil}, och gör en ny med "${commandText('keys', 'make', ...memberFlag(config))}".`,
    );
  }
  const next = `${medlem.nyckelfil}.next`;
  const ny = await ensureKeyFile(next);
  if (keyOf(self).kid !== ny.kid) {
    const gammal = await readSigner(medlem);
    if (keyOf(self).kid !== gammal.kid) {
      throw new CommandError(
        `Nyckeln i ${medlem.nyckelfil} är inte den som ${self.id} har i registret: lägg tillbaka den rätta.`,
      );
    }
    await sendEntry(medlem, lage, { type: 'key', key: ny.publicKey }, ny);
  }
  await rename(next, medlem.nyckelfil);
  const { kid } = await readKeyFile(medlem.nyckelfil);
  return {
    text: `Bytt: ${self.id} skriver under med en ny nyckel.\nNyckelns avtryck: ${kid}`,
    json: { id: self.id, kid },
  };
}
