import { describe, expect, test } from '@jest/globals';
import { kronor } from '../../../../shared/values/belopp.ts';
import type { Planlage } from '../../store/rows.generated.ts';
import {
  type Beslutssvar,
  beslutslagen,
  beslutsniva,
  type Punktlagesunderlag,
  planlage,
  planpunktslage,
  skillnader,
} from './planlage.ts';

describe('planlage', () => {
  test.each<[string, Planlage[], Planlage | null]>([
    ['no items', [], null],
    ['all decided', ['BESLUTAD', 'BESLUTAD'], 'BESLUTAD'],
    ['all waiting', ['VANTAR_PA_BESLUT', 'VANTAR_PA_BESLUT'], 'VANTAR_PA_BESLUT'],
    ['some decided', ['BESLUTAD', 'VANTAR_PA_BESLUT'], 'DELVIS_BESLUTAD'],
    ['all partly decided', ['DELVIS_BESLUTAD'], 'DELVIS_BESLUTAD'],
    ['all declined', ['AVSLAGEN', 'AVSLAGEN'], 'AVSLAGEN'],
    ['one declined, the rest decided', ['AVSLAGEN', 'BESLUTAD'], 'DELVIS_BESLUTAD'],
    ['one declined, the rest waiting', ['VANTAR_PA_BESLUT', 'AVSLAGEN'], 'VANTAR_PA_BESLUT'],
    ['one declined, the rest carried out', ['VERKSTALLS', 'AVSLAGEN'], 'VERKSTALLS'],
    ['some carried out', ['VERKSTALLS', 'VANTAR_PA_BESLUT'], 'DELVIS_BESLUTAD'],
    ['a draft', ['UTKAST', 'UTKAST'], 'UTKAST'],
    ['a draft with a decided item', ['UTKAST', 'BESLUTAD'], 'DELVIS_BESLUTAD'],
  ])('%s', (_case, punkter, expected) => {
    expect(planlage(punkter)).toBe(expected);
  });
});

const punkt: Punktlagesunderlag = {
  berorda: ['regionen', 'kommunen'],
  underlagHash: 'nu',
  kostnad: kronor(1000),
  planstatus: null,
};
const answerOf = (huvudmanId: string, utfall: string, underlagHash: string | null = 'nu') => ({
  utfall,
  underlagHash,
  uppgiftslamnare: { huvudmanId },
});
const silent: Beslutssvar = { utfall: null, underlagHash: null, uppgiftslamnare: null };
const both = [answerOf('kommunen', 'BIFALL'), answerOf('regionen', 'BIFALL')];

describe('planpunktslage', () => {
  test('is decided when all that it concerns approve it as it stands', () => {
    expect(planpunktslage(punkt, both)).toBe('BESLUTAD');
  });

  test('an approval of an earlier text does not count', () => {
    const old = [answerOf('kommunen', 'BIFALL', 'förr'), answerOf('regionen', 'BIFALL')];
    expect(planpunktslage(punkt, old)).toBe('DELVIS_BESLUTAD');
  });

  test('one that declines stops it, although another is silent or approves', () => {
    expect(planpunktslage(punkt, [silent, answerOf('kommunen', 'AVSLAG')])).toBe('AVSLAGEN');
    expect(
      planpunktslage(punkt, [answerOf('regionen', 'BIFALL'), answerOf('kommunen', 'AVSLAG', null)]),
    ).toBe('AVSLAGEN');
  });

  test('a silent party makes it neither decided nor declined', () => {
    expect(planpunktslage(punkt, [silent, answerOf('regionen', 'BIFALL')])).toBe('DELVIS_BESLUTAD');
    expect(planpunktslage(punkt, [silent, silent])).toBe('VANTAR_PA_BESLUT');
    expect(planpunktslage(punkt, null)).toBe('VANTAR_PA_BESLUT');
  });

  test('nobody decides for another, or twice', () => {
    const twice = [answerOf('regionen', 'BIFALL'), answerOf('regionen', 'BIFALL')];
    expect(planpunktslage(punkt, twice)).toBe('DELVIS_BESLUTAD');
    expect(planpunktslage(punkt, [answerOf('bolaget', 'AVSLAG')])).toBe('VANTAR_PA_BESLUT');
  });

  test('an item that concerns nobody is never decided', () => {
    expect(planpunktslage({ ...punkt, berorda: [] }, [])).toBe('VANTAR_PA_BESLUT');
  });

  test('is a draft only while nobody has decided', () => {
    const utkast = { ...punkt, planstatus: 'UTKAST' } as const;
    expect(planpunktslage(utkast, [silent, silent])).toBe('UTKAST');
    expect(planpunktslage(utkast, [answerOf('regionen', 'BEREDS'), silent])).toBe('UTKAST');
    expect(planpunktslage(utkast, both)).toBe('BESLUTAD');
  });

  test('with a cost, is carried out only when all have approved', () => {
    const pagar = { ...punkt, planstatus: 'VERKSTALLS' } as const;
    expect(planpunktslage(pagar, both)).toBe('VERKSTALLS');
    expect(planpunktslage(pagar, [silent, answerOf('regionen', 'BIFALL')])).toBe('DELVIS_BESLUTAD');
    expect(planpunktslage(pagar, [silent, silent])).toBe('VANTAR_PA_BESLUT');
  });

  test('without a cost, the officers’ statement stands unless a party says otherwise', () => {
    const foljs = { ...punkt, kostnad: null, planstatus: 'FOLJS_UPP' } as const;
    expect(planpunktslage(foljs, [silent, silent])).toBe('FOLJS_UPP');
    expect(planpunktslage(foljs, [silent, answerOf('regionen', 'BIFALL')])).toBe('FOLJS_UPP');
    expect(planpunktslage(foljs, [silent, answerOf('regionen', 'EJ_BEHANDLAT')])).toBe(
      'VANTAR_PA_BESLUT',
    );
    expect(planpunktslage(foljs, [silent, answerOf('regionen', 'AVSLAG')])).toBe('AVSLAGEN');
  });
});

