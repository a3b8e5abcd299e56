import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';

const orebro = 'region-orebro-lan';

/** The contradictions and the gap in the sources, by their number, as one party's own figures show them. */
const avParten: Record<string, [part: string, uppgifter: string[]]> = {
  C1: [
    orebro,
    [
      'vardcentraler-privat-regi',
      'vardcentraler-privata-orebro-soder-3',
      'vardcentraler-privata-orebro-soder-4',
    ],
  ],
  C2: [orebro, ['narsjukvardsomraden-fyra', 'narsjukvardsomraden-tre']],
  C3: [orebro, ['webbtidbok-mal-anvandning', 'webbtidbok-mal-utbud']],
  C4: [
    orebro,
    ['befolkning-lan', 'befolkning-norr', 'befolkning-orebro-soder', 'befolkning-vaster'],
  ],
  C5: ['osthammar', ['narvardsenheten-platser-antal', 'narvardsenheten-platser-hogst']],
  C7: ['region-uppsala', ['strategiperiod-enligt-rapporten', 'strategiperiod-enligt-strategin']],
  C8: [orebro, ['norrbotten-halsocentraler', 'norrbotten-vardcentraler']],
};

/** Those that the shared documents show by themselves; C6 and C9 belong to no party. */
const avSamverkan: Record<string, string> = {
  C5: 'narvardsenhetens-platser',
  C6: 'uppfoljningens-perioder',
  C7: 'strategins-period',
  C9: 'socialtjanstlagen',
};

describe('where the sources contradict each other, at the gateway', () => {
  let network: TestNetwork;
  // biome-ignore lint/suspicious/noExplicitAny: an answer, whose shape the test asserts
  let data: any;
  beforeAll(async () => {
    network = await startNetwork({ only: [orebro, 'osthammar', 'region-uppsala'] });
    const answer = await network.ask(`{
      motsagelser { amne utsagor { text kalla { dokument } } }
      parter { id huvudman { motsagelser { amne uppgifter { id ordalydelse varde kalla { dokument } } } } }
      part(id: "${orebro}") { huvudman { uppgifter(amne: "kalla-som-slutar") { id anmarkning kalla { dokument } } } } }`);
    data = answer.data;
  });
  afterAll(() => network.close());

  test.each(Object.entries(avParten))(
    '%s is found in one list, every side with its source',
    (_c, [part, expected]) => {
      const { huvudman } = data.parter.find(({ id }: { id: string }) => id === part);
      const groups: { id: string; kalla: { dokument: string } }[][] = huvudman.motsagelser.map(
        ({ uppgifter }: { uppgifter: [] }) => uppgifter,
      );
      const group = groups.find((one) => one.some(({ id }) => id === expected[0]));
      expect(group?.map(({ id }) => id)).toEqual(expect.arrayContaining(expected));
      for (const { kalla } of group ?? []) expect(kalla.dokument).not.toBe('');
    },
  );

  test.each(Object.entries(avSamverkan))(
    '%s is found among the shared documents',
    (_c, subject) => {
      const found = data.motsagelser.find(({ amne }: { amne: string }) => amne === subject);
      expect(found.utsagor.length).toBeGreaterThan(1);
      for (const { kalla } of found.utsagor) expect(kalla.dokument).not.toBe('');
    },
  );

  test('C10: what the source leaves out is said to be missing, and nothing is put in its place', () => {
    expect(data.part.huvudman.uppgifter).toEqual([
      {
        id: 'initiativ-for-tillganglighet',
        anmarkning: expect.stringMatching(/^Källan slutar där uppräkningen börjar: .* okänt/),
        kalla: expect.anything(),
      },
      {
        id: 'utredningens-forsta-kapitel',
        anmarkning: expect.any(String),
        kalla: expect.anything(),
      },
    ]);
  });
});
