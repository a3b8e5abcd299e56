import type { Huvudman } from '../../../shared/domain/huvudman/Huvudman.ts';
import { createLog } from '../../../shared/serve/createLog.ts';
import { ordinaryGuard } from '../../../shared/serve/http/Guard.ts';
import { startHuvudman } from '../../../shared/subgraph/startHuvudman.ts';
import { trustOf } from '../members/trustOf.ts';
import { enhet } from '../network/enheter.ts';
import { enheterPerDeltagare, lan } from '../network/parter.ts';
import { deltagandet, vardcentrumId } from '../network/questions.ts';
import { realNumbers } from '../network/realNumbers.ts';
import { announce } from '../systems/announce.ts';
import { owner, units } from './calls.ts';

/** The owner's own subgraph as it runs, which lays its rows in; started with `{ databaseUrl, trust }`. */
const [given = '{}'] = process.argv.slice(2);
const { databaseUrl, gatewayKeys, issuers } = JSON.parse(given);
const kalla = { dokument: 'Påhittat register', avsnitt: null, exempel: true };
const huvudman: Huvudman = {
  id: owner,
  namn: 'Vårdgivare 1 (exempel)',
  slag: 'PRIVAT',
  organisationsnummer: null,
  kommunkod: null,
  lan,
  kalla,
  data: {
    verksamheter: Array.from({ length: units }, (_, nr) => ({ ...enhet(nr), kalla })),
    deltaganden: realNumbers.map((nr) => ({
      vardcentrumId: vardcentrumId(nr),
      ...deltagandet,
      verksamheter: Array.from({ length: enheterPerDeltagare }, (_, at) => enhet(at).id),
      kalla,
    })),
  },
};
const { url } = await startHuvudman(huvudman, {
  databaseUrl,
  trust: { ...trustOf(gatewayKeys), issuers },
  log: createLog(owner, { logLevel: 'error' }),
  // Its one economist writes as fast as it is answered.
  guard: { knocks: { ...ordinaryGuard.knocks, requestsPerToken: 1_000_000 } },
  port: 0,
  host: '127.0.0.1',
});
announce({ url });
