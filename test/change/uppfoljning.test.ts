import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { svarstyper } from '../../shared/domain/indikator/Svarstyp.ts';
import { enums } from '../../subgraphs/samverkan/store/rows.generated.ts';
import { testDatabases } from '../databases.ts';
import { unitId } from '../serve/provkommun.ts';
import { type Owner, startOwner } from './owner.ts';
import { refused } from './refused.ts';

const rows = {
  registreraUppfoljning:
    'uppfoljning { planpunktId ar period lage kommentar kalla { dokument exempel } version }',
  svaraPaIndikator: 'indikatorsvar { indikatorId jaNej antal text datum version }',
  taTillbakaIndikatorsvar: 'indikatorsvar { indikatorId jaNej antal text datum version }',
  registreraInforande: 'inforande { dokumentId status datum version }',
  registreraMatvarden: 'matvarden { matt verksamhetId period varde enhet version }',
};
const datum = '2026-01-10';
const uppfoljning = {
  planpunktId: 'punkten',
  ar: 2025,
  period: 'T1',
  former: ['VARDCENTRUM'],
  lage: 'Enligt plan',
};
const ja = { indikatorId: 'besvarad', svarstyp: 'JA_NEJ', jaNej: true, datum };
const infort = { dokumentId: 'vis', status: 'INFORT', datum };
const varde = { matt: 'telefontillganglighet', period: '2026-01', varde: 78, enhet: 'procent' };

test("an owner's kinds of answers are samverkan's", () => {
  expect(svarstyper).toEqual(enums.Svarstyp);
});

