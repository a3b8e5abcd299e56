import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SettingError } from '../../shared/errors/SettingError.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { askAs, askAsGateway, networkToken, type TokenFor } from '../identity.ts';
import { type Accessnetwork, parties, startAccessNetwork } from './accessNetwork.ts';
import { refusals } from './refusals.ts';
import { through } from './through.ts';

let network: Accessnetwork;
let gateway: RunningServer;
let tierp: RunningServer;
beforeAll(async () => {
  network = await startAccessNetwork();
  ({ tierp, gateway } = await network.tierpWith());
});
afterAll(() => network.close());

/** Who asks: nobody, a party that the row does not name, one that it names, and the owner in its least role. */
const callers: Record<string, TokenFor | null> = {
  anonymous: null,
  'another party': { huvudman: 'alvkarleby', roller: ['admin'] },
  'a named party': { huvudman: 'region-uppsala', roller: ['las'] },
  'the owner': { huvudman: 'tierp', roller: ['las'] },
};
const levels = ['natverk', 'parter', 'egen'];
/** How many of the levels above offentlig each caller reaches. */
const reach: Record<string, number> = {
  anonymous: 0,
  'another party': 1,
  'a named party': 2,
  'the owner': 3,
};

const ofUnit = 'namn systemstod bemanning { roll nulage } budgetutkast { id }';
const restricted: Record<string, string[]> = {
  natverk: ['Uppfoljning.kommentar', 'Verksamhet.systemstod'],
  parter: ['Tjanst.nulage'],
  egen: ['Huvudman.budgetutkast', 'Verksamhet.budgetutkast'],
};

describe.each(Object.entries(callers))('%s', (name, who) => {
  const seen = levels.slice(0, reach[name]);
  const refused = levels.slice(reach[name]).flatMap((niva) => restricted[niva] ?? []);
  const expected = {
    namn: 'Provet',
    systemstod: seen.includes('natverk') ? ['Cosmic'] : null,
    bemanning: [{ roll: 'Samordnare', nulage: seen.includes('parter') ? 0.5 : null }],
    budgetutkast: seen.includes('egen') ? [{ id: 'utkast' }] : null,
  };
  const comment = seen.includes('natverk') ? 'Oss emellan' : null;

  test('sees through the gateway what its level shows, and the rest of the answer', async () => {
    const answer = await through(
      gateway.url,
      who,
      `{ part(id: "tierp") { namn huvudman { budgetutkast { id } verksamhet(id: "prov") { ${ofUnit} } } }
         planpunkt(id: "tierp-alvkarleby-2026-sip") { beslut { part { id } uppfoljningar { lage kommentar } } } }`,
    );
    expect(answer.status).toBe(200);
    const { part, planpunkt } = answer.data;
    expect(part.namn).toBe('Tierps kommun');
    expect(part.huvudman.verksamhet).toEqual(expected);
    const drafts = part.huvudman.budgetutkast?.filter(({ id }: { id: string }) => id === 'utkast');
    expect(drafts ?? null).toEqual(expected.budgetutkast);
    const [own] = planpunkt.beslut.filter(
      (one: { part: { id: string } }) => one.part.id === 'tierp',
    );
    expect(own.uppfoljningar).toEqual([{ lage: 'Enligt plan', kommentar: comment }]);
    expect(refusals(answer)).toEqual(refused.map((field) => `tierp ${field}`).sort());
  });

  test('sees no more in the subgraph itself, however the field is reached', async () => {
    const accessToken = who && (await networkToken(who));
    const query = `fragment U on Verksamhet { ${ofUnit} alias: systemstod }
      { _entities(representations: [
          { __typename: "Verksamhet", huvudmanId: "tierp", id: "prov" },
          { __typename: "Deltagande", huvudmanId: "tierp", vardcentrumId: "tierp-alvkarleby" },
          { __typename: "Huvudman", id: "tierp" }]) {
        ...U ... on Deltagande { verksamheter { id ...U } }
        ... on Huvudman { units: verksamheter(first: 100) { nodes { id ...U } } } } }`;
    const answer = await askAsGateway(tierp.url, 'tierp', query, {}, accessToken);
    const [unit, participation, self] = answer.data._entities;
    const lists = [participation.verksamheter, self.units.nodes];
    const same = lists.map((list) => list.find(({ id }: { id: string }) => id === 'prov'));
    const whole = { ...expected, alias: expected.systemstod };
    expect([unit, ...same]).toEqual([whole, { id: 'prov', ...whole }, { id: 'prov', ...whole }]);
    expect(refusals(answer)).toEqual(
      refused
        .filter((field) => !/^(Uppfoljning|Huvudman)/.test(field))
        .map((field) => `tierp ${field}`)
        .sort(),
    );
    expect(answer.errors?.[0]?.extensions ?? {}).toMatchObject(
      refused.length > 0 ? { huvudman: 'tierp', falt: expect.any(String) } : {},
    );
  });
});

