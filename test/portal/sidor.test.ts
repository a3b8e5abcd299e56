import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { generatedFiles } from '../../gateway/portal/build/generatedFiles.ts';
import { type Sida, sidor } from '../../gateway/portal/src/sidor.ts';

describe('sidor', () => {
  const views = new URL('../../gateway/portal/src/', import.meta.url);
  const router = readFileSync(new URL('router.tsx', views), 'utf8');

  describe.each(Object.values<Sida>(sidor))('the beginning of $adress', ({ adress, vy }) => {
    test('is of an address that leads to its view', () => {
      const place = router.indexOf(`path: '${adress}'`);
      expect(place).toBeGreaterThan(-1);
      expect(router.slice(place).split('path:')[1]).toContain(vy);
      expect(existsSync(new URL(`views/${vy}.tsx`, views))).toBe(true);
    });
  });
});

describe('generated', () => {
  test("the portal's typed and persisted operations follow from its queries and the supergraph", async () => {
    for (const [file, content] of await generatedFiles()) {
      // npm run portal:generate writes them.
      expect(readFileSync(file, 'utf8')).toBe(content);
    }
  });
});
