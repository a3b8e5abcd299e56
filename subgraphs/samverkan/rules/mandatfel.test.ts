import { expect, test } from '@jest/globals';
import { samverkansenums } from '../enums.ts';
import { mandatfel } from './mandatfel.ts';

const mandat = samverkansenums.Mandat;

test.each(mandat)('a direktion is taken as deciding and nothing else: %s', (one) => {
  for (const iForbund of [true, false]) {
    const found = mandatfel({ namn: 'D', slag: 'DIREKTION', mandat: one }, iForbund);
    expect(found.map(({ kod, falt }) => `${kod} ${falt}`)).toEqual(
      one === 'BESLUTANDE' ? [] : ['FEL_TILLSTAND mandat'],
    );
  }
});

test.each(mandat)('nobody else decides around a kommunalförbund: %s', (one) => {
  const lokalrad = { namn: 'L', slag: 'LOKALRAD', mandat: one } as const;
  expect(mandatfel(lokalrad, false)).toEqual([]);
  expect(mandatfel(lokalrad, true, 'organ[1]').map(({ falt }) => falt)).toEqual(
    one === 'BESLUTANDE' ? ['organ[1]'] : [],
  );
});
