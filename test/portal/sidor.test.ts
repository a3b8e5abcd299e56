import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Sida, sidor } from '../../gateway/portal/src/sidor.ts';

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
