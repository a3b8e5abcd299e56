import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { minVersion, satisfies } from 'semver';

interface Package {
  version?: string;
  engines?: { node?: string };
  optional?: boolean;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

test('no package asks for a newer Node.js than the README', () => {
  const lowest = minVersion(read('package.json').engines.node);
  const packages: [string, Package][] = Object.entries(read('package-lock.json').packages);
  const newer = packages.filter(
    ([, { engines, optional }]) =>
      !optional && engines?.node && !satisfies(lowest ?? '', engines.node),
  );
  expect(packages.length).toBeGreaterThan(500);
  expect(newer.map(([path, { version }]) => `${path} ${version}`)).toEqual([]);
});
