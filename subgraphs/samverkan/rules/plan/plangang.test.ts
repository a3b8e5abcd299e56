import { describe, expect, test } from '@jest/globals';
import type { Natverkssvar, Planpunktsbeslut } from '../../../../shared/serve/natverksfraga.ts';
import { enums, type Planstatus } from '../../store/rows.generated.ts';
import { dagordning } from './planfel.ts';
import {
  avstamningsfel,
  faststallelsefel,
  forankringsfel,
  lasfel,
  motesfel,
  oforankrade,
  type Plangang,
  type Planorgan,
  planutgavefel,
  punktvalsfel,
  statusfel,
  tillaggsfel,
} from './plangang.ts';

const organ = (mer: Partial<Planorgan> = {}): Planorgan => ({
  id: 'utokat',
  namn: 'Utökat samråd',
  slag: 'UTOKAT_SAMRAD',
  niva: 'vårdcentrum',
  lan: '03',
  runtVardcentrum: true,
  ...mer,
});
const hsvo = organ({
  id: 'hsvo',
  namn: 'Samråd HSVO',
  slag: 'SAMRAD',
  niva: 'län',
  runtVardcentrum: false,
});
const steg = (
  slag: 'FORANKRING' | 'AVSTAMNING',
  organId: string,
  ...punkter: [string, string][]
) => ({
  slag,
  organId,
  punkter: punkter.map(([punktId, underlagHash]) => ({ punktId, underlagHash })),
});
const plan = (mer: Partial<Plangang> = {}): Plangang => ({
  status: 'FORANKRAD',
  utgava: 1,
  faststallsAv: 'utokat',
  lan: ['03'],
  steg: [steg('FORANKRING', 'utokat', ['a', 'hash-a'], ['b', 'hash-b'])],
  punkter: [
    { id: 'a', rubrik: 'A', underlagHash: 'hash-a', investering: false },
    { id: 'b', rubrik: 'B', underlagHash: 'hash-b', investering: true },
  ],
  ...mer,
});
const answerOf = (utfall: string | null, underlagHash: string | null, niva = 'LOKAL') => ({
  part: 'tierp',
  namn: 'Tierp',
  utfall,
  underlagHash,
  niva,
});
const svar = (...beslut: Planpunktsbeslut['beslut']): Natverkssvar<Planpunktsbeslut> => ({
  svarade: true,
  varde: { underlagHash: 'hash', beslut },
});
const allaJa = new Map([
  ['a', svar(answerOf('BIFALL', 'hash-a'))],
  ['b', svar(answerOf('BIFALL', 'hash-b'))],
]);
const text = (found: { falt: string | null; meddelande: string }[]) =>
  found.map(({ falt, meddelande }) => `${falt}: ${meddelande}`);

describe('a plan’s status (6.3.5.4)', () => {
  const may = (nu: Planstatus | null, ny: Planstatus) => statusfel(nu, ny).length === 0;
  test('is stated by its writers only when it is carried out and followed up, each after the other', () => {
    const allowed = enums.Planstatus.flatMap((nu) =>
      enums.Planstatus.filter((ny) => nu !== ny && may(nu, ny)).map((ny) => `${nu} ${ny}`),
    );
    expect(allowed).toEqual(['FASTSTALLD VERKSTALLS', 'VERKSTALLS FOLJS_UPP']);
    expect(may(null, 'UTKAST')).toBe(true);
    expect(statusfel('UTKAST', null)).toEqual([]);
  });
});

