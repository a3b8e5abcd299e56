import { writeFile } from 'node:fs/promises';
import { developmentKeys } from '../../../shared/access/keys/developmentKeys.ts';
import { type Fault, nothing } from '../Fault.ts';

export const keyRotation: Fault = {
  name: 'key-rotation',
  what: 'the issuer signs with its next key, which it has shown beside the one before',
  silent: [],
  inject: async (ground) => {
    const { issuerKey } = await developmentKeys(ground.folder);
    await writeFile(issuerKey, JSON.stringify(ground.nextKey));
    ground.forgetTokens();
  },
  heal: nothing,
};
