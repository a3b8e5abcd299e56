import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startNetwork, type TestNetwork } from '../network.ts';
import { person } from '../tasks/People.ts';

const about = `id huvudmanId namnd slag verksamhetId organisationsenhet enhet roll funktion omfattning procent
  dagarPerVecka antal ordalydelse lage namndPart { namn uttradd }
  bekraftelse { svar motivering svaratAvRoll ordalydelse kalla { exempel } part { id } }`;

interface Stated {
  id: string;
  huvudmanId: string;
  namnd: string;
  lage: string | null;
  ordalydelse: string;
  enhet: string;
  // biome-ignore lint/suspicious/noExplicitAny: what else a test asks of it
  [field: string]: any;
}

describe('what one party states of another (process: What one party says of another)', () => {
  let network: TestNetwork;
  const unit = async (slug: string, id: string): Promise<Stated[]> => {
    const { data } = await network.ask(
      `{ part(id: "${slug}") { huvudman { verksamhet(id: "${id}") { pastaenden { ${about} } } } } }`,
    );
    return data.part.huvudman.verksamhet.pastaenden;
  };
  /** All that anybody states of a party, as its page asks for it: nothing but the party's own name is known beforehand. */
  const statedOf = async (slug: string): Promise<Stated[]> => {
    const { data } = await network.ask(
      `{ parter { huvudman { pastaenden(om: "${slug}") { ${about} } } } }`,
    );
    return data.parter.flatMap(
      ({ huvudman }: { huvudman: { pastaenden: Stated[] | null } | null }) =>
        huvudman?.pastaenden ?? [],
    );
  };
  /** What a page sends back of a statement that it has read. */
  const read = ({ id, huvudmanId, ...rest }: Stated) => {
    const { slag, verksamhetId, organisationsenhet, enhet, roll, funktion } = rest;
    const { omfattning, procent, dagarPerVecka, antal } = rest;
    const stated = { slag, verksamhetId, organisationsenhet, enhet, roll, funktion };
    return {
      pastaendeId: id,
      av: huvudmanId,
      ...stated,
      ...{ omfattning, procent, dagarPerVecka, antal },
    };
  };
  const today = new Date().toISOString().slice(0, 10);
  const svar = { svar: 'BEKRAFTAD', datum: today, svaratAvRoll: 'Förvaltningschef' };

  beforeAll(async () => {
    network = await startNetwork({
      only: [
        'region-uppsala',
        'osthammar',
        'tierp',
        'alvkarleby',
        'privat-vardboendet-linden',
        'privat-halsocentralen-eken',
        'privat-rehab-fyris',
      ],
    });
  });
  afterAll(() => network.close());

  test('stands as the one it names says: confirmed, unconfirmed and disputed, with why', async () => {
    const funders = (await unit('tierp', 'samordning-tierp-alvkarleby')).filter(
      ({ slag }) => slag === 'FINANSIAR',
    );
    expect(funders).toMatchObject([
      {
        namnd: 'region-uppsala',
        procent: 50,
        lage: 'BEKRAFTAD',
        bekraftelse: { svar: 'BEKRAFTAD', kalla: { exempel: true } },
      },
      {
        namnd: 'alvkarleby',
        namndPart: { namn: 'Älvkarleby kommun' },
        procent: 20,
        lage: 'BESTRIDEN',
        bekraftelse: {
          svar: 'BESTRIDEN',
          motivering: 'Kommunen har beslutat om 10 procent av tjänsten, inte 20.',
          part: { id: 'alvkarleby' },
        },
      },
    ]);
    const employs = (await unit('osthammar', 'narvardsenheten')).filter(
      ({ namnd }) => namnd === 'region-uppsala',
    );
    expect(employs.map(({ slag, lage }) => `${slag} ${lage}`)).toEqual([
      'UPPDRAGSGIVARE BEKRAFTAD',
      'FINANSIAR OBEKRAFTAD',
      'FINANSIAR OBEKRAFTAD',
      'ARBETSGIVARE BEKRAFTAD',
      'FINANSIAR BEKRAFTAD',
    ]);
    expect(await unit('region-uppsala', 'barnmedicin-tierp')).toMatchObject([
      {
        slag: 'UTFORS_AT',
        namnd: 'privat-halsocentralen-eken',
        lage: 'OBEKRAFTAD',
        bekraftelse: { svar: null },
      },
    ]);
  });

  test('of a named party on a contract without answers it is unknown', async () => {
    const mission = { id: 'prov', namn: 'Prov', typ: 'OVRIG' };
    const redaktor = person(network, 'tierp', 'redaktor', 'Prov');
    const uppdragsgivare = ['privat-rehab-fyris'];
    await redaktor.does('skapaVerksamhet', 'verksamhet { id }', { ...mission, uppdragsgivare });
    expect(await unit('tierp', 'prov')).toMatchObject([{ lage: null }]);
  });

  test('is answered by whom it names, with what it has read, and kept with the answer', async () => {
    const eken = person(network, 'privat-halsocentralen-eken', 'beslutsfattare', 'Avtalet läst');
    const [stated] = (await statedOf('privat-halsocentralen-eken')).filter(
      ({ slag }) => slag === 'UTFORS_AT',
    );
    if (!stated) throw new Error('nobody states anything of Eken');
    const asRead = { ...read(stated), ...svar };
    const does = (input: object) =>
      eken.does('svaraPaPastaende', 'bekraftelse { version ordalydelse }', { ...input });

    // Wrong party, wrong role, other words, one's own, a dispute without a reason.
    expect(
      await person(network, 'alvkarleby', 'beslutsfattare', 'x').triesAt(
        'privat-halsocentralen-eken',
        'svaraPaPastaende',
        'bekraftelse { version }',
        asRead,
      ),
    ).toEqual(['FEL_HUVUDMAN']);
    const redaktor = person(network, 'privat-halsocentralen-eken', 'redaktor', 'x');
    expect(
      (await redaktor.does('svaraPaPastaende', 'bekraftelse { version }', asRead)).codes,
    ).toEqual(['FORBJUDET null']);
    expect((await does({ ...asRead, dagarPerVecka: 5 })).codes).toEqual([
      'OGILTIGT_VARDE pastaendeId',
    ]);
    expect((await does({ ...asRead, svar: 'BESTRIDEN' })).codes).toEqual([
      'SAKNAR_UPPGIFT motivering',
    ]);

    expect((await does(asRead)).row).toEqual({
      version: 1,
      ordalydelse:
        'får funktionen BARNMEDICIN utförd åt sig 1 dag i veckan av Barnmedicinsk mottagning, Tierp',
    });
    expect(await unit('region-uppsala', 'barnmedicin-tierp')).toMatchObject([
      { lage: 'BEKRAFTAD' },
    ]);
    // A second answer is a change, under its version.
    expect((await does(asRead)).codes).toEqual(['VERSIONSKONFLIKT version']);
    expect(
      (await does({ ...asRead, version: 1, svar: 'BESTRIDEN', motivering: 'Två dagar.' })).row,
    ).toMatchObject({ version: 2 });
    const own = await eken.looksUp(
      '{ bekraftelser { pastaendeId svar version } historik(typ: "bekraftelse") { nodes { aktor skal } } }',
    );
    expect(own.bekraftelser).toEqual([{ pastaendeId: stated.id, svar: 'BESTRIDEN', version: 2 }]);
    expect(own.historik.nodes[0]).toMatchObject({ skal: 'Avtalet läst' });
  });

  test('that is stated otherwise is another, unconfirmed; the old answer keeps what it was of', async () => {
    const [before] = await unit('region-uppsala', 'barnmedicin-tierp');
    if (!before) throw new Error('nothing is stated');
    const redaktor = person(network, 'region-uppsala', 'redaktor', 'Två dagar');
    const { verksamhet } = await redaktor.looksUp(
      '{ verksamhet(id: "barnmedicin-tierp") { version } }',
    );
    const funktioner = [
      {
        funktion: 'BARNMEDICIN',
        paPlats: true,
        bokningsbar: true,
        dagarPerVecka: 2,
        utforsAt: 'privat-halsocentralen-eken',
      },
    ];
    const { codes } = await redaktor.does('andraVerksamhet', 'verksamhet { version }', {
      id: 'barnmedicin-tierp',
      version: verksamhet.version,
      funktioner,
    });
    expect(codes).toEqual([]);
    const [after] = await unit('region-uppsala', 'barnmedicin-tierp');
    expect(after).toMatchObject({ lage: 'OBEKRAFTAD', dagarPerVecka: 2 });
    expect(after?.id).not.toBe(before.id);
    const eken = person(network, 'privat-halsocentralen-eken', 'beslutsfattare', 'x');
    const old = await eken.looksUp('{ bekraftelser { svar ordalydelse dagarPerVecka } }');
    expect(old.bekraftelser).toMatchObject([{ svar: 'BESTRIDEN', dagarPerVecka: 1 }]);
  });

  test('that is stated no longer is not confirmed for the first time', async () => {
    const [stated] = (await unit('tierp', 'narvardssamverkan')).filter(
      ({ slag }) => slag === 'FINANSIAR',
    );
    if (!stated) throw new Error('nothing is stated');
    const redaktor = person(network, 'tierp', 'redaktor', 'Tjänsten upphör');
    const { verksamhet } = await redaktor.looksUp(
      '{ verksamhet(id: "narvardssamverkan") { version } }',
    );
    const input = { id: 'narvardssamverkan', version: verksamhet.version, bemanning: null };
    await redaktor.does('andraVerksamhet', 'verksamhet { version }', input);
    const region = person(network, 'region-uppsala', 'beslutsfattare', 'x');
    const late = { ...read(stated), ...svar };
    const { codes, sentences } = await region.does(
      'svaraPaPastaende',
      'bekraftelse { version }',
      late,
    );
    expect(codes).toEqual(['FEL_TILLSTAND pastaendeId']);
    expect(sentences[0]).toContain('läs vad som påstås om er');
  });

  test('sample answers are each of what somebody states', async () => {
    for (const slug of ['region-uppsala', 'alvkarleby']) {
      const { data } = await network.ask(
        `{ part(id: "${slug}") { huvudman { bekraftelser { svar { pastaendeId } } } } }`,
      );
      const answered = data.part.huvudman.bekraftelser.svar.map(
        ({ pastaendeId }: { pastaendeId: string }) => pastaendeId,
      );
      const stated = new Set((await statedOf(slug)).map(({ id }) => id));
      expect(answered.length).toBeGreaterThan(1);
      expect(answered.filter((id: string) => !stated.has(id))).toEqual([]);
    }
  });

  test('of a silent party it is unknown', async () => {
    await network.subgraphs.get('alvkarleby')?.close();
    network.subgraphs.delete('alvkarleby');
    const stated = await unit('tierp', 'samordning-tierp-alvkarleby');
    expect(stated.map(({ namnd, lage }) => `${namnd} ${lage}`)).toEqual([
      'region-uppsala BEKRAFTAD',
      'alvkarleby null',
    ]);
  });
});
