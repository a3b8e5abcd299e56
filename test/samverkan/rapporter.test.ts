import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';

const fields = `id period lage dagarForSent senast senastKalla { exempel }
  rapporter { part { id } lamnad lamnadAvRoll nyckeltal { namn varde enhet } avvikelser kalla { exempel } }
  mottaget { instans part { id } mottagen datum }`;
const arsQuery = `query ($ar: Int!) { vardcentrum(id: "osthammar") { rapporter(ar: $ar) { ${fields} } } }`;

describe('reports at the gateway (checklist rows 46, 47, 81 and 82)', () => {
  let network: TestNetwork;
  // biome-ignore lint/suspicious/noExplicitAny: answers, whose shape the tests assert
  const reports = async (ar: number): Promise<any[]> => {
    const { data, errors } = await network.ask(arsQuery, { ar });
    expect(errors).toBeUndefined();
    return data.vardcentrum.rapporter;
  };
  const owed = (period: string, year: number) =>
    `kvartalsrapport-narvardsenheten-osthammar-${year}-${period}`;
  const change = async (slug: string, mutation: string, row: string, input: object) => {
    const type = mutation[0]?.toUpperCase() + mutation.slice(1);
    const { data, errors } = await network.askOwn(
      slug,
      `mutation ($input: ${type}!) { svar: ${mutation}(input: $input) { ${row} anmarkning fel { kod falt meddelande } } }`,
      { input: { huvudmanId: slug, skal: 'Prov', ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.svar as {
      anmarkning: string | null;
      fel: { kod: string; falt: string; meddelande: string }[];
    };
  };

  beforeAll(async () => {
    network = await startNetwork({ only: ['region-uppsala', 'osthammar', 'tierp'] });
  });
  afterAll(() => network.close());

  test('Närvårdsenheten owes three quarters and a year: in time, late, and not filed', async () => {
    const found = await reports(2026);
    const quarter = (period: string) => found.find(({ id }) => id === owed(period, 2026));
    expect(quarter('kv1')).toMatchObject({
      lage: 'LAMNAD',
      dagarForSent: 0,
      senast: '2026-05-15',
      senastKalla: { exempel: true },
      rapporter: [
        {
          part: { id: 'osthammar' },
          lamnad: '2026-04-28',
          lamnadAvRoll: 'Enhetschef, Närvårdsenheten',
          kalla: { exempel: true },
        },
      ],
    });
    expect(quarter('kv2')).toMatchObject({ lage: 'LAMNAD_FOR_SENT', dagarForSent: 13 });
    expect(quarter('kv3').rapporter).toMatchObject([{ lamnad: null }]);
    const late = new Date().toISOString().slice(0, 10) > '2026-11-14';
    if (late) expect(quarter('kv3').lage).toBe('FORSENAD');
    const [berattelse] = (await reports(2025)).filter(({ id }) => id.startsWith('verksamhets'));
    expect(berattelse).toMatchObject({
      lage: 'LAMNAD',
      mottaget: [
        { instans: 'Den politiska styrgruppen för närvård', part: null, mottagen: null },
        { instans: 'Vårdstyrelsen', part: { id: 'region-uppsala' }, mottagen: false },
        {
          instans: 'Socialnämnden',
          part: { id: 'osthammar' },
          mottagen: true,
          datum: '2026-02-18',
        },
      ],
    });
  });

  test('a report is filed by who owes it, and received by the instances of each', async () => {
    const rapport = {
      tillfalleId: owed('kv3', 2025),
      lamnad: '2025-10-20',
      lamnadAvRoll: 'Enhetschef',
      nyckeltal: [{ namn: 'Beläggning', varde: 92.5, enhet: 'procent' }],
      text: 'Kvartalet följer planen.',
      avvikelser: [],
    };
    expect((await change('osthammar', 'lamnaRapport', 'rapport { version }', rapport)).fel).toEqual(
      [],
    );
    const [filed] = (await reports(2025)).filter(({ id }) => id === rapport.tillfalleId);
    expect(filed).toMatchObject({
      lage: 'LAMNAD',
      rapporter: [{ lamnad: '2025-10-20', nyckeltal: rapport.nyckeltal, avvikelser: [] }],
    });
    const berattelse = 'verksamhetsberattelse-narvardsenheten-osthammar-2025-ar';
    await change('region-uppsala', 'kvitteraRapport', 'rapportmottagning { version }', {
      tillfalleId: berattelse,
      instans: 'Vårdstyrelsen',
      datum: '2026-02-24',
      paragraf: '§ 22',
    });
    const { data } = await network.ask(
      `{ rapporttillfalle(id: "${berattelse}") { mottaget { instans mottagen datum paragraf } } }`,
    );
    expect(data.rapporttillfalle.mottaget[1]).toEqual({
      instans: 'Vårdstyrelsen',
      mottagen: true,
      datum: '2026-02-24',
      paragraf: '§ 22',
    });
  });

  test.each([
    [
      'one that is owed by another',
      'tierp',
      owed('kv3', 2025),
      '2025-10-20',
      'FEL_TILLSTAND tillfalleId',
    ],
    [
      'one that nobody owes',
      'osthammar',
      'kvartalsrapport-2025-kv3',
      '2025-10-20',
      'SAKNAS tillfalleId',
    ],
    [
      'one before its period',
      'osthammar',
      owed('kv3', 2025),
      '2025-06-30',
      'OGILTIGT_VARDE lamnad',
    ],
  ])('%s is refused', async (_what, slug, tillfalleId, lamnad, expected) => {
    const { fel } = await change(slug, 'lamnaRapport', 'rapport { version }', {
      tillfalleId,
      lamnad,
      lamnadAvRoll: 'Enhetschef',
      text: 'x',
      version: slug === 'osthammar' && tillfalleId === owed('kv3', 2025) ? 1 : undefined,
    });
    expect(fel.map(({ kod, falt }) => `${kod} ${falt}`)).toEqual([expected]);
    for (const { meddelande } of fel) expect(meddelande).toMatch(/^\S.{15,}\.$/s);
  });

  test('of a silent party it is unknown whether it has filed', async () => {
    await network.subgraphs.get('osthammar')?.close();
    network.subgraphs.delete('osthammar');
    const { data } = await network.ask(
      `{ rapporttillfalle(id: "${owed('kv2', 2026)}") { lage mottaget { mottagen } } }`,
    );
    expect(data.rapporttillfalle.lage).toBeNull();
  });
});