describe('the wording of an item', () => {
  const utkast = plan({ status: 'UTKAST', steg: [] });
  test('is free while it is a draft that nobody has decided on', () => {
    expect(lasfel(utkast, { underlagHash: 'hash-a' }, null)).toEqual([]);
    const old = svar(answerOf('BIFALL', 'before'), answerOf('BEREDS', null));
    expect(lasfel(utkast, { underlagHash: 'hash-a' }, old)).toEqual([]);
  });
  test.each<[string, Plangang, Natverkssvar<Planpunktsbeslut> | null, RegExp]>([
    ['anchored', plan(), null, /^id: Punkten är förankrad/],
    ['decided on', utkast, svar(answerOf('AVSLAG', 'hash-a')), /^id: Tierp har redan beslutat/],
    ['settled', plan({ status: 'FASTSTALLD', steg: [] }), null, /nyPlanutgava.*nyPlanpunktsutgava/],
  ])('holds still once it is %s', (_what, given, answer, expected) => {
    expect(text(lasfel(given, { underlagHash: 'hash-a' }, answer))).toEqual([
      expect.stringMatching(expected),
    ]);
  });
});

test('a settled plan takes items by a new edition only, and one that is followed up takes none', () => {
  for (const status of [null, 'UTKAST', 'FORANKRAD'] as const) {
    expect(tillaggsfel(status, 'planId')).toEqual([]);
    expect(planutgavefel({ status, utgava: 1 })).toHaveLength(1);
  }
  for (const status of ['FASTSTALLD', 'VERKSTALLS'] as const) {
    expect(text(tillaggsfel(status, 'planId'))[0]).toMatch(/nyPlanutgava/);
    expect(planutgavefel({ status, utgava: 1 })).toEqual([]);
  }
  expect(text(tillaggsfel('FOLJS_UPP', 'id'))[0]).toMatch(/nästa års plan/);
  expect(planutgavefel({ status: 'FOLJS_UPP', utgava: 1 })).toHaveLength(1);
});

describe('a body’s step', () => {
  test('rests on a meeting that is recorded, with its paragraph', () => {
    const at = (mote: Parameters<typeof motesfel>[3]) =>
      motesfel(organ(), '2026-01-15', '§ 3', mote).map(({ kod, falt }) => `${kod} ${falt}`);
    expect(at(null)).toEqual(['SAKNAS datum']);
    expect(at({ paragrafer: null })).toEqual(['SAKNAS paragraf']);
    expect(at({ paragrafer: [{ paragraf: '§ 3' }] })).toEqual([]);
  });

  test('is about items of the plan', () => {
    expect(punktvalsfel(plan(), [])).toHaveLength(1);
    expect(text(punktvalsfel(plan(), ['a', 'x']))).toEqual([
      'punkter[1]: Planen har ingen punkt x: kontrollera id.',
    ]);
  });

  test('anchoring is the utökat samråd’s of that vårdcentrum, or that of who settles it', () => {
    expect(forankringsfel(plan({ faststallsAv: null }), organ())).toEqual([]);
    expect(
      forankringsfel(plan({ faststallsAv: 'lokalt' }), organ({ id: 'lokalt', slag: 'SAMRAD' })),
    ).toEqual([]);
    expect(
      forankringsfel(plan({ faststallsAv: null }), organ({ runtVardcentrum: false })),
    ).toHaveLength(1);
    expect(forankringsfel(plan(), hsvo)).toHaveLength(1);
    expect(forankringsfel(plan({ status: 'VERKSTALLS' }), organ())).toHaveLength(1);
  });

  test('what is reworded waits to be anchored anew', () => {
    const reworded = plan({
      punkter: [{ id: 'a', rubrik: 'A', underlagHash: 'ny', investering: false }],
    });
    expect(oforankrade(reworded).map(({ id }) => id)).toEqual(['a']);
    expect(oforankrade(plan())).toEqual([]);
  });

  test('a check is the län’s, and of what is anchored as it stands', () => {
    expect(avstamningsfel(plan(), hsvo, ['b'])).toEqual([]);
    expect(avstamningsfel(plan(), organ(), ['b'])).toHaveLength(1);
    expect(avstamningsfel(plan({ lan: ['01'] }), hsvo, ['b'])).toHaveLength(1);
    expect(text(avstamningsfel(plan({ steg: [] }), hsvo, ['b']))[0]).toMatch(
      /^punkter\[0\]: B är inte förankrad/,
    );
  });
});

