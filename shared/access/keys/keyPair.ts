import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import { SettingError } from '../../errors/SettingError.ts';
import { keepOutOfGit } from '../../registry/file/keepOutOfGit.ts';
import type { GatewayKey } from '../assertion/assertion.ts';

/** An Ed25519 key pair as JWKs, named by its thumbprint (RFC 7638). */
export interface KeyPair {
  privateJwk: JWK & { kid: string };
  publicJwk: JWK & { kid: string };
}

/** Makes a key pair. */
export async function makeKeyPair(): Promise<KeyPair> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const { d, ...jwk } = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  const publicJwk = { ...jwk, kid, alg: 'EdDSA', use: 'sig' };
  return { publicJwk, privateJwk: { ...publicJwk, d } };
}

/** Makes a gateway's key. */
export async function makeGatewayKey(): Promise<GatewayKey> {
  const { privateJwk } = await makeKeyPair();
  const key = await importJWK(privateJwk, 'EdDSA', { extractable: true });
  return { id: privateJwk.kid, privateKey: key as CryptoKey };
}

/** A private Ed25519 key, ready to sign, with its public half. */
export interface PrivateKey {
  /** Its `kid`, or its thumbprint when the file has no `kid`. */
  kid: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

/**
 * Reads a private Ed25519 key from a JWK file. Throws SettingError, which names the setting and never the file's
 * content.
 */
export async function readPrivateKey(file: string, setting: string): Promise<PrivateKey> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SettingError(`${setting}: the key file ${file} cannot be read.`);
  });
  try {
    const { kty, crv, x, d, kid } = JSON.parse(text) as JWK;
    // signAssertion makes a KeyObject of the key, and Node.js 24 warns when the key is not extractable.
    const key = await importJWK({ kty, crv, x, d }, 'EdDSA', { extractable: true });
    if (kty !== 'OKP' || crv !== 'Ed25519' || typeof d !== 'string') throw new Error('wrong kind');
    const named = kid ?? (await calculateJwkThumbprint({ kty, crv, x }));
    const publicJwk = { kty, crv, x, kid: named, alg: 'EdDSA', use: 'sig' };
    return { kid: named, privateKey: key as CryptoKey, publicJwk };
  } catch {
    throw new SettingError(
      `${setting}: the key file ${file} must hold one private Ed25519 key as a JWK (kty, crv, x, d, kid).`,
    );
  }
}

/**
 * Makes a key pair where there is none: the private key as a JWK with mode 0600, ignored by git, and the public key as
 * a JWKS. Keeps an existing private key, and writes its JWKS when that is missing. Throws SettingError when the files
 * cannot be written.
 */
export async function writeKeyPair(privateFile: string, publicFile: string): Promise<void> {
  try {
    if (!existsSync(privateFile)) {
      await mkdir(dirname(privateFile), { recursive: true, mode: 0o700 });
      await keepOutOfGit(privateFile);
      await writeOnce(privateFile, (await makeKeyPair()).privateJwk, 0o600);
    }
    if (!existsSync(publicFile)) {
      const { publicJwk } = await readPrivateKey(privateFile, privateFile);
      await mkdir(dirname(publicFile), { recursive: true });
      await writeOnce(publicFile, { keys: [publicJwk] }, 0o644);
    }
  } catch (error) {
    if (error instanceof SettingError) throw error;
    const { code } = error as { code?: string };
    throw new SettingError(
      `The keys ${privateFile} and ${publicFile} cannot be written (${code}): check DATA_DIR, and that this user may write there.`,
    );
  }
}

/** Writes a whole file unless it exists. When two processes start at once, the first makes the key for both. */
async function writeOnce(file: string, json: object, mode: number): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(json, null, 2)}\n`, { mode, flag: 'wx' });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}
