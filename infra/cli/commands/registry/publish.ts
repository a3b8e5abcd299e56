import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GatewayKey } from '../../../../shared/access/assertion/assertion.ts';
import { readPrivateKey } from '../../../../shared/access/keys/keyPair.ts';
import { kontraktsversion } from '../../../../shared/contract/kontraktsversion.ts';
import { compareVersions } from '../../../../shared/contract/kontraktsversioner.ts';
import { checkExtension } from '../../../../shared/policy/checkExtension.ts';
import { readSettings } from '../../../../shared/serve/settings.ts';
import { CommandError } from '../../CommandError.ts';
import { Member as Delgraf } from '../../check/Member.ts';
import { checkSubgraph, type Publication } from '../../registry/checkSubgraph.ts';
import { type MemberFile, readMemberFile } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { sendEntry, standingOf } from '../../registry/sendEntry.ts';
import { commandText, memberFlag } from '../../swedish.ts';

export interface PublishOptions {
  config: string;
  contract?: string;
  /** A file with the extension. False (--no-extension) removes it; undefined keeps the published one. */
  extension?: string | false;
  /** A file with the private key of a gateway that the subgraph trusts. */
  key?: string;
  /** An access token for the subgraph. */
  token?: string;
  /** Publishes without asking the subgraph. */
  unchecked?: boolean;
}

/**
 * Publishes which contract version the member implements, and its extension. First asks its subgraph, at every address in the
 * registry, whether that is true; if not, publishes nothing.
 */
export async function publish(val: PublishOptions): Promise<Output> {
  const { config, contract, extension, unchecked = false } = val;
  const medlem = await readMemberFile(config);
  const { id } = medlem.uppgifter;
  const sdl = typeof extension === 'string' ? await lasSdl(extension, id) : null;
  const lage = await standingOf(medlem);
  const before = lage.log.membership.members.get(id);
  const published = extension === undefined ? (before?.extension ?? null) : sdl;
  // The registry refuses those who are not members.
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
  const { nr, hash } = await sendEntry(medlem, lage, {
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

/** Asks the subgraph at each of its addresses. Returns the version that all of them implement. */
async function fraga(
  { uppgifter: { id, urls: egna } }: MemberFile,
  urls: readonly string[],
  { config, key, token }: PublishOptions,
  publicering: Publication,
): Promise<string> {
  if (egna.join(' ') !== urls.join(' ')) {
    throw new CommandError(
      `Ingenting publicerades. Er fil har adressen ${egna.join(' ')}, men registret har ${urls.join(' ')}: "${commandText('address', ...egna, ...memberFlag(config))}" säger att er delgraf är där.`,
      { kod: 'ANNAN_ADRESS' },
    );
  }
  const nyckel = token === undefined ? await nyckelFor(key) : null;
  const versioner: string[] = [];
  for (const url of urls) {
    versioner.push(await checkSubgraph(new Delgraf(url, id, nyckel, { token }), publicering));
  }
  return versioner.sort(compareVersions)[0] ?? kontraktsversion;
}

/** The given key. Without one, on a developer's machine, the key of the gateway there. */
async function nyckelFor(key: string | undefined): Promise<GatewayKey | null> {
  const { production, dataDir } = readSettings(process.env);
  const local = join(dataDir, 'keys', 'gateway.key.json');
  const file = key ?? (!production && existsSync(local) ? local : null);
  if (file === null) return null;
  const { kid, privateKey } = await readPrivateKey(file, '--key');
  return { id: kid, privateKey };
}

/** The extension's SDL, checked by the rules that every gateway composes by. */
async function lasSdl(fil: string, id: string): Promise<string> {
  const sdl = await readFile(fil, 'utf8').catch(() => {
    throw new CommandError(`Schemat ${fil} går inte att läsa: kontrollera namnet.`, {
      felanvant: true,
    });
  });
  const violations = checkExtension(sdl, id);
  if (violations.length === 0) return sdl;
  const lines = violations.map(
    ({ code, coordinate, message }) => `${code} ${coordinate}: ${message}`,
  );
  throw new CommandError(
    [`Schemat ${fil} följer inte reglerna, så ingenting publicerades:`, ...lines].join('\n'),
    { kod: 'SCHEMA_FOLJER_INTE_REGLERNA' },
  );
}

function omExtension(sdl: string | null): string {
  return sdl === null ? 'inget eget schema' : `ett eget schema (${Buffer.byteLength(sdl)} byte)`;
}
