import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { natverksfraga, type Planpunktsbeslut } from '../../shared/serve/natverksfraga.ts';
import { testDatabases } from '../databases.ts';
import { bered, bifall, hash, nekadeSteg } from './beslutCases.ts';
import { type Owner, startOwner } from './owner.ts';
import { refused } from './refused.ts';

const row = `beslut { planpunktId niva instans utfall underlagHash belopp datum paragraf diarienummer version
  uppdrag { instrument belopp datum } steg { utfall instans datum paragraf diarienummer } }`;
const other = 'b'.repeat(64);

describe.each(await testDatabases())('decisions on $name', (databases) => {
  let owner: Owner;
  let natverket: Planpunktsbeslut | null;
  const change = (mutation: string, input: Record<string, unknown>) =>
    owner.change(mutation, row, input);
  const instans = (input: Record<string, unknown>) =>
    owner.change(
      'registreraBeslutsinstans',
      'beslutsinstans { id namn gransBelopp mandat version }',
      {
        beslutarOm: 'Planens punkter',
        ...input,
      },
    );
  /** An item in the state that a row of that version has. */
  const prepared = (planpunktId: string, input: Record<string, unknown> = {}) =>
    change('beredBeslut', { ...bered, planpunktId, ...input });
  const approved = async (planpunktId: string, input: Record<string, unknown> = {}) => {
    await prepared(planpunktId);
    return change('fattaBeslut', { ...bifall, planpunktId, version: 1, ...input });
  };
  const says = (part: string, utfall: string | null, underlagHash: string | null = hash) => ({
    part,
    namn: part,
    utfall,
    underlagHash,
  });

  beforeAll(async () => {
    owner = await startOwner(databases, 1, {
      ...natverksfraga(null),
      planpunkt: async () => ({ svarade: true, varde: natverket }),
    });
    await instans({ id: 'namnden', namn: 'Socialnämnden', gransBelopp: '1000000' });
    await instans({ id: 'fullmaktige', namn: 'Kommunfullmäktige' });
    await instans({ id: 'utskottet', namn: 'Arbetsutskottet', mandat: 'BEREDANDE' });
    await instans({ id: 'samradet', namn: 'Lokalt samråd', mandat: 'RADGIVANDE' });
    await approved('bifallen');
    await prepared('beredd');
    await approved('avslagen', { utfall: 'AVSLAG' });
  });
  afterAll(async () => {
    await owner.close();
    await databases.cleanUp();
  });

  test('goes from prepared, sent back and prepared again to approved, and keeps every step', async () => {
    const first = await prepared('punkten', { belopp: '270000' });
    expect(first).toMatchObject({
      fel: [],
      rad: {
        utfall: 'BEREDS',
        instans: 'Arbetsutskottet',
        niva: 'LOKAL',
        belopp: '270000.00',
        underlagHash: null,
        version: 1,
      },
    });
    await change('fattaBeslut', {
      planpunktId: 'punkten',
      version: 1,
      utfall: 'ATERREMISS',
      instans: 'namnden',
      datum: '2026-02-10',
      paragraf: '§ 8',
    });
    await prepared('punkten', { version: 2, datum: '2026-02-15', belopp: '1200000' });
    const { rad, fel } = await change('fattaBeslut', {
      ...bifall,
      planpunktId: 'punkten',
      version: 3,
      instans: 'Kommunfullmäktige',
    });
    expect(fel).toEqual([]);
    const steg = [
      {
        utfall: 'BEREDS',
        instans: 'Arbetsutskottet',
        datum: '2026-02-01',
        paragraf: null,
        diarienummer: 'SN-2026-12',
      },
      {
        utfall: 'ATERREMISS',
        instans: 'Socialnämnden',
        datum: '2026-02-10',
        paragraf: '§ 8',
        diarienummer: null,
      },
      {
        utfall: 'BEREDS',
        instans: 'Arbetsutskottet',
        datum: '2026-02-15',
        paragraf: null,
        diarienummer: 'SN-2026-12',
      },
      {
        utfall: 'BIFALL',
        instans: 'Kommunfullmäktige',
        datum: '2026-03-01',
        paragraf: '§ 14',
        diarienummer: 'SN-2026-12',
      },
    ];
    expect(rad).toEqual({
      planpunktId: 'punkten',
      niva: 'LYFT',
      instans: 'Kommunfullmäktige',
      utfall: 'BIFALL',
      underlagHash: hash,
      belopp: '1200000.00',
      datum: '2026-03-01',
      paragraf: '§ 14',
      diarienummer: 'SN-2026-12',
      version: 4,
      uppdrag: null,
      steg,
    });
    const { data } = await owner.ask(
      '{ historik(typ: "beslut", id: "punkten") { totalCount nodes { efter } } }',
    );
    expect(data.historik.totalCount).toBe(4);
    expect(JSON.parse(data.historik.nodes[0].efter).steg).toEqual(steg);
  });

  test('is lifted by an investment until the writer says that there is none', async () => {
    const lifted = await prepared('bygge', { belopp: '1000', investering: true });
    expect(lifted.rad.niva).toBe('LYFT');
    const decided = { ...bifall, planpunktId: 'bygge', version: 1 };
    expect((await change('fattaBeslut', decided)).rad.niva).toBe('LYFT');
    await prepared('ej-bygge', { belopp: '1000', investering: true });
    const without = { ...decided, planpunktId: 'ej-bygge', investering: false };
    expect((await change('fattaBeslut', without)).rad.niva).toBe('LOKAL');
  });

  test('has no level while the cost is unknown', async () => {
    expect((await prepared('okand')).rad).toMatchObject({ niva: null, belopp: null });
  });

  test('is prepared anew when the item has been changed, and only then', async () => {
    await approved('andrad');
    const anew = { version: 2, datum: '2026-04-01' };
    expect(await refused(owner, () => prepared('andrad', anew))).toEqual([
      'FEL_TILLSTAND planpunktId',
    ]);
    const { rad } = await prepared('andrad', { ...anew, underlagHash: other });
    expect(rad).toMatchObject({ utfall: 'BEREDS', underlagHash: null, version: 3 });
    expect(rad.steg).toHaveLength(3);
  });

  test.each<[string, string, Record<string, unknown>, string]>(nekadeSteg)(
    'refuses: %s',
    async (_what, mutation, input, code) => {
      natverket = { underlagHash: hash, beslut: [says('provkommun', 'BIFALL')] };
      expect(await refused(owner, () => change(mutation, input))).toEqual([code]);
    },
  );

  test('gives mission and money when all have said bifall to the text as it stands, once', async () => {
    await approved('uppdrag', { belopp: '500000' });
    const give = () =>
      change('givUppdrag', {
        planpunktId: 'uppdrag',
        version: 2,
        belopp: '500000',
        datum: '2026-04-01',
      });
    for (const missing of [
      says('regionen', null, null),
      says('regionen', 'AVSLAG'),
      says('regionen', 'BIFALL', other),
    ]) {
      natverket = { underlagHash: hash, beslut: [says('provkommun', 'BIFALL'), missing] };
      expect(await refused(owner, give)).toEqual(['FEL_TILLSTAND planpunktId']);
    }
    natverket = {
      underlagHash: hash,
      beslut: [says('provkommun', 'BIFALL'), says('regionen', 'BIFALL')],
    };
    const { rad } = await give();
    expect(rad).toMatchObject({
      version: 3,
      uppdrag: {
        instrument: 'VERKSAMHETSPLAN_OCH_BUDGET',
        belopp: '500000.00',
        datum: '2026-04-01',
      },
    });
    const again = { planpunktId: 'uppdrag', version: 3, datum: '2026-05-01' };
    expect(await refused(owner, () => change('givUppdrag', again))).toEqual([
      'FEL_TILLSTAND planpunktId',
    ]);
    const anew = { version: 3, datum: '2026-05-01', underlagHash: other };
    expect(await refused(owner, () => prepared('uppdrag', anew))).toEqual([
      'FEL_TILLSTAND planpunktId',
    ]);
  });

  test('an instance is stated and changed by the huvudman itself', async () => {
    const raised = { id: 'ny', namn: 'Omsorgsnämnden', gransBelopp: '5' };
    expect((await instans(raised)).rad).toMatchObject({ mandat: 'BESLUTANDE', version: 1 });
    expect(
      (await instans({ ...raised, version: 1, gransBelopp: null, mandat: 'RADGIVANDE' })).rad,
    ).toEqual({
      id: 'ny',
      namn: 'Omsorgsnämnden',
      gransBelopp: null,
      mandat: 'RADGIVANDE',
      version: 2,
    });
    expect(await refused(owner, () => instans(raised))).toEqual(['VERSIONSKONFLIKT version']);
    expect(await refused(owner, () => instans({ ...raised, version: 1 }))).toEqual([
      'VERSIONSKONFLIKT version',
    ]);
    const bad = { id: 'N', namn: ' ', gransBelopp: '-1' };
    expect(await refused(owner, () => instans(bad))).toEqual([
      'OGILTIGT_VARDE id',
      'OGILTIGT_VARDE namn',
      'OGILTIGT_VARDE gransBelopp',
    ]);
  });
});
