import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { clientKeysFile, clientKeysText } from './clientKeys.ts';
import { composeNetwork } from './composeNetwork.ts';

test('supergraph.graphql is what the graphs compose to; if not, npm run compose writes it', () => {
  const { errors, supergraphSdl } = composeNetwork();
  expect(errors).toBeUndefined();
  expect(readFileSync(new URL('supergraph.graphql', import.meta.url), 'utf8')).toBe(supergraphSdl);
  expect(clientKeysFile.onDisk()).toBe(clientKeysText(supergraphSdl ?? ''));
});
