import { readFile, writeFile } from 'node:fs/promises';
import { makeKeyPair } from '../../../shared/access/keys/makeKeyPair.ts';
import type { Fault } from '../Fault.ts';

let right = '';

export const wrongKeys: Fault = {
  name: 'wrong-keys',
  what: 'a member trusts another gateway’s key',
  silent: ['alvkarleby'],
  inject: async ({ trusted }) => {
    right = await readFile(trusted, 'utf8');
    const { publicJwk } = await makeKeyPair();
    await writeFile(trusted, JSON.stringify({ keys: [publicJwk] }));
  },
  heal: ({ trusted }) => writeFile(trusted, right),
};
