import { expect, test } from '@jest/globals';
import { Loader } from './Loaders.ts';

test.each([
  ['at once', (keys: readonly string[]) => keys.map(rowOf)],
  ['later', async (keys: readonly string[]) => keys.map(rowOf)],
])(
  'a key that cannot be loaded %s fails for who asks for it, and for nobody else',
  async (_when, batch) => {
    const loader = new Loader<string, string>(batch);
    const fetched = loader.fetch(['heby', 'fel']);
    // Asked for while it is on its way, and when it is known.
    await expect(Promise.resolve(loader.load('fel'))).rejects.toThrow('no row');
    await fetched;
    await expect(Promise.resolve(loader.load('fel'))).rejects.toThrow('no row');
    expect(await loader.load('heby')).toBe('of heby');
  },
);

function rowOf(key: string): string | Error {
  return key === 'fel' ? new Error('no row') : `of ${key}`;
}
