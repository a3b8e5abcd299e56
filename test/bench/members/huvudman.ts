import type { JSONWebKeySet } from 'jose';
import type { Huvudman } from '../../../shared/domain/huvudman/Huvudman.ts';
import { createLog } from '../../../shared/serve/createLog.ts';
import { startHuvudman } from '../../../shared/subgraph/startHuvudman.ts';
import { layInManyUnits } from '../../manyUnits.ts';
import { announce } from '../systems/announce.ts';
import { trustOf } from './trustOf.ts';

/** A real huvudman's subgraph with so many units, started with `{ databaseUrl, units, gatewayKeys }`; reports the statements that it has made. */
const [given = '{}'] = process.argv.slice(2);
const { databaseUrl, units, gatewayKeys } = JSON.parse(given) as {
  databaseUrl: string;
  units: number;
  gatewayKeys: JSONWebKeySet;
};
const huvudman: Huvudman = {
  id: 'stor',
  namn: 'Stor vårdgivare (exempel)',
  slag: 'PRIVAT',
  organisationsnummer: null,
  kommunkod: null,
  lan: '03',
  kalla: { dokument: 'Påhittat register', avsnitt: null, exempel: true },
  data: {},
};
await layInManyUnits(huvudman, databaseUrl, units);
// Two, since to count statements costs something: the one that is timed does not.
let statements = 0;
const options = {
  databaseUrl,
  trust: trustOf(gatewayKeys),
  log: createLog('stor', { logLevel: 'error' }),
  port: 0,
  host: '127.0.0.1',
};
const timed = await startHuvudman(huvudman, options);
const counted = await startHuvudman(huvudman, {
  ...options,
  onStatement: () => {
    statements += 1;
  },
});
process.on('message', (message: { statements?: true }) => {
  if (!message.statements) return;
  process.send?.({ statements });
  statements = 0;
});
announce({ timed: timed.url, counted: counted.url });
