import { join } from 'node:path';
import type { Trust } from '../../shared/access/Door.ts';
import type { Issuer as KnownIssuer } from '../../shared/access/Issuer.ts';
import type { Delgraf } from '../Delgraf.ts';
import type { CallKey } from './access/CodeCheck.ts';
import type { Keys } from './access/keysAt.ts';
import { self } from './self.ts';
import { startRehabFyris } from './startRehabFyris.ts';

/** Rehab Fyris as a member of `npm start`. Its own server does not depend on this project. */
export const delgraf: Delgraf = {
  ...self,
  start: ({ port, host, dataDir, trust, log }) =>
    startRehabFyris({
      port,
      host,
      dataFile: join(dataDir, `${self.id}.json`),
      gatewayKeys: keysOf(trust.gatewayKeys),
      callKey: callKeyOf(trust.callKeys),
      issuers: trust.issuers.map(({ issuer, keys, huvudman }) => ({
        issuer,
        jwks: keysOf(keys),
        huvudman,
      })),
      onError: (...what) => log.error({ what }, 'unforeseen error'),
    }),
};

function callKeyOf([first]: NonNullable<Trust['callKeys']> = []): CallKey | null {
  return first ? (first.privateKey.export({ format: 'jwk' }) as unknown as CallKey) : null;
}

function keysOf(location: KnownIssuer['keys']): Keys {
  if ('keys' in location) return location;
  return 'file' in location ? location.file : location.url;
}
