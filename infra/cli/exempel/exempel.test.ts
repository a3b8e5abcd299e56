import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { bedomRad } from '../lasin/bedomRad.ts';
import { lasRader } from '../lasin/lasRader.ts';
import type { Tabell } from '../tabeller/Tabell.ts';
import { tabeller } from '../tabeller/tabeller.ts';

test.each(Object.keys(tabeller))(
  'the example of %s can be imported, and says that it is one',
  async (namn) => {
    const tabell = tabeller[namn] as Tabell;
    const path = fileURLToPath(new URL(`${namn}.csv`, import.meta.url));
    const judged = [];
    for await (const batch of lasRader(tabell, path, 100, {})) {
      for (const { celler, fel } of batch) judged.push(fel, bedomRad(tabell, celler, null));
    }
    expect(judged.length).toBeGreaterThan(2);
    for (const each of judged) {
      expect(each).toEqual(
        Array.isArray(each)
          ? []
          : expect.objectContaining({
              slag: 'ny',
              efter: expect.objectContaining({ kalla: expect.objectContaining({ exempel: true }) }),
            }),
      );
    }
  },
);
