import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { importsOf } from './importsOf.ts';
import { browserOf, browsers, sources } from './sources.ts';

const root = new URL('../../', import.meta.url);

const sharedStyle = 'shared/design/';

/** The pages of the portal have nothing of the server in them: one line for each import that leaves their folder. */
function serverInBrowser(file: string, source: string): string[] {
  const browser = browserOf(file);
  if (browser === undefined || /\.test\.ts$/.test(file)) return [];
  return importsOf(source, { tsx: file.endsWith('.tsx') }).flatMap(({ specifier }) => {
    if (specifier === null || specifier.startsWith('node:'))
      return [`${file} imports ${specifier}`];
    if (!specifier.startsWith('.')) return [];
    const target = normalize(join(dirname(file), specifier));
    const style = target.startsWith(sharedStyle) && target.endsWith('.css');
    const mayBe = target.startsWith(browser) || style || isRule(target);
    return mayBe ? [] : [`${file} imports ${specifier}`];
  });
}

/** True for a file of shared/ that imports nothing but such files, so that it runs anywhere. */
function isRule(file: string): boolean {
  return (
    file.startsWith('shared/') &&
    importsOf(readFileSync(new URL(file, root), 'utf8')).every(
      ({ specifier }) =>
        specifier?.startsWith('.') && isRule(normalize(join(dirname(file), specifier))),
    )
  );
}

test('the portal and the workplace run in a browser, without code of the server', () => {
  for (const browser of browsers) {
    expect(sources.filter(([file]) => file.startsWith(browser)).length).toBeGreaterThan(10);
  }
  expect(sources.flatMap(([file, source]) => serverInBrowser(file, source))).toEqual([]);
});

describe('serverInBrowser', () => {
  test.each([
    "import '../../servePortal.ts';",
    "import type { A } from '../../Portal.ts';",
    "import 'node:fs';",
  ])('finds %s in a page', (source) => {
    expect(serverInBrowser(`${browsers[0]}lib/a.ts`, source)).toHaveLength(1);
  });

  test('a page may import other pages, its style and packages', () => {
    const source = "import '../views/b.tsx'; import '../style/b.css'; import 'react';";
    expect(serverInBrowser(`${browsers[0]}lib/a.tsx`, source)).toEqual([]);
  });
});
