import { readFile } from 'node:fs/promises';
import type { JWK } from 'jose';
import { startGateway } from '../../../gateway/gateway.ts';
import { fixedNetwork } from '../../../gateway/registry/Network.ts';
import { networkFrom } from '../../../gateway/registry/readNetwork.ts';
import type { CallKey } from '../../../shared/registry/Signer.ts';
import { createLog } from '../../../shared/serve/createLog.ts';
import { gatewayKey, signingKey, testCallKey } from '../../identity.ts';
import { announce } from './announce.ts';
import { anyRate, patience } from './settings.ts';

interface Given {
  samverkan: string;
  huvudman: Record<string, string>;
  /** The key by which the members know it; one of its own when left out. */
  key?: JWK;
  /** The call key that all members have announced; null: none, each call is signed; one that no canned member looks at when left out. */
  callKey?: CallKey | null;
  /** Whether members have as long as they have by default; longer when left out, so that a busy machine makes none look silent. */
  ordinaryPatience?: boolean;
  /** Whether callers are held to what they may ask by default; to nothing when left out. */
  ordinaryLimits?: boolean;
  /** Bytes of whole answers that are kept; as by default when left out. */
  keptAnswerBytes?: number;
}

/** The project's gateway over a network, all its guards on. */
const [given = '{}'] = process.argv.slice(2);
const { key, callKey = testCallKey.publicKey, ...asked } = JSON.parse(given) as Given;
const { ordinaryPatience, ordinaryLimits, keptAnswerBytes, samverkan, huvudman } = asked;
const withKey = (url: string) => (callKey ? { url, callKey } : url);
const network = {
  samverkan: withKey(samverkan),
  huvudman: Object.fromEntries(Object.entries(huvudman).map(([id, url]) => [id, withKey(url)])),
};
const gateway = await startGateway({
  supergraphSdl: await readFile(
    new URL('../../../gateway/compose/supergraph.graphql', import.meta.url),
    'utf8',
  ),
  network: fixedNetwork(networkFrom(network)),
  key: key ? { id: key.kid as string, privateKey: await signingKey(key) } : gatewayKey,
  clientLimits: ordinaryLimits ? {} : anyRate,
  keptAnswerBytes,
  limits: ordinaryPatience ? {} : patience,
  port: 0,
  host: '127.0.0.1',
  log: createLog('gateway', { logLevel: 'error' }),
});
announce({ url: gateway.url });
