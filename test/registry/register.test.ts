import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RegistrySource } from '../../gateway/registry/RegistrySource.ts';
import { ask } from '../ask.ts';
import { log } from '../log.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import { TestRegistry } from './TestRegistry.ts';

let network: TestNetwork;
let registry: TestRegistry;
let source: RegistrySource;
let url: string;

beforeAll(async () => {
  network = await startNetwork({ only: [] });
  registry = await TestRegistry.start(async (keys) => ({
    samverkan: {
      urls: [network.subgraphs.get('samverkan')?.url ?? ''],
      key: (await keys.signer('samverkan')).publicKey,
    },
  }));
  await registry.send(await registry.network.join('privat-vardboendet-linden'));
  const publish = { type: 'publish', kontraktsversion: '1.0.0', extension: null } as const;
  await registry.say('privat-vardboendet-linden', publish);
  await registry.say('region-uppsala', { type: 'leave' });
  source = await RegistrySource.follow({ url: registry.url, file: null, genesis: null, log });
  url = (await network.gatewayWith({}, { network: source })).url;
}, 120_000);
afterAll(async () => {
  await network.close();
  await registry.close();
});

const medlemmar =
  'part { id namn } kontraktsversion egetSchema ansluten uttradd uppdrag uppdragsgivare { id }';

test('the gateway lists the members, with what samverkan has about each party', async () => {
  const { data, errors, text } = await ask(
    url,
    `{ register { natverk exempel medlemmar { ${medlemmar} } alla: medlemmar(uttradda: true) { part { id } uttradd } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.register).toMatchObject({ natverk: 'exempel', exempel: true });
  expect(data.register.medlemmar).toMatchObject([
    {
      part: { id: 'tierp', namn: 'Tierps kommun' },
      kontraktsversion: null,
      egetSchema: false,
      uppdragsgivare: null,
      uttradd: null,
    },
    {
      part: { id: 'privat-vardboendet-linden' },
      kontraktsversion: '1.0.0',
      uppdragsgivare: { id: 'tierp' },
      uppdrag: 'Hemtjänst enligt LOV',
    },
  ]);
  const left = data.register.alla.filter((one: { uttradd: string | null }) => one.uttradd);
  expect(left).toMatchObject([{ part: { id: 'region-uppsala' } }]);
  expect(text).not.toContain('http');
});

test('the log is shown in pages, and whether it is whole', async () => {
  const { data, errors } = await ask(
    url,
    `{ register { logg(fran: 1, first: 2) { nr tid handelse underskrivenAv medlem { namn } hash }
       forst: logg(first: 1) { handelse medlem { id } underskrivenAv }
       kontroll { stammer tillNr hash kontrollerad naddes fel { kod } } } }`,
  );
  expect(errors).toBeUndefined();
  const { logg, forst, kontroll } = data.register;
  const linden = 'privat-vardboendet-linden';
  expect(logg).toMatchObject([
    { nr: 1, handelse: 'ANSLUTNING', underskrivenAv: linden },
    { nr: 2, handelse: 'PUBLICERING', medlem: { namn: expect.stringContaining('Linden') } },
  ]);
  expect(forst).toEqual([{ handelse: 'GRUNDANDE', medlem: null, underskrivenAv: null }]);
  const { heads } = registry.network.log;
  expect(logg[0].hash).toBe(heads[1]?.hash);
  expect(kontroll).toMatchObject({ stammer: true, tillNr: 3, hash: heads[3]?.hash, fel: null });
  expect(kontroll).toMatchObject({ naddes: true, kontrollerad: expect.stringMatching(/^\d{4}-/) });
});

test.each([
  ['first: 0', /first är 0/],
  ['first: 501', /first ska vara 1–500/],
  ['fran: -1', /fran minst 0/],
])('logg(%s) is refused by what is wrong with it', async (argument, sentence) => {
  const { data, errors } = await ask(url, `{ register { logg(${argument}) { nr } } }`);
  expect(data?.register ?? null).toBeNull();
  expect(errors).toMatchObject([
    { message: expect.stringMatching(sentence), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('without a registry there is none to show', async () => {
  const { data, errors } = await network.ask('{ register { natverk } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ register: null });
});

test('a publication that is refused stays on record with its rules, and nobody else is touched', async () => {
  const extension = 'type Huvudman { tierp_betyg: Int }';
  await registry.say('tierp', { type: 'publish', kontraktsversion: '1.1.0', extension });
  const query =
    '{ register { medlemmar { part { id } egetSchema karantan { kod plats meddelande } } } }';
  // The gateway takes it up by itself, at a moment that only its answers show.
  for (;;) {
    const { data } = await ask(url, query);
    const [tierp, linden] = data.register.medlemmar;
    if (tierp.karantan.length === 0) continue;
    expect(tierp).toMatchObject({ part: { id: 'tierp' }, egetSchema: true });
    expect(tierp.karantan).toContainEqual({
      kod: 'FIELD_ON_FOREIGN_TYPE',
      plats: 'Huvudman.tierp_betyg',
      meddelande: expect.stringContaining('Huvudman hör till kontraktet'),
    });
    expect(linden.karantan).toEqual([]);
    return;
  }
});
