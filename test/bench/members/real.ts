import type { JSONWebKeySet } from 'jose';
import type { Huvudman } from '../../../shared/domain/huvudman/Huvudman.ts';
import { createLog } from '../../../shared/serve/createLog.ts';
import { startHuvudman } from '../../../shared/subgraph/startHuvudman.ts';
import type { Samverkansdata } from '../../../subgraphs/samverkan/Samverkansdata.ts';
import { startSamverkan } from '../../../subgraphs/samverkan/startSamverkan.ts';
import { testCallKey } from '../../identity.ts';
import { beslutet, punkterPerPlan, punktId } from '../network/beslutet.ts';
import { antalEnheter, enhet } from '../network/enheter.ts';
import {
  type BenchPart,
  deltagare,
  enheterPerDeltagare,
  lan,
  parterna,
} from '../network/parter.ts';
import {
  deltagandet,
  planen,
  planId,
  punkterna,
  vardcentrumet,
  vardcentrumId,
} from '../network/questions.ts';
import { realNumbers } from '../network/realNumbers.ts';
import { announce } from '../systems/announce.ts';
import { trustOf } from './trustOf.ts';

/**
 * The same network with real subgraphs, samverkan among them, each on a database of its own; started with
 * `{ parter, databaseUrls: { id: url }, gatewayKeys }`.
 */
const [given = '{}'] = process.argv.slice(2);
const {
  parter: antal,
  databaseUrls,
  gatewayKeys,
} = JSON.parse(given) as {
  parter: number;
  databaseUrls: Record<string, string>;
  gatewayKeys: JSONWebKeySet;
};
const parter = parterna(antal);
const kalla = { dokument: 'Påhittat register', avsnitt: null, exempel: true };
const optionsOf = (id: string) => ({
  databaseUrl: databaseUrls[id] as string,
  trust: trustOf(gatewayKeys),
  log: createLog(id, { logLevel: 'error' }),
  port: 0,
  host: '127.0.0.1',
});
const nothing = {
  organ: [],
  avtal: [],
  dokument: [],
  strategier: [],
  matt: [],
  lagbestammelser: [],
  ansvar: [],
  utsagor: [],
  checklistor: [],
  rapportkrav: [],
};
const berorda = parter.slice(0, deltagare).map(({ id }) => ({ part: id }));
const data: Samverkansdata = {
  ...nothing,
  vardcentra: realNumbers.map((nr) => ({
    ...vardcentrumet(vardcentrumId(nr)),
    samverkansform: 'NATVERK',
    organ: [],
    inbjudna: berorda.map(({ part }) => ({ part, kalla })),
    kalla,
  })),
  planer: realNumbers.map((nr) => ({
    ...planen(planId(nr)),
    kommunkoder: ['0319'],
    punkter: punkterna(planId(nr)).map((punkt) => ({ ...punkt, ansvariga: [], berorda, kalla })),
    kalla,
  })),
};
const registered = parter.map((part) => ({ ...part, lan }));
const samverkan = await startSamverkan(registered, optionsOf('samverkan'), data);
const addresses: Record<string, string> = { samverkan: samverkan.url };
for (const part of parter) {
  const { url } = await startHuvudman(huvudmanOf(part), optionsOf(part.id));
  addresses[part.id] = url;
}
announce({ addresses, callKey: testCallKey.publicKey });

function huvudmanOf(part: BenchPart): Huvudman {
  const brought = Array.from({ length: enheterPerDeltagare }, (_, nr) => enhet(nr).id);
  const takesPart = berorda.some((one) => one.part === part.id);
  return {
    ...part,
    organisationsnummer: null,
    kommunkod: null,
    lan,
    kalla,
    data: {
      verksamheter: Array.from({ length: antalEnheter(part.id) }, (_, nr) => ({
        ...enhet(nr),
        kalla,
      })),
      deltaganden: !takesPart
        ? []
        : realNumbers.map((nr) => ({
            vardcentrumId: vardcentrumId(nr),
            ...deltagandet,
            verksamheter: brought,
            kalla,
          })),
      beslut: !takesPart ? [] : realNumbers.flatMap((nr) => besluten(part.id, planId(nr))),
    },
  };
}

function besluten(part: string, plan: string) {
  return Array.from({ length: punkterPerPlan }, (_, index) => {
    const { belopp, uppgiftslamnare: _shown, ...beslut } = beslutet(part, index + 1);
    return {
      planpunktId: punktId(plan, index + 1),
      ...beslut,
      belopp: Math.round(Number(belopp) * 100),
      kalla,
    };
  });
}
