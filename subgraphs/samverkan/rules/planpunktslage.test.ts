import { describe, expect, test } from '@jest/globals';
import { kronor } from '../../../shared/values/belopp.ts';
import type { Beslutssvar } from './Beslutssvar.ts';
import { type Punktlagesunderlag, planpunktslage } from './planpunktslage.ts';

const punkt: Punktlagesunderlag = {
  berorda: ['regionen', 'kommunen'],
  underlagHash: 'nu',
  kostnad: kronor(1000),
  planstatus: null,
};
const says = (huvudmanId: string, utfall: string, underlagHash: string | null = 'nu') => ({
  utfall,
  underlagHash,
  uppgiftslamnare: { huvudmanId },
});
const silent: Beslutssvar = { utfall: null, underlagHash: null, uppgiftslamnare: null };
const both = [says('kommunen', 'BIFALL'), says('regionen', 'BIFALL')];

describe('planpunktslage', () => {
  test('is decided when all that it concerns approve it as it stands', () => {
    expect(planpunktslage(punkt, both)).toBe('BESLUTAD');
  });

  test('an approval of an earlier text does not count', () => {
    const old = [says('kommunen', 'BIFALL', 'förr'), says('regionen', 'BIFALL')];
    expect(planpunktslage(punkt, old)).toBe('DELVIS_BESLUTAD');
  });

  test('one that declines stops it, although another is silent or approves', () => {
    expect(planpunktslage(punkt, [silent, says('kommunen', 'AVSLAG')])).toBe('AVSLAGEN');
    expect(
      planpunktslage(punkt, [says('regionen', 'BIFALL'), says('kommunen', 'AVSLAG', null)]),
    ).toBe('AVSLAGEN');
  });

  test('a silent party makes it neither decided nor declined', () => {
    expect(planpunktslage(punkt, [silent, says('regionen', 'BIFALL')])).toBe('DELVIS_BESLUTAD');
    expect(planpunktslage(punkt, [silent, silent])).toBe('VANTAR_PA_BESLUT');
    expect(planpunktslage(punkt, null)).toBe('VANTAR_PA_BESLUT');
  });

  test('nobody decides for another, or twice', () => {
    const twice = [says('regionen', 'BIFALL'), says('regionen', 'BIFALL')];
    expect(planpunktslage(punkt, twice)).toBe('DELVIS_BESLUTAD');
    expect(planpunktslage(punkt, [says('bolaget', 'AVSLAG')])).toBe('VANTAR_PA_BESLUT');
  });

  test('an item that concerns nobody is never decided', () => {
    expect(planpunktslage({ ...punkt, berorda: [] }, [])).toBe('VANTAR_PA_BESLUT');
  });

  test('is a draft only while nobody has decided', () => {
    const utkast = { ...punkt, planstatus: 'UTKAST' } as const;
    expect(planpunktslage(utkast, [silent, silent])).toBe('UTKAST');
    expect(planpunktslage(utkast, [says('regionen', 'BEREDS'), silent])).toBe('UTKAST');
    expect(planpunktslage(utkast, both)).toBe('BESLUTAD');
  });

  test('with a cost, is carried out only when all have approved', () => {
    const pagar = { ...punkt, planstatus: 'VERKSTALLS' } as const;
    expect(planpunktslage(pagar, both)).toBe('VERKSTALLS');
    expect(planpunktslage(pagar, [silent, says('regionen', 'BIFALL')])).toBe('DELVIS_BESLUTAD');
    expect(planpunktslage(pagar, [silent, silent])).toBe('VANTAR_PA_BESLUT');
  });

  test('without a cost, the officers’ statement stands unless a party says otherwise', () => {
    const foljs = { ...punkt, kostnad: null, planstatus: 'FOLJS_UPP' } as const;
    expect(planpunktslage(foljs, [silent, silent])).toBe('FOLJS_UPP');
    expect(planpunktslage(foljs, [silent, says('regionen', 'BIFALL')])).toBe('FOLJS_UPP');
    expect(planpunktslage(foljs, [silent, says('regionen', 'EJ_BEHANDLAT')])).toBe(
      'VANTAR_PA_BESLUT',
    );
    expect(planpunktslage(foljs, [silent, says('regionen', 'AVSLAG')])).toBe('AVSLAGEN');
  });
});
