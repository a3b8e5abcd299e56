import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Identity } from '../../../shared/registry/Entry.ts';
import { readKeyFile } from '../../../shared/registry/file/keyFile.ts';
import type { Signer } from '../../../shared/registry/Signer.ts';
import { CommandError } from '../CommandError.ts';
import { commandText, memberFlag } from '../swedish.ts';

/** A member's details and its registry, as `vardnat init` writes them. Nothing in them is secret. */
export interface MemberDetails extends Omit<Identity, 'key'> {
  /** The registry's address. */
  registry: string;
}

/** A member's own folder: `vardnat.json`, and beside it the private key and the last checkpoint that the member has seen. */
export interface MemberFile {
  uppgifter: MemberDetails;
  /** The file with the private key. */
  nyckelfil: string;
  /** The file with the last checkpoint that the member has seen, so that it accepts no older or other log. */
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

/** Overwrites a member's config. */
export async function writeMemberFile(config: string, uppgifter: MemberDetails): Promise<void> {
  await writeFile(config, `${JSON.stringify(uppgifter, null, 2)}\n`);
}

/** The path of the config file that a key belongs to, as a flag of a command states it. */
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
