import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Huvudmansdata } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { type Person, person } from './People.ts';

/**
 * A private vårdgivare accepts an invitation, publishes a unit with hours and telephone, takes part with it, and leaves again:
 * nobody's picture is spoilt. Source: 'Att leda och samordna ett vårdcentrum', 6.3.1 and 6.3.7 (voluntary cooperation; private
 * vårdgivare take part).
 */
describe('a private vårdgivare comes and goes', () => {
  const slug = 'privat-hemvard-malaren';
  let network: TestNetwork;
  let chef: Person;
  let redaktor: Person;
  let vardcentrumId: string;

  /** What it finds at its own subgraph, which asks the network view. */
  const invitations = async () => {
    const { inbjudningar } = await chef.looksUp(
      '{ inbjudningar { anmarkning inbjudningar { vardcentrumId namn svar } } }',
    );
    expect(inbjudningar.anmarkning).toBeNull();
    return inbjudningar.inbjudningar as { vardcentrumId: string; namn: string; svar: string }[];
  };
  /** What anybody sees of the vårdcentrum: who counts, what is covered, and what it comes to. */
  const picture = async () => {
    const { data } = await network.ask(
      `query ($id: ID!) { vardcentrum(id: $id) {
        deltagare { part { id } status verksamheter { namn telefon oppettider { veckodag oppnar stanger } } }
        funktionstackning { funktion tackt leverantorer { id } }
        sammanstallning { vardplatser budgetar { ar belopp } svarade { id } saknas { id } } } }`,
      { id: vardcentrumId },
    );
    const { deltagare, ...rest } = data.vardcentrum;
    const own = deltagare.find((one: { part: { id: string } }) => one.part.id === slug);
    return { own, ...rest };
  };
  let before: Awaited<ReturnType<typeof picture>>;

  beforeAll(async () => {
    const others = ['region-uppsala', 'enkoping', 'habo'];
    const rest = ['privat-halsocentralen-eken', 'privat-vardboendet-linden'];
    // Only this vårdgivare has an empty database: it has answered nothing and published nothing.
    const data = (given: Huvudmansdata) =>
      given.verksamheter?.some(({ namn }) => namn.includes('Mälaren'))
        ? { ...given, verksamheter: [], deltaganden: [], budgetar: [], matvarden: [] }
        : given;
    network = await startNetwork({ only: [...others, ...rest, slug], data });
    chef = person(network, slug, 'beslutsfattare', 'Inbjudan till vårdcentrum');
    redaktor = person(network, slug, 'redaktor', 'Ny verksamhet');
  });
  afterAll(() => network.close());

  test('sees that it is invited, and accepts where it is', async () => {
    const [invitation, ...more] = (await invitations()).filter(({ svar }) => svar === 'OBESVARAT');
    expect(invitation).toBeDefined();
    vardcentrumId = invitation?.vardcentrumId ?? '';
    expect(more.every((one) => one.vardcentrumId !== vardcentrumId)).toBe(true);
    const answer = (input: object) =>
      chef.does('svaraPaInbjudan', 'deltagande { status version }', {
        svar: 'ACCEPTERAT',
        ...input,
      });

    const { data } = await network.ask('{ vardcentra(lan: "03") { id deltagare { huvudmanId } } }');
    const foreign = data.vardcentra.find(
      ({ deltagare }: { deltagare: { huvudmanId: string }[] }) =>
        !deltagare.some(({ huvudmanId }) => huvudmanId === slug),
    );
    const uninvited = await answer({ vardcentrumId: foreign.id });
    expect(uninvited.codes).toEqual(['FEL_TILLSTAND vardcentrumId']);
    expect(uninvited.sentences[0]).toContain('be samverkan om en inbjudan');
    const asEditor = await redaktor.does('svaraPaInbjudan', 'deltagande { status }', {
      vardcentrumId,
      svar: 'ACCEPTERAT',
    });
    expect(asEditor.codes).toEqual(['FORBJUDET null']);

    const annan = person(network, 'enkoping', 'beslutsfattare', 'Fel part');
    expect(
      await annan.triesAt(slug, 'svaraPaInbjudan', 'deltagande { status }', {
        vardcentrumId,
        svar: 'ACCEPTERAT',
      }),
    ).toEqual(['FEL_HUVUDMAN']);

    const accepted = await answer({ vardcentrumId, fran: '2025-01-01' });
    expect(accepted).toMatchObject({ codes: [], row: { status: 'ACCEPTERAT' } });
    const [answered] = (await invitations()).filter((one) => one.vardcentrumId === vardcentrumId);
    expect(answered).toMatchObject({ namn: invitation?.namn, svar: 'ACCEPTERAT' });
    before = await picture();
    expect(before.own).toMatchObject({ status: 'ACCEPTERAT', verksamheter: [] });
  });

  test('publishes a unit with hours and telephone, and brings it in', async () => {
    const unit = {
      id: 'hemvarden-enkoping',
      namn: 'Hemvården Enköping',
      typ: 'HEMSJUKVARD',
      telefon: '0171-41 30 00',
      epost: 'enkoping@hemvarden.example',
      platser: [
        { adress: 'Kyrkogatan 1', postnummer: '745 31', postort: 'Enköping', kommunkod: '0381' },
      ],
      oppettider: [{ veckodag: 1, oppnar: '08:00', stanger: '16:00' }],
      helgtider: [],
    };
    const wrong = await redaktor.does('skapaVerksamhet', 'verksamhet { id }', {
      ...unit,
      telefon: 'ring växeln',
    });
    expect(wrong.codes).toEqual(['OGILTIGT_VARDE telefon']);
    const late = await redaktor.does('skapaVerksamhet', 'verksamhet { id }', {
      ...unit,
      oppettider: [{ veckodag: 1, oppnar: '16:00', stanger: '08:00' }],
    });
    expect(late.codes).toEqual(['OGILTIGT_VARDE oppettider[0].stanger']);
    const made = await redaktor.does('skapaVerksamhet', 'verksamhet { id }', unit);
    expect(made.codes).toEqual([]);

    const { deltaganden } = await chef.looksUp('{ deltaganden { vardcentrumId version } }');
    const [mine] = deltaganden;
    const unknown = await chef.does('andraDeltagande', 'deltagande { version }', {
      ...mine,
      verksamheter: ['finns-inte'],
    });
    expect(unknown.codes).toEqual(['SAKNAS verksamheter[0]']);
    const stale = await chef.does('andraDeltagande', 'deltagande { version }', {
      ...mine,
      version: mine.version + 1,
      verksamheter: [made.row.id],
    });
    expect(stale.codes).toEqual(['VERSIONSKONFLIKT version']);
    const brought = await chef.does('andraDeltagande', 'deltagande { version }', {
      ...mine,
      verksamheter: [made.row.id],
    });
    expect(brought.codes).toEqual([]);
    expect((await picture()).own.verksamheter).toEqual([
      { namn: unit.namn, telefon: unit.telefon, oppettider: unit.oppettider },
    ]);
  });

  test('leaves, once, and the picture is what it was', async () => {
    const leave = async () => {
      const { deltaganden } = await chef.looksUp('{ deltaganden { vardcentrumId version } }');
      return chef.does('lamnaVardcentrum', 'deltagande { status till }', {
        ...deltaganden[0],
        till: '2025-12-31',
      });
    };
    expect((await leave()).codes).toEqual([]);
    expect((await leave()).codes).toEqual(['FEL_TILLSTAND vardcentrumId']);
    // What it took part with is closed to it there, and stays its own.
    const { deltaganden } = await chef.looksUp('{ deltaganden { vardcentrumId version } }');
    const late = await chef.does('andraDeltagande', 'deltagande { version }', {
      ...deltaganden[0],
      verksamheter: [],
    });
    expect(late.codes).toEqual(['FEL_TILLSTAND vardcentrumId']);
    const after = await picture();
    expect(after.own.status).toBe('UPPSAGT');
    expect(after.sammanstallning).toEqual(before.sammanstallning);
    expect(after.sammanstallning.saknas).toEqual([]);
    expect(after.funktionstackning).toEqual(before.funktionstackning);
  });
});
