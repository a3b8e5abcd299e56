import { readFile } from 'node:fs/promises';
import { SettingError } from '../shared/errors/SettingError.ts';
import { createLog } from '../shared/runtime/createLog.ts';
import { readArguments } from '../shared/runtime/readArguments.ts';
import { runServer } from '../shared/runtime/runServer.ts';
import { parsePort, readSettings } from '../shared/runtime/settings.ts';
import { startGateway } from './gateway.ts';
import { readNetwork } from './readNetwork.ts';

const usage = 'npm run gateway -- (--network FILE | --supergraph FILE) [--port N]';

await runServer(async () => {
  const options = {
    network: { type: 'string' },
    supergraph: { type: 'string' },
    port: { type: 'string' },
  } as const;
  const { values } = readArguments({ options, strict: true }, usage);
  const { network, supergraph, port } = values;
  if ((network === undefined) === (supergraph === undefined)) {
    throw new SettingError(`Give either --network or --supergraph. Usage: ${usage}`);
  }
  const settings = readSettings(process.env);
  return startGateway({
    supergraphSdl: await readSupergraph(
      supergraph ?? new URL('supergraph.graphql', import.meta.url),
    ),
    network: network === undefined ? null : await readNetwork(network),
    port: port === undefined ? settings.port : parsePort(port, '--port'),
    host: settings.host,
    log: createLog('gateway', settings),
  });
});

async function readSupergraph(file: string | URL): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new SettingError(`The supergraph file ${file} cannot be read.`);
  });
}