describe('a gateway’s call', () => {
  const unit = (more = '') =>
    `_entities(representations: $r) { ... on Verksamhet { ${ofUnit} ${more} } }`;
  const r = [
    { __typename: 'Verksamhet', huvudmanId: 'tierp', id: 'prov' },
    { __typename: 'Verksamhet', huvudmanId: 'heby', id: 'prov' },
    { __typename: 'Finnsinte', id: 'prov' },
    null,
    { __typename: 'Verksamhet', huvudmanId: 'tierp', id: 'okand' },
  ];
  const given = [
    ['entities, found and not, of others and of none', unit(), { r: r.filter((one) => one) }],
    ['a field that there is not', unit('finnsInte'), { r: r.slice(0, 1) }],
    ['a null among the representations', unit(), { r }],
    ['no list', unit(), {}],
  ] as const;

  test.each(given)(
    'is answered alike by the lane and by Apollo Server: %s',
    async (_what, asked, variables) => {
      const answers = [];
      // Beside another root field it is not a gateway's ordinary call.
      for (const beside of ['', '__typename']) {
        const query = `query ($r: [_Any!]!) { ${asked} ${beside} }`;
        const answer = await askAsGateway(tierp.url, 'tierp', query, variables);
        const errors = answer.errors?.map((error) => ({ ...error, locations: null }));
        answers.push([answer.status, answer.data?._entities, errors]);
      }
      expect(answers[0]).toEqual(answers[1]);
    },
  );
});

describe('one refusal for each owner and field', () => {
  test('of all rows and all calls that an answer takes', async () => {
    const answer = await through(
      gateway.url,
      null,
      `{ vardcentrum(id: "tierp-alvkarleby") { deltagare { verksamheter { systemstod } } }
         parter(lan: "03") { id huvudman { verksamheter(first: 100) { nodes { systemstod } } } } }`,
    );
    const told = (answer.errors ?? []).filter(({ extensions }) => extensions.code === 'FORBIDDEN');
    expect(refusals({ ...answer, errors: told })).toEqual([
      ...[...parties].sort().map((id) => `${id} Verksamhet.systemstod`),
    ]);
  });
});

describe("the owner's own endpoint", () => {
  const own = '{ budgetar(ar: 2027) { id status } historik(typ: "budget") { totalCount } }';

  test('shows its drafts and its history to its own, with any role', async () => {
    const { data, errors } = await askAs(tierp.url, { huvudman: 'tierp', roller: ['las'] }, own);
    expect(errors).toBeUndefined();
    expect(data.budgetar).toContainEqual({ id: 'utkast', status: 'UTKAST' });
    expect(data.historik.totalCount).toEqual(expect.any(Number));
  });

  test.each<[string, TokenFor]>([
    ['its own without a role', { huvudman: 'tierp', roller: [] }],
    ['another party', { huvudman: 'region-uppsala', roller: ['admin'], audience: 'tierp' }],
  ])('refuses %s', async (_who, who) => {
    const answer = await askAs(tierp.url, who, own);
    expect(answer.data).toEqual({ budgetar: null, historik: null });
    expect(refusals(answer)).toEqual(['tierp Query.budgetar', 'tierp Query.historik']);
  });

  test('refuses a token for the network, although it is its own: others have seen it', async () => {
    const accessToken = await networkToken({ huvudman: 'tierp', roller: ['admin'] });
    const answer = await askAsGateway(tierp.url, 'tierp', own, {}, accessToken);
    expect(answer.data).toEqual({ budgetar: null, historik: null });
    expect(refusals(answer)).toEqual(['tierp Query.budgetar', 'tierp Query.historik']);
  });

  test('of samverkan shows its history to its own officers only, and the rest to everyone', async () => {
    const { url } = network.subgraphs.get('samverkan') as RunningServer;
    const query = '{ vardcentra { id } historik(typ: "vardcentrum") { totalCount } }';
    const officer = await askAs(url, { huvudman: 'samverkan', roller: ['samordnare'] }, query);
    expect(officer.data.historik).toEqual({ totalCount: expect.any(Number) });
    const another = { huvudman: 'tierp', roller: ['admin'], audience: 'samverkan' } as const;
    const answer = await askAs(url, another, query);
    expect(answer.data.historik).toBeNull();
    expect(answer.data.vardcentra.length).toBeGreaterThan(0);
    expect(refusals(answer)).toEqual(['samverkan Query.historik']);
  });
});

