import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { subset } from 'semver';

interface Package {
  version?: string;
  engines?: { node?: string };
  optional?: boolean;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

test('every package runs on all the versions of Node.js that the project says', () => {
  const ours: string = read('package.json').engines.node;
  const packages: [string, Package][] = Object.entries(read('package-lock.json').packages);
  const others = packages.filter(
    ([, { engines, optional }]) => !optional && engines?.node && !subset(ours, engines.node),
  );
  expect(packages.length).toBeGreaterThan(500);
  expect(others.map(([path, { version }]) => `${path} ${version}`)).toEqual([]);
});
