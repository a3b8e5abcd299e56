import { writeKeyPair } from '../../shared/access/keys/keyPair.ts';
import { SettingError } from '../../shared/errors/SettingError.ts';
import { readArguments } from '../../shared/serve/readArguments.ts';

const usage = 'node shared/run/run.mjs gateway/natverk/makeKey.ts KEY.json JWKS.json';

/**
 * Makes a gateway's key, unless it is there: the private key for the gateway's GATEWAY_KEY, and the public one for the
 * members' GATEWAY_KEYS. Exits 1 with a sentence when it cannot.
 */
try {
  const { positionals } = readArguments({ allowPositionals: true, strict: true }, usage);
  const [privateFile, publicFile] = positionals;
  if (privateFile === undefined || publicFile === undefined || positionals.length > 2) {
    throw new SettingError(
      `Give a file for the private key and one for the public. Usage: ${usage}`,
    );
  }
  await writeKeyPair(privateFile, publicFile);
  console.log(`The gateway's key is in ${privateFile}, its public key in ${publicFile}.`);
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error);
  process.exitCode = 1;
}
