import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GatewayKey } from '../../../../shared/access/assertion/GatewayKey.ts';
import { readPrivateKey } from '../../../../shared/access/keys/readPrivateKey.ts';
import { compareVersions } from '../../../../shared/contract/compareVersions.ts';
import { kontraktsversion } from '../../../../shared/contract/kontraktsversion.ts';
import { checkExtension } from '../../../../shared/policy/checkExtension.ts';
import { readSettings } from '../../../../shared/serve/settings.ts';
import { Avbrott } from '../../Avbrott.ts';
import { Medlem as Delgraf } from '../../check/Medlem.ts';
import { kommando, medlemsflagga } from '../../kommando.ts';
import { lasMedlem, type Medlem } from '../../registry/Medlemsfil.ts';
import { type Publicering, provaDelgraf } from '../../registry/provaDelgraf.ts';
import { lageFor, skicka } from '../../registry/skicka.ts';
import type { Utskrift } from '../../registry/utskrift.ts';

export interface Publishval {
  config: string;
  contract?: string;
  /** A file; false with --no-extension; undefined keeps what is published. */
  extension?: string | false;
  /** A file with the private key of a gateway that the subgraph trusts. */
  key?: string;
  /** An access token for the subgraph. */
  token?: string;
  /** Publishes without asking the subgraph. */
  unchecked?: boolean;
}

/**
 * Says which version of the contract the member implements, and what it publishes beyond it. Its subgraph is asked first, at
 * every address that it has in the registry, whether it is so; where it is not, nothing is published.
 */
export async function publish(val: Publishval): Promise<Utskrift> {
  const { config, contract, extension, unchecked = false } = val;
  const medlem = await lasMedlem(config);
  const { id } = medlem.uppgifter;
  const sdl = typeof extension === 'string' ? await lasSdl(extension, id) : null;
  const lage = await lageFor(medlem);
  const before = lage.log.membership.members.get(id);
  const published = extension === undefined ? (before?.extension ?? null) : sdl;
  // Whoever is not a member is told so by the registry.
  const asked =
    before?.left === null && !unchecked
      ? await fraga(medlem, before.urls, val, { version: contract ?? null, extension: published })
      : null;
  const version = contract ?? asked ?? before?.kontraktsversion ?? kontraktsversion;
  if (before?.kontraktsversion === version && before.extension === published) {
    return {
      text: `Oförändrat: ${id} har redan publicerat kontraktsversion ${version} och ${omExtension(published)}.`,
      json: { id, kontraktsversion: version, extension: published !== null, oforandrat: true },
    };
  }
  const { nr, hash } = await skicka(medlem, lage, {
    type: 'publish',
    kontraktsversion: version,
    extension: published,
  });
  return {
    text: `Publicerat: kontraktsversion ${version} och ${omExtension(published)} (rad ${nr} i loggen).${
      unchecked ? ' Delgrafen är inte tillfrågad.' : ''
    }`,
    json: { id, kontraktsversion: version, extension: published !== null, nr, hash },
  };
}

/** Asks the subgraph at each of its addresses; gives the version that all of them can answer. */
async function fraga(
  { uppgifter: { id, urls: egna } }: Medlem,
  urls: readonly string[],
  { config, key, token }: Publishval,
  publicering: Publicering,
): Promise<string> {
  if (egna.join(' ') !== urls.join(' ')) {
    throw new Avbrott(
      `Ingenting publicerades. Er fil har adressen ${egna.join(' ')}, men registret har ${urls.join(' ')}: "${kommando('address', ...egna, ...medlemsflagga(config))}" säger att er delgraf är där.`,
      { kod: 'ANNAN_ADRESS' },
    );
  }
  const nyckel = token === undefined ? await nyckelFor(key) : null;
  const versioner: string[] = [];
  for (const url of urls) {
    versioner.push(await provaDelgraf(new Delgraf(url, id, nyckel, { token }), publicering));
  }
  return versioner.sort(compareVersions)[0] ?? kontraktsversion;
}

/** The key that is given; where things are tried out, that of the gateway on the same machine. */
async function nyckelFor(key: string | undefined): Promise<GatewayKey | null> {
  const { production, dataDir } = readSettings(process.env);
  const local = join(dataDir, 'keys', 'gateway.key.json');
  const file = key ?? (!production && existsSync(local) ? local : null);
  if (file === null) return null;
  const { kid, privateKey } = await readPrivateKey(file, '--key');
  return { id: kid, privateKey };
}

/** The extension, held to the same rules as those by which every gateway composes it. */
async function lasSdl(fil: string, id: string): Promise<string> {
  const sdl = await readFile(fil, 'utf8').catch(() => {
    throw new Avbrott(`Schemat ${fil} går inte att läsa: kontrollera namnet.`, { felanvant: true });
  });
  const violations = checkExtension(sdl, id);
  if (violations.length === 0) return sdl;
  const lines = violations.map(
    ({ code, coordinate, message }) => `${code} ${coordinate}: ${message}`,
  );
  throw new Avbrott(
    [`Schemat ${fil} följer inte reglerna, så ingenting publicerades:`, ...lines].join('\n'),
    { kod: 'SCHEMA_FOLJER_INTE_REGLERNA' },
  );
}

function omExtension(sdl: string | null): string {
  return sdl === null ? 'inget eget schema' : `ett eget schema (${Buffer.byteLength(sdl)} byte)`;
}
