import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type {
  Bundle,
  CapabilityStatement,
  HealthcareService,
  Location,
  OperationOutcome,
  Organization,
  Resource,
} from '@medplum/fhirtypes';
import { Client } from 'fhir-kit-client';
import { hashOf } from '../../gateway/safelist/hashOf.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import { type Misbehaving, misbehave } from '../misbehave.ts';
import { startNetwork, type TestNetwork } from '../network.ts';
import * as cases from './fhirCases.ts';
import { baseOf, matchesIn, outcomeIn, pull, read } from './fhirClient.ts';
import { fhirFaults } from './fhirRules.ts';

describe('the network as FHIR R4', () => {
  let network: TestNetwork;
  let silent: Misbehaving;
  let quiet: RunningServer;
  let client: Client;
  const served = new Map<string, Resource[]>();

  const get = <Body = Bundle>(path: string, server = network.gateway, headers = {}) =>
    read<Body>(server, path, headers);
  const ids = async (path: string, server = network.gateway) =>
    matchesIn((await get(path, server)).body).map(({ id }) => id);
  beforeAll(async () => {
    network = await startNetwork({
      only: cases.members,
      joined: cases.members,
      // No source gives a unit's position: one is made up for the search by distance.
      data: (data) => ({ ...data, verksamheter: data.verksamheter?.map(cases.withPosition) }),
    });
    silent = await misbehave((_request, response: ServerResponse) => response.destroy());
    quiet = await network.gatewayWith({ tierp: silent.url });
    client = new Client({ baseUrl: baseOf(network.gateway) });
    for (const type of cases.types) served.set(type, await pull(client, type));
  });
  afterAll(async () => {
    await silent.close();
    await network.close();
  });

  test('says what it can be asked', async () => {
    const statement = (await client.capabilityStatement()) as unknown as CapabilityStatement;
    expect(fhirFaults(statement)).toEqual([]);
    expect(statement.rest?.[0]?.resource?.map(({ type }) => type)).toEqual(cases.types);
  });

  test('a client library that follows the pages gets what GraphQL gives, unit by unit', async () => {
    const { data } = await network.ask(`{ parter { id huvudman { verksamheter(first: 500) { nodes {
      id namn telefon webbplats hsaId andrad funktioner { funktion } platser { postort lat long } kalla { exempel } } } } } }`);
    const units = data.parter.flatMap(({ id, huvudman }: cases.Rad) =>
      huvudman.verksamheter.nodes.map((node: cases.Rad) => ({ owner: id, ...node })),
    );
    expect(units.length).toBeGreaterThan(50);
    const services = served.get('HealthcareService') as HealthcareService[];
    const seen = services.map((one) => ({
      id: one.id,
      namn: one.name ?? null,
      owner: one.providedBy?.reference,
      telefon: one.telecom?.find(({ system }) => system === 'phone')?.value ?? null,
      webbplats: one.telecom?.find(({ system }) => system === 'url')?.value ?? null,
      hsaId: one.identifier?.[0]?.value ?? null,
      andrad: one.meta?.lastUpdated ?? null,
      funktioner: one.type?.map(({ coding }) => coding?.[0]?.code) ?? [],
      exempel: one.meta?.tag?.some(({ code }) => code === 'HTEST') ?? false,
      source: one.meta?.source,
    }));
    const base = baseOf(network.gateway);
    expect(seen).toEqual(
      units.map((unit: cases.Rad) => ({
        id: `${unit.owner}.${unit.id}`,
        namn: unit.namn,
        owner: `Organization/${unit.owner}`,
        telefon: unit.telefon,
        webbplats: unit.webbplats,
        hsaId: unit.hsaId,
        andrad: unit.andrad,
        funktioner: unit.funktioner?.map(({ funktion }: cases.Rad) => funktion) ?? [],
        exempel: unit.kalla?.exempel ?? false,
        source: `${base}/Organization/${unit.owner}`,
      })),
    );
    const places = served.get('Location') as Location[];
    expect(places).toHaveLength(units.flatMap(({ platser }: cases.Rad) => platser ?? []).length);
  });

  test('has every party, each part of an organisation, each vårdcentrum, and who takes part', async () => {
    const { data } =
      await network.ask(`{ parter { id huvudman { organisation { id } organisationsnummer } }
      vardcentra { id deltagare { huvudmanId status } } }`);
    const organizations = served.get('Organization') as Organization[];
    const wanted = data.parter.flatMap(({ id, huvudman }: cases.Rad) => [
      id,
      ...(huvudman.organisation ?? []).map((part: cases.Rad) => `${id}.enhet.${part.id}`),
    ]);
    const vardcentra = data.vardcentra.map(({ id }: cases.Rad) => `samverkan.${id}`);
    expect(organizations.map(({ id }) => id).sort()).toEqual([...wanted, ...vardcentra].sort());
    expect(organizations.find(({ id }) => id === 'tierp')?.identifier).toEqual([
      { system: 'urn:oid:2.5.4.97', value: '2120000266' },
    ]);
    const taking = data.vardcentra.flatMap(({ id, deltagare }: cases.Rad) =>
      deltagare.map((one: cases.Rad) => [
        `samverkan.${id}.${one.huvudmanId}`,
        one.status === null ? undefined : one.status === 'ACCEPTERAT',
      ]),
    );
    const affiliations = served.get('OrganizationAffiliation') ?? [];
    expect(affiliations.map((one) => [one.id, 'active' in one ? one.active : undefined])).toEqual(
      taking,
    );
  });

  test('each Organization is what mCSD demands of one, and no other resource says that it is', () => {
    const organizations = served.get('Organization') as Organization[];
    const ids = new Set(organizations.map(({ id }) => `Organization/${id}`));
    for (const one of organizations) {
      expect(one.meta?.profile).toEqual([cases.organizationProfile]);
      expect([one.type?.length, one.name]).toEqual([1, expect.stringMatching(/./)]);
      if (one.partOf) expect(ids).toContain(one.partOf.reference);
      expect(one).not.toHaveProperty('implicitRules');
      expect(one).not.toHaveProperty('modifierExtension');
    }
    const others = [...served].flatMap(([type, all]) => (type === 'Organization' ? [] : all));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ meta }) => meta?.profile)).toEqual([]);
  });

  test('is right by R4, and what leads to somebody who has joined is there', () => {
    const all = [...served.values()].flat();
    expect(all.flatMap(fhirFaults)).toEqual([]);
    const there = new Set(all.map(({ resourceType, id }) => `${resourceType}/${id}`));
    const references = [...JSON.stringify(all).matchAll(/"reference":"([^"]+)"/g)].map(
      ([, to]) => to,
    );
    const missing = references.filter((to) => !there.has(to as string));
    const joined = missing.filter((to) =>
      cases.members.includes(to?.split('/')[1]?.split('.')[0] ?? ''),
    );
    expect(joined).toEqual([]);
  });

  test('what is wrong is found', () => {
    const [unit] = served.get('HealthcareService') as [HealthcareService];
    const [place] = served.get('Location') as [Location];
    expect(fhirFaults({ ...unit, active: 'ja' } as never)).not.toEqual([]);
    expect(fhirFaults({ resourceType: 'Organization', id: 'x' })).toEqual([
      expect.stringContaining('org-1'),
    ]);
    expect(fhirFaults({ ...unit, telecom: [{ value: '018' }] } as never)).toEqual([
      expect.stringContaining('cpt-2'),
    ]);
    expect(fhirFaults({ ...unit, oppettider: [] } as never)).not.toEqual([]);
    expect(fhirFaults({ ...place, status: 'closed' } as never)).toEqual([
      expect.stringContaining('"closed" is not in http://hl7.org/fhir/ValueSet/location-status'),
    ]);
  });

  test.each(cases.searches)('finds %s', async (path, wanted) => {
    expect(await ids(path)).toEqual(wanted);
  });

  test('finds what is near, what has changed, and by kind, as its own values say', async () => {
    const places = served.get('Location') as Location[];
    const placed = places.find(({ position }) => position) as Location;
    const { latitude, longitude } = placed.position as { latitude: number; longitude: number };
    expect(await ids(`Location?near=${latitude}|${longitude}|0.001|km&_count=200`)).toContain(
      placed.id,
    );
    expect(await ids(`Location?near=${latitude + 1}|${longitude}|10|km`)).not.toContain(placed.id);
    const services = served.get('HealthcareService') as HealthcareService[];
    const geriatrik = services.filter(({ type }) =>
      JSON.stringify(type ?? '').includes('"GERIATRIK"'),
    );
    expect(await ids('HealthcareService?service-type=GERIATRIK&_count=200')).toEqual(
      geriatrik.map(({ id }) => id),
    );
    const dated = services.filter(({ meta }) => meta?.lastUpdated);
    expect(await ids('HealthcareService?_lastUpdated=ge2020-01-01&_count=200')).toEqual(
      dated.map(({ id }) => id),
    );
  });

  test('a unit that has been closed is said to be so to whoever asks for what has changed', async () => {
    const before = new Date().toISOString();
    const first = '{ verksamheter(first: 1) { nodes { id version } } }';
    const { data } = await network.askOwn('tierp', first);
    const [{ id, version }] = data.verksamheter.nodes;
    const closing = await network.askOwn(
      'tierp',
      'mutation ($input: StangVerksamhet!) { stangVerksamhet(input: $input) { verksamhet { id } fel { kod meddelande } } }',
      { input: { huvudmanId: 'tierp', id, version, datum: '2026-01-01', skal: 'Prov' } },
    );
    expect([closing.errors, closing.data?.stangVerksamhet.fel]).toEqual([undefined, []]);
    const { body } = await get(`HealthcareService?_lastUpdated=ge${before}`);
    const closed = { id: `tierp.${id}`, active: false, resourceType: 'HealthcareService' };
    expect(matchesIn(body)).toMatchObject([closed]);
    const { body: read } = await get<HealthcareService>(`HealthcareService/tierp.${id}`);
    expect(read.active).toBe(false);
  });

  test('gives along what a match leads to, and what leads to it', async () => {
    const { body } = await get(
      'HealthcareService?_id=tierp.hemsjukvard&_include=HealthcareService:organization&_include=HealthcareService:location',
    );
    const modes = body.entry?.map(
      ({ search, resource }) => `${search?.mode} ${resource?.resourceType}`,
    );
    expect(modes?.sort()).toEqual([
      'include Location',
      'include Organization',
      'match HealthcareService',
    ]);
    const { body: reverse } = await get(
      'Organization?_id=tierp&_revinclude=OrganizationAffiliation:participating-organization&_revinclude=Location:organization',
    );
    const kinds = new Set(reverse.entry?.map(({ resource }) => resource?.resourceType));
    expect([...kinds].slice(0, 3)).toEqual(['Organization', 'OrganizationAffiliation', 'Location']);
    expect(fhirFaults(reverse)).toEqual([]);
  });

  test('is searched by POST as well, within the same limits of who asks', async () => {
    const answer = await fetch(`${baseOf(network.gateway)}/Organization/_search`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'identifier=urn%3Aoid%3A2.5.4.97%7C2120000266',
    });
    expect(answer.headers.get('content-type')).toBe('application/fhir+json; charset=utf-8');
    expect(matchesIn((await answer.json()) as Bundle).map(({ id }) => id)).toEqual(['tierp']);
    const narrow = await network.gatewayWith({}, { clientLimits: { requestsPerAddress: 1 } });
    const refused = await get<OperationOutcome>('Organization', narrow);
    expect([refused.answer.status, refused.body.issue?.[0]?.code]).toEqual([429, 'throttled']);
    expect(Number(refused.answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const wrong = await get<OperationOutcome>('Organization', network.gateway, {
      authorization: 'Bearer x',
    });
    expect([wrong.answer.status, wrong.body.issue?.[0]?.code]).toEqual([401, 'login']);
  });

  test('names the party of which nothing came, and gives the others', async () => {
    const { body } = await get('HealthcareService?_count=200', quiet);
    expect(fhirFaults(body)).toEqual([]);
    expect(outcomeIn(body)?.issue).toEqual([
      {
        severity: 'warning',
        code: 'incomplete',
        diagnostics: 'Tierps kommun (tierp) svarade inte. Dess uppgifter saknas här.',
      },
    ]);
    expect(body.total).toBeUndefined();
    const owners = new Set(matchesIn(body).map(({ id }) => id?.split('.')[0]));
    expect([...owners]).toEqual(['alvkarleby', 'privat-rehab-fyris', 'region-uppsala']);
    const { answer } = await get<OperationOutcome>('HealthcareService/tierp.hemsjukvard', quiet);
    expect(answer.status).toBe(503);
    // What the registry has of it stands, and what it says itself is absent.
    const { body: tierp } = await get<Organization>('Organization/tierp', quiet);
    expect(tierp).toMatchObject({ id: 'tierp', name: 'Tierps kommun', active: true });
    expect(tierp.identifier).toBeUndefined();
  });

  test('works under a list of known questions', async () => {
    const only = 'query Listed { parter { namn } }';
    const safelist = { queries: new Map([[hashOf(only), only]]), only: true };
    const listed = await network.gatewayWith({}, { safelist });
    expect(await ids('Organization?_id=tierp', listed)).toEqual(['tierp']);
  });

  test.each(cases.wrongRequests)(
    'says what is wrong with %s',
    async (path, status, code, words) => {
      const { answer, body } = await get<OperationOutcome>(path);
      expect(body.resourceType).toBe('OperationOutcome');
      expect([answer.status, body.issue?.[0]?.code]).toEqual([status, code]);
      expect(body.issue?.[0]?.diagnostics).toMatch(words);
      expect(fhirFaults(body)).toEqual([]);
    },
  );

  test('names a parameter that it does not know, and refuses it where the client is strict', async () => {
    const { body } = await get('Organization?_id=tierp&phonetic=x');
    expect(matchesIn(body)).toHaveLength(1);
    expect(outcomeIn(body)?.issue?.[0]).toMatchObject({
      severity: 'warning',
      code: 'not-supported',
    });
    const strict = await get<OperationOutcome>('Organization?phonetic=x', network.gateway, {
      prefer: 'handling=strict',
    });
    expect(strict.answer.status).toBe(400);
  });
});