describe('drafts of budgets', () => {
  test('stand in no field but budgetutkast, and in no total, whoever asks', async () => {
    const budgets = '{ id status belopp }';
    const query = `{ part(id: "tierp") { huvudman { budgetar(ar: 2027) ${budgets} verksamhet(id: "prov") { budgetar ${budgets} } } }
      vardcentrum(id: "tierp-alvkarleby") { deltagare { part { id } budgetar(ar: 2027) ${budgets} nyckeltal { budgetar { ar belopp } } }
        sammanstallning { budgetar { ar belopp parter { id } } } } }`;
    const shown = await through(gateway.url, null, query);
    const toOwner = await through(gateway.url, { huvudman: 'tierp', roller: ['admin'] }, query);
    expect(toOwner.data).toEqual(shown.data);
    expect(shown.errors).toBeUndefined();
    const [decided] = shown.data.part.huvudman.verksamhet.budgetar;
    expect(decided).toEqual({ id: 'beslutad', status: 'BESLUTAD', belopp: '5.00' });
    expect(shown.text).not.toMatch(/utkast/i);
    const sums = shown.data.vardcentrum.sammanstallning.budgetar;
    expect(sums.find(({ ar }: { ar: number }) => ar === 2027)).toMatchObject({ belopp: '5.00' });
  });
});

describe("an owner's own choice", () => {
  test('opens and closes fields, lists parties, and shuts the filter along with the field', async () => {
    const { gateway: at } = await network.tierpWith({
      falt: {
        'Verksamhet.systemstod': 'offentlig',
        'Verksamhet.funktioner': 'egen',
        'Verksamhet.budgetutkast': 'parter',
        'Huvudman.budgetutkast': 'parter',
      },
      parter: ['alvkarleby'],
    });
    const unit =
      'verksamhet(id: "prov") { systemstod funktioner { funktion } budgetutkast { id } }';
    const query = `{ part(id: "tierp") { huvudman { budgetutkast { id } ${unit}
      verksamheter(filter: { funktion: VUXENPSYKIATRI }) { nodes { id } } } } }`;
    const to = async (who: TokenFor | null) => {
      const answer = await through(at.url, who, query);
      return [answer.data.part.huvudman, refusals(answer)];
    };
    const drafts = [{ id: 'utkast' }];
    const closed = { systemstod: ['Cosmic'], funktioner: null };
    expect(await to(null)).toEqual([
      { budgetutkast: null, verksamhet: { ...closed, budgetutkast: null }, verksamheter: null },
      [
        'tierp Huvudman.budgetutkast',
        'tierp Verksamhet.budgetutkast',
        'tierp Verksamhet.funktioner',
      ],
    ]);
    // The row names Region Uppsala, which pays for a post of it; the owner lists Älvkarleby for all rows.
    expect(await to({ huvudman: 'region-uppsala', roller: ['las'] })).toMatchObject([
      { budgetutkast: null, verksamhet: { ...closed, budgetutkast: drafts } },
      ['tierp Huvudman.budgetutkast', 'tierp Verksamhet.funktioner'],
    ]);
    expect(await to({ huvudman: 'alvkarleby', roller: ['las'] })).toMatchObject([
      { verksamhet: { ...closed, budgetutkast: drafts } },
      ['tierp Verksamhet.funktioner'],
    ]);
    const [self, none] = await to({ huvudman: 'tierp', roller: ['las'] });
    expect(self.verksamhet.funktioner).toEqual([{ funktion: 'VUXENPSYKIATRI' }]);
    expect(self.verksamheter.nodes).toContainEqual({ id: 'prov' });
    expect(none).toEqual([]);
  });

  test('that cannot be stops the start, and says which field', async () => {
    const start = network.tierpWith({
      falt: { 'Verksamhet.system': 'egen', 'Nyckeltal.vardplatser': 'egen' },
    });
    await expect(start).rejects.toThrow(SettingError);
    await expect(start).rejects.toThrow(/Verksamhet\.system is no field.*Nyckeltal\.vardplatser/);
  });
});
