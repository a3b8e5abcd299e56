import { expect, test } from '@jest/globals';
import { compareVersions, versionFor } from './kontraktsversioner.ts';

const known = ['1.0.0', '1.2.0', '1.10.0'].map((version) => ({ version, sdl: '' }));

test.each([
  ['1.0.0', '1.0.0'],
  ['1.2.0', '1.2.0'],
  ['1.5.3', '1.2.0'],
  ['1.10.0', '1.10.0'],
  ['2.0.0', '1.10.0'],
  ['0.9.0', '1.0.0'],
  [null, '1.10.0'],
])('a member that states %s is queried by %s', (stated, version) => {
  expect(versionFor(stated, known).version).toBe(version);
});

test('versions are ordered by their numbers, not as text', () => {
  expect(['1.10.0', '1.2.0', '1.0.11', '1.0.2'].sort(compareVersions)).toEqual([
    '1.0.2',
    '1.0.11',
    '1.2.0',
    '1.10.0',
  ]);
});
