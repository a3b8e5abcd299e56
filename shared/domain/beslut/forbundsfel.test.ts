import { expect, test } from '@jest/globals';
import { enums } from '../../contract/enums.ts';
import { forbundsfel } from './forbundsfel.ts';

test('in a kommunalförbund the direktion decides, and nobody else', () => {
  for (const mandat of enums.Instansmandat) {
    expect(forbundsfel('KOMMUNALFORBUND', { id: 'direktionen', mandat }, ['direktionen'])).toEqual(
      [],
    );
    const other = forbundsfel('KOMMUNALFORBUND', { id: 'utskottet', mandat }, ['direktionen']);
    expect(other.map(({ kod, falt }) => `${kod} ${falt}`)).toEqual(
      mandat === 'BESLUTANDE' ? ['FEL_TILLSTAND mandat'] : [],
    );
  }
  expect(
    forbundsfel('KOMMUNALFORBUND', { id: 'direktionen', mandat: 'BESLUTANDE' }, []),
  ).toHaveLength(1);
});

test.each(enums.Huvudmanslag.filter((slag) => slag !== 'KOMMUNALFORBUND'))(
  'a %s decides in the instances that it states',
  (slag) => {
    expect(forbundsfel(slag, { id: 'namnden', mandat: 'BESLUTANDE' }, [])).toEqual([]);
  },
);
