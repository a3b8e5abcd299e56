import { readFile } from 'node:fs/promises';
import { startRehabFyris } from './startRehabFyris.ts';

/**
 * Runs the subgraph as a process of its own. GATEWAY_KEYS (a JWKS, by file or address) and ISSUERS (a JSON file, `{ "issuers":
 * [{ "issuer", "jwks", "huvudman" }] }`) name the gateways and issuers that it trusts. PORT, HOST, DATA_FILE and CALL_KEY are
 * optional. CALL_KEY is the file with its private call key; with it, gateways may put codes on their calls instead of
 * signatures.
 */
const {
  PORT = '4070',
  HOST = '127.0.0.1',
  DATA_FILE = 'rehab-fyris.json',
  GATEWAY_KEYS,
  ISSUERS,
  CALL_KEY,
} = process.env;
if (!GATEWAY_KEYS) {
  console.error(
    'GATEWAY_KEYS is not set: give the gateways’ public keys, a JWKS by file or address.',
  );
  process.exit(1);
}
try {
  const server = await startRehabFyris({
    port: Number(PORT),
    host: HOST,
    dataFile: DATA_FILE,
    gatewayKeys: GATEWAY_KEYS,
    callKey: CALL_KEY ? JSON.parse(await readFile(CALL_KEY, 'utf8')) : null,
    issuers: ISSUERS ? JSON.parse(await readFile(ISSUERS, 'utf8')).issuers : [],
  });
  console.log(`The subgraph answers at ${server.url}`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close());
} catch (error) {
  console.error(`The subgraph cannot start: ${(error as Error).message}`);
  process.exitCode = 1;
}
