import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FastifyBaseLogger } from 'fastify';
import type { Composed } from './composeExtensions.ts';
import { replaceFile } from './replaceFile.ts';

type Extensions = readonly (readonly [huvudman: string, sdl: string])[];

/**
 * The last composition that succeeded, kept in a file with a hash of all that it was made of: a gateway that starts again
 * with the same extensions need not compose them anew, which takes a second. Without a file nothing is kept.
 */
export class KeptComposition {
  readonly #file: string | null;
  readonly #compose: (extensions: Extensions) => Promise<Composed>;
  readonly #log: FastifyBaseLogger;

  constructor(
    file: string | null,
    compose: (extensions: Extensions) => Promise<Composed>,
    log: FastifyBaseLogger,
  ) {
    this.#file = file;
    this.#compose = compose;
    this.#log = log;
  }

  /** The composition of these extensions with the network, as kept or else made now. */
  async of(supergraphSdl: string, extensions: Extensions): Promise<Composed> {
    if (this.#file === null) return this.#compose(extensions);
    const madeOf = hashOf([...makers(), supergraphSdl, JSON.stringify(extensions)]);
    const kept = await read(this.#file);
    if (kept?.madeOf === madeOf && kept.hash === hashOf([kept.supergraphSdl])) {
      return { supergraphSdl: kept.supergraphSdl };
    }
    const composed = await this.#compose(extensions);
    if (composed.supergraphSdl !== undefined) await this.#keep(madeOf, composed.supergraphSdl);
    return composed;
  }

  /** What cannot be kept costs the next start its second, and nothing now. */
  async #keep(madeOf: string, supergraphSdl: string): Promise<void> {
    const file = this.#file as string;
    const kept: Kept = { madeOf, hash: hashOf([supergraphSdl]), supergraphSdl };
    try {
      await replaceFile(file, JSON.stringify(kept));
    } catch (error) {
      this.#log.warn({ err: error }, 'the composition could not be kept');
    }
  }
}

interface Kept {
  madeOf: string;
  hash: string;
  supergraphSdl: string;
}

async function read(file: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

const folder = new URL('./', import.meta.url);
const require = createRequire(import.meta.url);

/** The code that composes: another version may compose otherwise. */
function makers(): string[] {
  const own = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const { version } = require('@apollo/composition/package.json');
  return [version, ...own.sort().map((name) => readFileSync(new URL(name, folder), 'utf8'))];
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
