import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Identity } from '../../../shared/registry/Entry.ts';
import { readKeyFile } from '../../../shared/registry/file/keyFile.ts';
import type { Signer } from '../../../shared/registry/Signer.ts';
import { Avbrott } from '../Avbrott.ts';
import { kommando, medlemsflagga } from '../kommando.ts';

/** Who a member is and where its registry is, as `vardnat init` writes it. Nothing in it is secret. */
export interface Medlemsuppgifter extends Omit<Identity, 'key'> {
  /** The registry's address. */
  registry: string;
}

/** A member's own folder: `vardnat.json`, beside it the private key and the last checkpoint that it has seen. */
export interface Medlem {
  uppgifter: Medlemsuppgifter;
  /** The file with the private key. */
  nyckelfil: string;
  /** The file with the last checkpoint that was seen, so that no older or other log is believed. */
  kontrollpunktsfil: string;
}

/** The files that belong to a config file. */
export function filerVid(config: string) {
  const folder = dirname(resolve(config));
  return {
    config: resolve(config),
    nyckelfil: resolve(folder, 'vardnat.key.json'),
    kontrollpunktsfil: resolve(folder, 'vardnat.checkpoint.json'),
  };
}

/** Reads a member's config. Throws Avbrott that says how to make one. */
export async function lasMedlem(config: string): Promise<Medlem> {
  const text = await readFile(config, 'utf8').catch(() => {
    throw new Avbrott(
      `${config} går inte att läsa: peka ut den med --config, eller gör den: "${kommando('init', '--help')}" säger hur.`,
      { felanvant: true },
    );
  });
  let uppgifter: Medlemsuppgifter | null;
  try {
    uppgifter = JSON.parse(text);
  } catch {
    uppgifter = null;
  }
  const { id, namn, slag, urls, registry } = Object(uppgifter) as Record<string, unknown>;
  const texts = [id, namn, slag, registry].every((one) => typeof one === 'string');
  if (!uppgifter || !texts || !Array.isArray(urls)) {
    throw new Avbrott(
      `${config} är ingen medlemsfil: "${kommando('init', '--help')}" säger hur en görs.`,
      {
        felanvant: true,
      },
    );
  }
  const { nyckelfil, kontrollpunktsfil } = filerVid(config);
  return { uppgifter, nyckelfil, kontrollpunktsfil };
}

/** Writes a member's config anew. */
export async function skrivMedlem(config: string, uppgifter: Medlemsuppgifter): Promise<void> {
  await writeFile(config, `${JSON.stringify(uppgifter, null, 2)}\n`);
}

/** The config file that a key belongs to, as a command is given it. */
export function configVid(nyckelfil: string): string {
  return relative('.', resolve(dirname(nyckelfil), 'vardnat.json'));
}

/** The member's own key. Throws Avbrott that says how to make one. */
export async function nyckel({ nyckelfil }: Pick<Medlem, 'nyckelfil'>): Promise<Signer> {
  return readKeyFile(nyckelfil).catch(() => {
    throw new Avbrott(
      `Nyckeln i ${nyckelfil} går inte att läsa: lägg tillbaka den. Om ni inte har anslutit gör "${kommando('keys', 'make', ...medlemsflagga(configVid(nyckelfil)))}" en ny.`,
    );
  });
}