describe.each(await testDatabases())('follow-up on $name', (databases) => {
  let owner: Owner;
  const change = (mutation: keyof typeof rows, input: Record<string, unknown>) =>
    owner.change(mutation, rows[mutation], input);

  beforeAll(async () => {
    owner = await startOwner(databases);
    await change('registreraUppfoljning', uppfoljning);
    await change('svaraPaIndikator', ja);
    await change('registreraInforande', infort);
    await change('registreraMatvarden', { varden: [varde] });
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  test('records a period once, and changes it under its version', async () => {
    const kvartal = {
      ...uppfoljning,
      planpunktId: 'enheten',
      former: ['VARDCENTRUM', 'GEMENSAM_ENHET'],
      period: 'KV1',
    };
    const first = await change('registreraUppfoljning', kvartal);
    expect(first).toEqual({
      fel: [],
      rad: {
        planpunktId: 'enheten',
        ar: 2025,
        period: 'KV1',
        lage: 'Enligt plan',
        kommentar: null,
        kalla: { dokument: 'Uppgift från Provkommun', exempel: false },
        version: 1,
      },
    });
    await change('registreraUppfoljning', { ...kvartal, period: 'T1' });
    const changed = await change('registreraUppfoljning', {
      ...kvartal,
      version: 1,
      lage: 'Försenat',
      kommentar: 'Lokalerna är inte klara',
    });
    expect(changed.rad).toMatchObject({ lage: 'Försenat', version: 2 });
    const { data } = await owner.ask(
      '{ uppfoljningar(planpunktId: "enheten", ar: 2025) { period lage version } }',
    );
    expect(data.uppfoljningar).toEqual([
      { period: 'KV1', lage: 'Försenat', version: 2 },
      { period: 'T1', lage: 'Enligt plan', version: 1 },
    ]);
  });

  test('answers an indicator, and takes the answer back: that is not no', async () => {
    const first = await change('svaraPaIndikator', {
      indikatorId: 'vilka',
      svarstyp: 'JA_NEJ_VILKA',
      jaNej: true,
      text: 'Utbildning i SIP',
      datum,
    });
    expect(first.rad).toMatchObject({ jaNej: true, text: 'Utbildning i SIP', version: 1 });
    const back = await change('taTillbakaIndikatorsvar', { indikatorId: 'vilka', version: 1 });
    expect(back.rad).toEqual({
      indikatorId: 'vilka',
      jaNej: null,
      antal: null,
      text: null,
      datum: null,
      version: 2,
    });
    const nothing = { indikatorId: 'vilka', version: 2 };
    expect(await refused(owner, () => change('taTillbakaIndikatorsvar', nothing))).toEqual([
      'FEL_TILLSTAND indikatorId',
    ]);
    const no = { indikatorId: 'vilka', svarstyp: 'JA_NEJ_VILKA', version: 2, jaNej: false, datum };
    expect((await change('svaraPaIndikator', no)).rad).toMatchObject({ jaNej: false, version: 3 });
    const { data } = await owner.ask(
      '{ historik(typ: "indikatorsvar", id: "vilka") { totalCount } }',
    );
    expect(data.historik.totalCount).toBe(3);
  });

  test('adopts a document step by step', async () => {
    const step = (status: string, version?: number) =>
      change('registreraInforande', { dokumentId: 'rutin', status, datum, version });
    expect((await step('PAGAR')).rad).toMatchObject({ status: 'PAGAR', version: 1 });
    expect((await step('INFORT', 1)).rad).toMatchObject({ status: 'INFORT', version: 2 });
    expect(await refused(owner, () => step('INFORT', 2))).toEqual(['FEL_TILLSTAND status']);
  });

  test('records measured values of months, all or none; null is not reported', async () => {
    const list = [
      { ...varde, period: '2026-02', varde: null },
      { ...varde, period: '2026-02', verksamhetId: unitId(0), varde: 38 },
      { ...varde, version: 1, varde: 79 },
    ];
    const { rad, fel } = await change('registreraMatvarden', { varden: list });
    expect(fel).toEqual([]);
    expect(rad.map((one: { varde: number; version: number }) => [one.varde, one.version])).toEqual([
      [null, 1],
      [38, 1],
      [79, 2],
    ]);
    const { data } = await owner.ask(
      '{ egnaMatvarden(matt: "telefontillganglighet", verksamhetId: "", fran: "2026-01") { period varde } }',
    );
    expect(data.egnaMatvarden).toEqual([
      { period: '2026-01', varde: 79 },
      { period: '2026-02', varde: null },
    ]);
    const half = [
      { ...varde, period: '2026-03' },
      { ...varde, period: '2026-04', verksamhetId: 'finns-inte' },
      { ...varde, period: '2999-01' },
    ];
    expect(await refused(owner, () => change('registreraMatvarden', { varden: half }))).toEqual([
      'SAKNAS varden[1].verksamhetId',
      'OGILTIGT_VARDE varden[2].period',
    ]);
  });

  test.each<[string, keyof typeof rows, Record<string, unknown>, string]>([
    [
      'a period of another calendar',
      'registreraUppfoljning',
      { ...uppfoljning, period: 'KV1' },
      'OGILTIGT_VARDE period',
    ],
    ['a period ahead', 'registreraUppfoljning', { ...uppfoljning, ar: 2999 }, 'OGILTIGT_VARDE ar'],
    [
      'no words',
      'registreraUppfoljning',
      { ...uppfoljning, ar: 2024, lage: ' ' },
      'OGILTIGT_VARDE lage',
    ],
    ['a period recorded already', 'registreraUppfoljning', uppfoljning, 'VERSIONSKONFLIKT version'],
    [
      'a stale follow-up',
      'registreraUppfoljning',
      { ...uppfoljning, version: 2 },
      'VERSIONSKONFLIKT version',
    ],
    [
      'an answer of another kind',
      'svaraPaIndikator',
      { ...ja, indikatorId: 'ny', svarstyp: 'ANTAL', jaNej: null, text: 'Tre' },
      'SAKNAR_UPPGIFT antal,OGILTIGT_VARDE text',
    ],
    [
      'an answer ahead',
      'svaraPaIndikator',
      { ...ja, indikatorId: 'ny', datum: '2999-01-01' },
      'OGILTIGT_VARDE datum',
    ],
    ['an answer given already', 'svaraPaIndikator', ja, 'VERSIONSKONFLIKT version'],
    ['a stale answer', 'svaraPaIndikator', { ...ja, version: 2 }, 'VERSIONSKONFLIKT version'],
    [
      'a stale answer taken back',
      'taTillbakaIndikatorsvar',
      { indikatorId: 'besvarad', version: 2 },
      'VERSIONSKONFLIKT version',
    ],
    [
      'unsaying an adoption',
      'registreraInforande',
      { ...infort, version: 1, status: 'EJ_PABORJAT' },
      'FEL_TILLSTAND status',
    ],
    [
      'an adoption ahead',
      'registreraInforande',
      { ...infort, dokumentId: 'ny', datum: '2999-01-01' },
      'OGILTIGT_VARDE datum',
    ],
    [
      'an adoption that was not seen',
      'registreraInforande',
      { ...infort, status: 'AVBOJT' },
      'VERSIONSKONFLIKT version',
    ],
    [
      'a stale adoption',
      'registreraInforande',
      { ...infort, version: 2, status: 'AVBOJT' },
      'VERSIONSKONFLIKT version',
    ],
    [
      'a month recorded already',
      'registreraMatvarden',
      { varden: [varde] },
      'VERSIONSKONFLIKT varden[0].version',
    ],
    [
      'a stale value',
      'registreraMatvarden',
      { varden: [{ ...varde, version: 9 }] },
      'VERSIONSKONFLIKT varden[0].version',
    ],
    [
      'the same value twice',
      'registreraMatvarden',
      {
        varden: [
          { ...varde, period: '2025-01' },
          { ...varde, period: '2025-01' },
        ],
      },
      'OGILTIGT_VARDE varden[1],VERSIONSKONFLIKT varden[1].version',
    ],
    ['no values', 'registreraMatvarden', { varden: [] }, 'OGILTIGT_VARDE varden'],
  ])('refuses: %s', async (_what, mutation, input, codes) => {
    expect((await refused(owner, () => change(mutation, input))).join()).toBe(codes);
  });
});
