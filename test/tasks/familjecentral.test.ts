import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask } from '../ask.ts';
import { lansutfardare, token } from '../identity.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { type Person, person } from './People.ts';

/**
 * A region and a kommun open a familjecentral with shared staff, and each confirms its own part by signing it. Source: 'Att
 * leda och samordna ett vårdcentrum', 6.1.2 and 6.2.2 (one employer, several funders).
 */
describe('a familjecentral of two huvudmän', () => {
  let network: TestNetwork;
  let samordnare: Person;
  let redaktor: Person;
  const avtalId = 'familjecentral-osthammar';
  const signers: Record<string, Person> = {};
  const query = `query ($id: ID!) { avtal(id: $id) { villkorHash gallande avvikelser
    parter { part { id } status andelProcent } } }`;
  const avtal = async (who: Person) => (await who.sees(query, { id: avtalId })).avtal;
  const sign = (who: Person, villkorHash: string, andelProcent: number, more: object = {}) =>
    who.does('undertecknaAvtal', 'avtalspart { status version }', {
      avtalId,
      villkorHash,
      andelProcent,
      undertecknareRoll: 'Nämndens ordförande',
      datum: '2026-03-02',
      ...more,
    });

  beforeAll(async () => {
    network = await startNetwork({ only: ['region-uppsala', 'osthammar', 'tierp'] });
    samordnare = person(network, 'samverkan', 'samordnare', 'Ny familjecentral');
    redaktor = person(network, 'osthammar', 'redaktor', 'Ny familjecentral');
    for (const slug of ['region-uppsala', 'osthammar', 'tierp']) {
      signers[slug] = person(network, slug, 'beslutsfattare', 'Underskrift av avtalet');
    }
  });
  afterAll(() => network.close());

  test('has terms whose shares make a hundred', async () => {
    const terms = (kommunensAndel: number, who = samordnare) =>
      who.does('skapaAvtal', 'avtal { villkorHash }', {
        id: avtalId,
        rubrik: 'Samverkansavtal om familjecentralen i Östhammar',
        slag: 'FAMILJECENTRAL',
        vardcentrumId: 'osthammar',
        ansvarig: 'osthammar',
        villkor: ['Samordnaren är anställd av kommunen och betalas av båda.'],
        parter: [
          { part: 'region-uppsala', andel: 50 },
          { part: 'osthammar', andel: kommunensAndel },
        ],
        kalla: { dokument: 'Förslag till avtal', exempel: true },
      });
    expect((await terms(40)).codes).toEqual(['SUMMA_EJ_100 parter']);
    // Nobody else writes the agreement: who does not lead the vårdcentrum, holds another role, or has another län.
    const query = `mutation ($input: SkapaAvtal!) { svar: skapaAvtal(input: $input) { fel { kod } } }`;
    const input = { id: 'fel', rubrik: 'Fel', slag: 'FAMILJECENTRAL', villkor: ['Fel'] };
    for (const [huvudman, roll, kod] of [
      ['tierp', 'planerare', 'FEL_HUVUDMAN'],
      ['osthammar', 'beslutsfattare', 'FEL_HUVUDMAN'],
      ['samverkan', 'samordnare', 'FORBJUDET'],
    ] as const) {
      const who = { huvudman, roller: [roll], audience: 'samverkan' };
      // The län of Stockholm's samordnare is not Uppsala's.
      const signer = huvudman === 'samverkan' ? { iss: lansutfardare['01'] } : {};
      const authorization = `Bearer ${await token(who, signer)}`;
      const url = network.subgraphs.get('samverkan')?.url ?? '';
      const given = {
        ...input,
        vardcentrumId: 'osthammar',
        skal: 'Fel',
        parter: [{ part: 'osthammar' }],
      };
      const { data } = await ask(url, query, { input: given }, { authorization });
      expect(data.svar.fel).toEqual([{ kod }]);
    }
    expect((await terms(50)).codes).toEqual([]);
    expect(await avtal(signers.osthammar as Person)).toMatchObject({ gallande: null });
  });

  test('is opened by who runs it, with the four parts and staff whose funders make a hundred', async () => {
    const staff = (regionens: number) => [
      {
        roll: 'Samordnare',
        omfattning: 1,
        arbetsgivare: 'osthammar',
        finansiarer: [
          { part: 'region-uppsala', procent: regionens },
          { part: 'osthammar', procent: 50 },
        ],
      },
    ];
    const open = (regionens: number) =>
      redaktor.does('skapaVerksamhet', 'verksamhet { id avvikelser }', {
        id: 'familjecentralen-gimo',
        namn: 'Familjecentralen i Gimo',
        typ: 'FAMILJECENTRAL',
        driftsform: 'GEMENSAM',
        platser: [{ postort: 'Gimo', kommunkod: '0382' }],
        funktioner: [
          'MODRAHALSOVARD',
          'BARNHALSOVARD',
          'OPPEN_FORSKOLA',
          'FOREBYGGANDE_SOCIALTJANST',
        ].map((funktion) => ({ funktion, paPlats: true, bokningsbar: true })),
        bemanning: staff(regionens),
        samfinansiering: {
          avtalId,
          andelar: [
            { part: 'region-uppsala', procent: 50 },
            { part: 'osthammar', procent: 50 },
          ],
        },
      });
    expect((await open(40)).codes).toEqual(['SUMMA_EJ_100 bemanning[0].finansiarer']);
    expect(await open(50)).toMatchObject({ codes: [], row: { avvikelser: [] } });
  });

  test('has staff that each confirms for its own part: who is named, and nobody else', async () => {
    const regionen = signers['region-uppsala'] as Person;
    const about = `id huvudmanId slag verksamhetId organisationsenhet enhet roll funktion omfattning procent dagarPerVecka
      antal ordalydelse lage`;
    const stated = async () => {
      const { part } = await regionen.sees(
        `{ part(id: "osthammar") { huvudman { pastaenden(om: "region-uppsala") { ${about} } } } }`,
      );
      return part.huvudman.pastaenden.find(
        ({ enhet }: { enhet: string }) => enhet === 'Familjecentralen i Gimo',
      );
    };
    const { id: pastaendeId, huvudmanId: av, ordalydelse, lage, ...read } = await stated();
    expect([ordalydelse, lage]).toEqual([
      'betalar 50 % av tjänsten Samordnare (omfattning 1) vid Familjecentralen i Gimo',
      'OBEKRAFTAD',
    ]);
    const svar = { pastaendeId, av, ...read, svar: 'BEKRAFTAD', datum: '2026-03-02' };
    const input = { ...svar, svaratAvRoll: 'Förvaltningsdirektör' };
    const row = 'bekraftelse { svar }';
    const kommunen = signers.osthammar as Person;
    expect(await kommunen.triesAt('region-uppsala', 'svaraPaPastaende', row, input)).toEqual([
      'FEL_HUVUDMAN',
    ]);
    // The kommun cannot confirm its own word as if it were the region's.
    expect((await kommunen.does('svaraPaPastaende', row, input)).codes).toEqual([
      'OGILTIGT_VARDE av',
    ]);
    expect((await regionen.does('svaraPaPastaende', row, input)).codes).toEqual([]);
    expect((await stated()).lage).toBe('BEKRAFTAD');
  });

  test('is in force when each has signed its own share of the same terms, and not before', async () => {
    const kommunen = signers.osthammar as Person;
    const regionen = signers['region-uppsala'] as Person;
    const { villkorHash } = await avtal(kommunen);
    const clerk = person(network, 'osthammar', 'redaktor', 'Fel roll');
    expect((await sign(clerk, villkorHash, 50)).codes).toEqual(['FORBJUDET null']);
    const outsider = await sign(signers.tierp as Person, villkorHash, 50);
    expect(outsider.codes).toEqual(['FEL_TILLSTAND avtalId']);
    const [earlier] = (await kommunen.looksUp('{ avtalsparter { avtalId villkorHash } }'))
      .avtalsparter;
    const stale = await sign(kommunen, earlier.villkorHash, 50);
    expect(stale.codes).toEqual(['OGILTIGT_VARDE villkorHash']);

    expect((await sign(kommunen, villkorHash, 50)).codes).toEqual([]);
    // The region has said nothing yet: that is neither yes nor no.
    expect((await avtal(kommunen)).gallande).toBeNull();

    // The region signs another share than the terms have: it shows, and is mended by signing anew.
    const wrong = await sign(regionen, villkorHash, 40);
    expect(wrong.codes).toEqual([]);
    const between = await avtal(kommunen);
    expect(between.gallande).toBe(false);
    expect(between.avvikelser).toContain(
      'Region Uppsala har undertecknat andelen 40 %, men enligt villkoren är den 50 %.',
    );
    const again = await sign(regionen, villkorHash, 50, { version: wrong.row.version });
    expect(again.codes).toEqual([]);
    expect(await avtal(kommunen)).toMatchObject({ gallande: true, avvikelser: [] });
    expect(
      await regionen.triesAt('osthammar', 'undertecknaAvtal', 'avtalspart { status }', {
        ...{ avtalId, villkorHash, andelProcent: 50, undertecknareRoll: 'Ordförande' },
        datum: '2026-03-02',
      }),
    ).toEqual(['FEL_HUVUDMAN']);
  });

  test('shows what its cost lacks until the payer has budgeted its share', async () => {
    const ekonom = person(network, 'osthammar', 'ekonom', 'Kostnaden');
    const kassor = person(network, 'region-uppsala', 'ekonom', 'Regionens andel');
    const decide = async (who: string, id: string, instans: string) => {
      const decided = await (signers[who] as Person).does('beslutaBudget', 'budget { status }', {
        id,
        version: 1,
        beslut: { instans, datum: '2026-03-03', paragraf: '§ 3' },
      });
      expect(decided.codes).toEqual([]);
    };
    const cost = { ar: 2026, belopp: '800000.00' };
    const unit = {
      id: '2026-familjecentralen-gimo',
      verksamhetId: 'familjecentralen-gimo',
      ...cost,
    };
    await ekonom.does('skapaBudget', 'budget { id }', unit);
    const wrong = await (signers.osthammar as Person).does('beslutaBudget', 'budget { status }', {
      id: unit.id,
      version: 1,
      beslut: { instans: 'Vårdstyrelsen', datum: '2026-03-03', paragraf: '§ 3' },
    });
    expect(wrong.codes).toEqual(['SAKNAS beslut.instans']);
    await decide('osthammar', unit.id, 'Socialnämnden');
    const lage = async () => {
      const { avtal: found } = await ekonom.sees(
        `query ($id: ID!) { avtal(id: $id) { finansieringslagen { ar lage saknas avvikelser } } }`,
        { id: avtalId },
      );
      return found.finansieringslagen;
    };
    expect(await lage()).toMatchObject([{ ar: 2026, lage: 'OKANT', saknas: null }]);

    const share = { id: '2026-andel-gimo', avtalId, ar: 2026, belopp: '300000.00' };
    expect(
      (await kassor.does('skapaBudget', 'budget { id }', { ...share, avtalId: 'finns-inte' }))
        .codes,
    ).toEqual(['SAKNAS avtalId']);
    await kassor.does('skapaBudget', 'budget { id }', share);
    await decide('region-uppsala', share.id, 'Vårdstyrelsen');
    expect(await lage()).toEqual([
      {
        ar: 2026,
        lage: 'UNDERFINANSIERAD',
        saknas: '100000.00',
        avvikelser: [
          'Region Uppsala har budgeterat 300\u00a0000\u00a0kr av sin andel på 400\u00a0000\u00a0kr: 100\u00a0000\u00a0kr saknas.',
        ],
      },
    ]);
  });

  test('has terms that hold still: others are another edition, which nobody has signed', async () => {
    const kommunen = signers.osthammar as Person;
    const before = await avtal(kommunen);
    const { avtal: found } = await samordnare.looksUp(
      'query ($id: ID!) { avtal(id: $id) { version } }',
      { id: avtalId },
    );
    const edition = {
      id: avtalId,
      villkor: ['Samordnaren är anställd av regionen och betalas av båda.'],
      parter: [
        { part: 'region-uppsala', andel: 50 },
        { part: 'osthammar', andel: 50 },
      ],
    };
    const row = 'avtal { utgava villkorHash }';
    const stale = await samordnare.does('nyAvtalsutgava', row, {
      ...edition,
      version: found.version + 1,
    });
    expect(stale.codes).toEqual(['VERSIONSKONFLIKT version']);
    const made = await samordnare.does('nyAvtalsutgava', row, {
      ...edition,
      version: found.version,
    });
    expect(made).toMatchObject({ codes: [], row: { utgava: 2 } });
    expect((await avtal(kommunen)).gallande).toBe(false);
    const [own] = (
      await kommunen.looksUp('{ avtalsparter { avtalId version } }')
    ).avtalsparter.filter((one: { avtalId: string }) => one.avtalId === avtalId);
    const late = await sign(kommunen, before.villkorHash, 50, { version: own.version });
    // It has signed those terms already, and they are no longer the terms.
    expect(late.codes).toEqual(['OGILTIGT_VARDE villkorHash', 'FEL_TILLSTAND villkorHash']);
  });
});
