import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabases } from '../databases.ts';
import { parter, type Samverkan, startUnderTest } from './underTest.ts';

const uttradd = '2026-03-01T10:00:00.000Z';

describe.each(await testDatabases())('a party that has left, on $name', (databases) => {
  let samverkan: Samverkan;
  beforeAll(async () => {
    const url = await databases.url();
    const left = parter.map((part) => (part.id === 'tierp' ? { ...part, uttradd } : part));
    await (await startUnderTest(databases, left, url)).close();
    // What is registered beside the log says nothing of who has left, and so changes nothing of it.
    samverkan = await startUnderTest(databases, parter, url);
  });
  afterAll(async () => {
    await samverkan.close();
    await databases.cleanUp();
  });

  test('is not among the parties, unless they are asked for', async () => {
    const { nu, alla } = await samverkan.get(
      '{ nu: parter(slag: KOMMUN, lan: "03") { id } alla: parter(slag: KOMMUN, lan: "03", uttradda: true) { id uttradd } }',
    );
    expect(nu).not.toContainEqual({ id: 'tierp' });
    expect(alla).toHaveLength(nu.length + 1);
    expect(alla).toContainEqual({ id: 'tierp', uttradd });
    expect(alla).toContainEqual({ id: 'heby', uttradd: null });
  });

  test('stands where it took part with its date, and is not asked about itself', async () => {
    const { vardcentrum } = await samverkan.get(
      '{ vardcentrum(id: "tierp-alvkarleby") { deltagare { part { id uttradd huvudman { id } } } } }',
    );
    const found = vardcentrum.deltagare.map(({ part }: { part: { id: string } }) => part);
    expect(found).toContainEqual({ id: 'tierp', uttradd, huvudman: null });
    expect(found).toContainEqual({
      id: 'alvkarleby',
      uttradd: null,
      huvudman: { id: 'alvkarleby' },
    });
  });

  test('is not missing in sums', async () => {
    const { vardcentrum } = await samverkan.get(
      '{ vardcentrum(id: "tierp-alvkarleby") { sammanstallning { saknas { id } } } }',
    );
    expect(vardcentrum.sammanstallning.saknas).not.toContainEqual({ id: 'tierp' });
    expect(vardcentrum.sammanstallning.saknas).toContainEqual({ id: 'alvkarleby' });
  });
});
