import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { codes, rowOf } from './prov.ts';
import { type Samverkan, startUnderTest } from './underTest.ts';

describe.each(await testDatabases())(
  'documents, strategies and checklists of samverkan on $name',
  (databases) => {
    let samverkan: Samverkan;
    const change = (mutation: string, input: Record<string, unknown>) =>
      samverkan.change(mutation, rowOf(mutation), input);

    beforeAll(async () => {
      samverkan = await startUnderTest(databases);
    });
    afterAll(async () => {
      await samverkan.close();
      await databases.cleanUp();
    });

    test('documents, strategies, goals and measures are made and changed', async () => {
      const dokument = { id: 'rutin-prov', titel: 'Rutin', slag: 'RUTIN', parter: ['heby'] };
      expect((await change('skapaDokument', dokument)).fel).toEqual([]);
      const adopted = await change('andraDokument', {
        id: 'rutin-prov',
        version: 1,
        faststalltAv: 'tl-hsvo',
        datum: '2026-01-10',
        parter: ['heby', 'region-uppsala'],
      });
      expect(adopted.rad).toMatchObject({
        version: 2,
        faststalltAv: { id: 'tl-hsvo' },
        inforanden: [{ huvudmanId: 'heby' }, { huvudmanId: 'region-uppsala' }],
      });

      const strategi = {
        id: 'strategi-2027',
        titel: 'Strategi 2027',
        franAr: 2027,
        // One of a single year.
        tillAr: 2027,
        byggerPa: ['malbild-2030'],
      };
      expect((await change('skapaStrategi', strategi)).rad).toMatchObject({ version: 1 });
      const longer = await change('andraStrategi', {
        id: 'strategi-2027',
        version: 1,
        tillAr: 2029,
      });
      expect(longer.rad).toMatchObject({ franAr: 2027, tillAr: 2029, version: 2 });
      const fokus = {
        id: 'strategi-2027-1',
        strategiId: 'strategi-2027',
        slag: 'FOKUSOMRADE',
        text: 'Nära',
      };
      expect((await change('skapaMal', fokus)).fel).toEqual([]);
      const under = {
        ...fokus,
        id: 'strategi-2027-1-1',
        overordnat: 'strategi-2027-1',
        slag: 'MAL',
      };
      expect((await change('skapaMal', under)).rad.overordnat).toEqual({ id: 'strategi-2027-1' });
      expect(
        (await change('andraMal', { id: 'strategi-2027-1', version: 1, nummer: '1' })).rad,
      ).toMatchObject({ nummer: '1', version: 2 });

      const matt = { id: 'prov-2', namn: 'Prov', definition: 'Andel prov', enhet: 'procent' };
      expect(
        (await change('skapaMatt', { ...matt, malvarde: 90, malriktning: 'MINST' })).fel,
      ).toEqual([]);
      expect((await change('skapaMatt', { ...matt, id: 'prov-1' })).fel).toEqual([]);
      const retired = await change('andraMatt', {
        id: 'prov-1',
        version: 1,
        utgatt: true,
        gallerTill: '2026-06-30',
        eftertradare: 'prov-2',
        serieBrott: [{ datum: '2026-07-01', orsak: 'Ny definition' }],
      });
      expect(retired.rad).toMatchObject({
        utgatt: true,
        eftertradare: { id: 'prov-2' },
        serieBrott: [{ datum: '2026-07-01' }],
      });
    });

    test('a checklist is approved only when every row is answered with yes', async () => {
      const id = 'bp5-leda-och-samordna';
      const beslut = { id, beslut: 'GODKAND', datum: '2022-01-10' };
      expect((await change('beslutaChecklista', { ...beslut, version: 1 })).fel).toHaveLength(9);
      const putOff = { id, beslut: 'BORDLAGD', datum: '2022-01-10', version: 1 };
      expect((await change('beslutaChecklista', putOff)).rad).toMatchObject({ beslut: 'BORDLAGD' });
      const rader = Array.from({ length: 9 }, (_, n) => ({ nummer: n + 1, svar: true }));
      const answered = await change('besvaraChecklista', { id, version: 2, rader });
      expect(answered.rad.hinder).toEqual([]);
      const approved = await change('beslutaChecklista', { ...beslut, version: 3 });
      expect(approved.rad).toMatchObject({ beslut: 'GODKAND', version: 4 });
      expect(codes(await change('besvaraChecklista', { id, version: 4, rader }))).toEqual([
        'FEL_TILLSTAND id',
      ]);
    });
  },
);
