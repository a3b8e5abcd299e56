import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';

const spann = '{ minst hogst antal }';
const query = `{ vardcentra(lan: "03") { id jamforelse(ar: 2026) {
  obligatoriskaTackta obligatoriska vardplatser mottagningar oppettimmar ${spann} telefontillganglighet ${spann}
  invanare invanareAr budget kronorPerInvanare okant exempel } } }`;

describe('one comparison between vårdcentrum (process: Follow-up of audits, and equality)', () => {
  let network: TestNetwork;
  // biome-ignore lint/suspicious/noExplicitAny: answers, whose shape the tests assert
  const compared = async (): Promise<Record<string, any>> => {
    const { data, errors } = await network.ask(query);
    if (errors && !network.subgraphs.has('region-uppsala')) return byId(data);
    expect(errors).toBeUndefined();
    return byId(data);
  };
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const byId = (data: any) =>
    Object.fromEntries(
      // biome-ignore lint/suspicious/noExplicitAny: as above
      data.vardcentra.map(({ id, jamforelse }: any) => [id, jamforelse]),
    );

  beforeAll(async () => {
    network = await startNetwork();
  });
  afterAll(() => network.close());

  test('has functions, places, access and kronor by inhabitant, each as its owner states it', async () => {
    const found = await compared();
    expect(found['tierp-alvkarleby']).toMatchObject({
      obligatoriska: 4,
      obligatoriskaTackta: 3,
      vardplatser: 18,
      invanare: 21_485 + 9_627,
      invanareAr: 2021,
      okant: [],
      exempel: true,
    });
    const {
      budget,
      invanare,
      kronorPerInvanare,
      telefontillganglighet,
      oppettimmar,
      mottagningar,
    } = found['tierp-alvkarleby'];
    expect(Number(kronorPerInvanare)).toBeCloseTo(Number(budget) / invanare, 2);
    expect(telefontillganglighet).toEqual({ minst: 80, hogst: 91, antal: 3 });
    expect(oppettimmar.antal).toBeLessThanOrEqual(mottagningar);
  });

  test('leaves unknown what is: a part of a kommun is not divided by all who live there', async () => {
    const found = await compared();
    expect(found['centrala-uppsala']).toMatchObject({ invanare: null, kronorPerInvanare: null });
    expect(found['centrala-uppsala'].okant.join(' ')).toContain('en del av sin kommun');
    expect(found['enkoping-habo'].okant.join(' ')).toContain('Ingen källa anger');
  });

  test('a silent kommun costs the number of inhabitants, and is named', async () => {
    await network.subgraphs.get('alvkarleby')?.close();
    network.subgraphs.delete('alvkarleby');
    const { data } = await network.ask(query);
    const { invanare, budget, kronorPerInvanare, okant } = byId(data)['tierp-alvkarleby'];
    expect([invanare, budget, kronorPerInvanare]).toEqual([null, null, null]);
    expect(okant).toEqual([
      'Älvkarleby kommun har inte svarat.',
      'Hur många som bor i Älvkarleby är inte känt.',
    ]);
  });
});
