import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Identity } from '../../../shared/registry/Entry.ts';
import { readKeyFile } from '../../../shared/registry/file/keyFile.ts';
import type { Signer } from '../../../shared/registry/Signer.ts';
import { CommandError } from '../CommandError.ts';
import { commandText, memberFlag } from '../swedish.ts';

/** Who a member is and where its registry is, as `vardnat init` writes it. Nothing in it is secret. */
export interface MemberDetails extends Omit<Identity, 'key'> {
  /** The registry's address. */
  registry: string;
}

/** A member's own folder: `vardnat.json`, beside it the private key and the last checkpoint that it has seen. */
export interface MemberFile {
  uppgifter: MemberDetails;
  /** The file with the private key. */
  nyckelfil: string;
  /** The file with the last checkpoint that was seen, so that no older or other log is believed. */
  kontrollpunktsfil: string;
}

/** The files that belong to a config file. */
export function filesBeside(config: string) {
  const folder = dirname(resolve(config));
  return {
    config: resolve(config),
    nyckelfil: resolve(folder, 'vardnat.key.json'),
    kontrollpunktsfil: resolve(folder, 'vardnat.checkpoint.json'),
    anropsnyckelfil: resolve(folder, 'vardnat.calls.json'),
  };
}

/** Reads a member's config. Throws CommandError that says how to make one. */
export async function readMemberFile(config: string): Promise<MemberFile> {
  const text = await readFile(config, 'utf8').catch(() => {
    throw new CommandError(
      `${config} går inte att läsa: peka ut den med --config, eller gör den: "${commandText('init', '--help')}" säger hur.`,
      { felanvant: true },
    );
  });
  let uppgifter: MemberDetails | null;
  try {
    uppgifter = JSON.parse(text);
  } catch {
    uppgifter = null;
  }
  const { id, namn, slag, urls, registry } = Object(uppgifter) as Record<string, unknown>;
  const texts = [id, namn, slag, registry].every((one) => typeof one === 'string');
  if (!uppgifter || !texts || !Array.isArray(urls)) {
    throw new CommandError(
      `${config} är ingen medlemsfil: "${commandText('init', '--help')}" säger hur en görs.`,
      {
        felanvant: true,
      },
    );
  }
  const { nyckelfil, kontrollpunktsfil } = filesBeside(config);
  return { uppgifter, nyckelfil, kontrollpunktsfil };
}

/** Writes a member's config anew. */
export async function writeMemberFile(config: string, uppgifter: MemberDetails): Promise<void> {
  await writeFile(config, `${JSON.stringify(uppgifter, null, 2)}\n`);
}

/** The config file that a key belongs to, as a command is given it. */
function configBeside(nyckelfil: string): string {
  return relative('.', resolve(dirname(nyckelfil), 'vardnat.json'));
}

/** The member's own key. Throws CommandError that says how to make one. */
export async function readSigner({ nyckelfil }: Pick<MemberFile, 'nyckelfil'>): Promise<Signer> {
  return readKeyFile(nyckelfil).catch(() => {
    throw new CommandError(
      `Nyckeln i ${nyckelfil} går inte att läsa: lägg tillbaka den. Om ni inte har anslutit gör "${commandText('keys', 'make', ...memberFlag(configBeside(nyckelfil)))}" en ny.`,
    );
  });
}