describe('a plan is settled (6.3.5.4)', () => {
  const settle = (
    given: Plangang,
    beslut: ReadonlyMap<string, Natverkssvar<Planpunktsbeslut>> = allaJa,
    by = organ(),
  ) => text(faststallelsefel(given, by, beslut, [hsvo]));
  const checked = [...plan().steg, steg('AVSTAMNING', 'hsvo', ['b', 'hash-b'])];

  test('when all have decided on all, and what is lifted has been checked', () => {
    expect(settle(plan({ steg: checked }))).toEqual([]);
  });
  test('also with an item that was declined: it stops itself only', () => {
    const beslut = new Map([...allaJa, ['b', svar(answerOf('AVSLAG', 'hash-b', 'LYFT'))] as const]);
    expect(settle(plan(), beslut)).toEqual([]);
  });

  test.each<
    [string, string[], Plangang, ReadonlyMap<string, Natverkssvar<Planpunktsbeslut>>, Planorgan]
  >([
    ['a draft', ['id: Planen är inte förankrad'], plan({ status: 'UTKAST' }), allaJa, organ()],
    [
      'settled already',
      ['id: Planen är fastställd'],
      plan({ status: 'FASTSTALLD' }),
      allaJa,
      organ(),
    ],
    ['by another body', ['organ: Samråd HSVO fastställer inte'], plan(), allaJa, hsvo],
    [
      'what is lifted is not checked',
      ['null: B är lyft och inte avstämd i Samråd HSVO'],
      plan(),
      allaJa,
      organ(),
    ],
    [
      'a party is silent',
      ['null: A väntar på beslut: Tierp har inte svarat'],
      plan({ steg: checked }),
      new Map([...allaJa, ['a', svar(answerOf(null, null))] as const]),
      organ(),
    ],
    [
      'a party has decided on an older text',
      ['null: A väntar på beslut: Tierp har beslutat om en tidigare lydelse'],
      plan({ steg: checked }),
      new Map([...allaJa, ['a', svar(answerOf('BIFALL', 'förr'))] as const]),
      organ(),
    ],
    [
      'nobody can be asked',
      ['null: Det går inte att se vad parterna har beslutat om A: inget nät'],
      plan({ steg: checked }),
      new Map([...allaJa, ['a', { svarade: false, orsak: 'inget nät' } as const] as const]),
      organ(),
    ],
    [
      'an item is not anchored as it stands',
      ['null: C är inte förankrad'],
      plan({
        steg: checked,
        punkter: [{ id: 'c', rubrik: 'C', underlagHash: 'c', investering: false }],
      }),
      allaJa,
      organ(),
    ],
  ])('not: %s', (_why, expected, given, beslut, by) => {
    expect(settle(given, beslut, by)).toEqual(expected.map((one) => expect.stringContaining(one)));
  });
});

describe('the agenda of a body is what waits for it', () => {
  const waiting = (given: Partial<Plangang>, by = organ()) =>
    dagordning(by, [{ ...plan(given), id: 'p', rubrik: 'Planen', kostar: ['b'], runt: true }]).map(
      ({ slag, punkter }) => `${slag} ${punkter.join()}`,
    );

  test.each<[string, Partial<Plangang>, Planorgan, string[]]>([
    ['a draft, to be anchored', { status: 'UTKAST', steg: [] }, organ(), ['FORANKRING a,b']],
    ['all anchored, to be settled', {}, organ(), ['FASTSTALLELSE a,b']],
    ['what costs, to be checked', {}, hsvo, ['AVSTAMNING b']],
    [
      'what is checked, no more',
      { steg: [...plan().steg, steg('AVSTAMNING', 'hsvo', ['b', 'hash-b'])] },
      hsvo,
      [],
    ],
    ['a draft, nothing for the län', { status: 'UTKAST', steg: [] }, hsvo, []],
    ['a plan that is carried out, nothing', { status: 'VERKSTALLS' }, organ(), []],
    ['nothing for a group of officers', {}, organ({ id: 'x', slag: 'ARBETSGRUPP' }), []],
  ])('%s', (_what, given, by, expected) => {
    expect(waiting(given, by)).toEqual(expected);
  });
});
