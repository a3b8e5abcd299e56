import { createConnection } from 'node:net';
import { readSettings } from '../../shared/serve/settings.ts';
import { controlSocket } from './controlSocket.ts';

/** Stops one subgraph of a running `npm start`, and prints the result. */
const [slug = ''] = process.argv.slice(2);
const socket = createConnection(controlSocket(readSettings(process.env).dataDir));
socket.setEncoding('utf8');
socket.on('error', () => {
  console.error(
    'No network runs on this data folder: start it with npm start (and the same DATA_DIR).',
  );
  process.exitCode = 1;
});
socket.on('connect', () => socket.write(`${slug}\n`));
socket.on('data', (answer) => {
  const { ok, text } = JSON.parse(String(answer));
  (ok ? console.log : console.error)(text);
  if (!ok) process.exitCode = 1;
});