const berorda = ['regionen', 'kommunen'];
const nivaOf = (huvudmanId: string, niva: string | null) => ({
  niva,
  uppgiftslamnare: { huvudmanId },
});

describe('beslutsniva', () => {
  test('one party that lifts an item lifts it, although another is silent', () => {
    expect(beslutsniva(berorda, [null, nivaOf('kommunen', 'LYFT')])).toBe('LYFT');
    expect(beslutsniva(berorda, [nivaOf('regionen', 'LOKAL'), nivaOf('kommunen', 'LYFT')])).toBe(
      'LYFT',
    );
  });

  test('is local only when all say so', () => {
    expect(beslutsniva(berorda, [nivaOf('regionen', 'LOKAL'), nivaOf('kommunen', 'LOKAL')])).toBe(
      'LOKAL',
    );
    expect(beslutsniva(berorda, [nivaOf('regionen', 'LOKAL')])).toBeNull();
    expect(
      beslutsniva(berorda, [nivaOf('regionen', 'LOKAL'), nivaOf('regionen', 'LOKAL')]),
    ).toBeNull();
  });

  test('is unknown when it concerns nobody', () => {
    expect(beslutsniva([], [])).toBeNull();
  });
});

const lydelse = {
  nummer: '3.1',
  rubrik: 'Team',
  aktivitet: null,
  kostnad: kronor(100),
  investering: null,
  finansiering: [{ part: 'tierp', belopp: kronor(100) }],
  berorda: ['tierp'],
  datum: null,
  kalla: { dokument: 'Prov', exempel: true },
};

test('what differs between two wordings is named, and nothing else', () => {
  expect(skillnader(lydelse, lydelse, (id) => id)).toEqual([]);
  const ny = {
    ...lydelse,
    rubrik: 'Ett team',
    kostnad: null,
    investering: true,
    finansiering: [],
    berorda: ['heby', 'tierp'],
  };
  expect(skillnader(lydelse, ny, (id) => id.toUpperCase())).toEqual([
    { falt: 'Rubrik', fore: 'Team', efter: 'Ett team' },
    { falt: 'Kostnad', fore: '100\u00a0kr', efter: null },
    { falt: 'Investering', fore: null, efter: 'ja' },
    { falt: 'HEBY', fore: null, efter: 'berörs utan föreslaget belopp' },
    { falt: 'TIERP', fore: '100\u00a0kr', efter: 'berörs utan föreslaget belopp' },
  ]);
});

test('a decision stands on the edition that it was made on; who does not answer is unknown', () => {
  const answerOf = (huvudmanId: string, utfall: string, underlagHash: string | null) => ({
    utfall,
    underlagHash,
    uppgiftslamnare: { huvudmanId },
  });
  const svar = [
    answerOf('a', 'BIFALL', 'ny'),
    answerOf('b', 'BIFALL', 'gammal'),
    answerOf('c', 'BEREDS', null),
    answerOf('d', 'BIFALL', 'okänd'),
  ];
  const utgavor = [
    { utgava: 2, underlagHash: 'ny' },
    { utgava: 1, underlagHash: 'gammal' },
  ];
  expect(beslutslagen(['a', 'b', 'c', 'd', 'e'], svar, utgavor, 'ny')).toEqual([
    { part: 'a', utfall: 'BIFALL', utgava: 2, gallande: true },
    { part: 'b', utfall: 'BIFALL', utgava: 1, gallande: false },
    { part: 'c', utfall: 'BEREDS', utgava: null, gallande: null },
    { part: 'd', utfall: 'BIFALL', utgava: null, gallande: false },
    { part: 'e', utfall: null, utgava: null, gallande: null },
  ]);
});
