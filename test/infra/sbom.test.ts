import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = new URL('../../', import.meta.url);

interface Component {
  name: string;
  group?: string;
  version: string;
  purl: string;
  properties?: { name: string }[];
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

test('the list of what the image holds is whole, and each licence in it is one that is listed', () => {
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  const { bomFormat, components } = JSON.parse(text) as {
    bomFormat: string;
    components: Component[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const names = new Set(components.map(({ purl }) => purl));
  for (const name of Object.keys(dependencies)) {
    const purl = `pkg:npm/${name.replace('@', '%40')}@`;
    expect([name, [...names].some((one) => one.startsWith(purl))]).toEqual([name, true]);
  }
  const listed = readFileSync(new URL('infra/docker/licences.md', root), 'utf8');
  const inImage = components.filter(
    ({ properties = [] }) => !properties.some(({ name }) => name === 'cdx:npm:package:development'),
  );
  expect(inImage.length).toBeGreaterThan(200);
  const byLicence = new Map<string, string[]>();
  for (const { group, name, licenses = [] } of inImage) {
    const own = licenses.map(
      ({ license, expression }) => license?.id ?? license?.name ?? expression ?? 'none',
    );
    for (const one of own.length === 0 ? ['none'] : own) {
      const packages = byLicence.get(one) ?? [];
      byLicence.set(one, [...packages, group ? `${group}/${name}` : name]);
    }
  }
  const rows = [...listed.matchAll(/^\| (.+) \| (.+) \|$/gm)].slice(2);
  expect(Object.fromEntries(rows.map(([, licence, packages]) => [licence, packages]))).toEqual(
    Object.fromEntries(
      [...byLicence].map(([licence, packages]) => [
        licence,
        packages.length > 12 ? `${packages.length} packages` : packages.sort().join(', '),
      ]),
    ),
  );
  // The project's own, as its LICENSE has it.
  const { license } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  expect(listed).toContain(`The project itself is under ${license}.`);
});
