import { readFile } from 'node:fs/promises';
import { kontraktsversion } from '../../../../shared/contract/kontraktsversion.ts';
import { checkExtension } from '../../../../shared/policy/checkExtension.ts';
import { Avbrott } from '../../Avbrott.ts';
import { lasMedlem } from '../../registry/Medlemsfil.ts';
import { lageFor, skicka } from '../../registry/skicka.ts';
import type { Utskrift } from '../../registry/utskrift.ts';

export interface Publishval {
  config: string;
  contract?: string;
  /** A file; false with --no-extension; undefined keeps what is published. */
  extension?: string | false;
}

/** Says which version of the contract the member implements, and what it publishes beyond it. */
export async function publish({ config, contract, extension }: Publishval): Promise<Utskrift> {
  const medlem = await lasMedlem(config);
  const { id } = medlem.uppgifter;
  const sdl = typeof extension === 'string' ? await lasSdl(extension, id) : null;
  const lage = await lageFor(medlem);
  const before = lage.log.membership.members.get(id);
  const version = contract ?? before?.kontraktsversion ?? kontraktsversion;
  const published = extension === undefined ? (before?.extension ?? null) : sdl;
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
    text: `Publicerat: kontraktsversion ${version} och ${omExtension(published)} (rad ${nr} i loggen).`,
    json: { id, kontraktsversion: version, extension: published !== null, nr, hash },
  };
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
